import { addDays, today } from "../../../schema/calendar.ts";
import { ask } from "../../../worker/client.ts";
import type { FieldError } from "../../forms.ts";
import { actOnFollowUp, justDone } from "../follow-ups/completion.ts";
import { type Loaded, loaded, together, wholeList } from "../loaded.ts";
import { asked, isLead, type Opened, signedIn } from "../opened.ts";
import type { FollowUp, Inquiry, Placement } from "../rows.ts";

export type TodayData = {
  day: string;
  team: boolean;
  inquiries: Inquiry[];
  due: FollowUp[];
  next: FollowUp[];
  termsEnding: Placement[];
  subsidiesEnding: Placement[];
  /** More waits than is shown. */
  more: boolean;
  done: FollowUp | undefined;
  errors: FieldError[];
};

const termNotice = 30;
const subsidyNotice = 45;

/** What waits for a coach today; the lead may look at the whole team's. */
export const openToday = async (page: Opened): Promise<Response | Loaded<TodayData>> => {
  const { request, locals } = page;
  const acted = request.method === "POST" ? await actOnFollowUp(page, await request.formData()) : undefined;
  if (acted instanceof Response) return acted;
  const me = signedIn(locals).id;
  const team = isLead(locals) && asked(page, "rajaus") === "tiimi";
  const day = today();
  const { followUps, inquiries, placements } = locals.api;
  // They come newest first, and it is the oldest that must not fall off the end.
  const inquiriesOf = (status: "new" | "assigned") =>
    wholeList((page) => ask(inquiries.index.$get({ query: { status, limit: "100", ...page } })));
  const [read, done] = await Promise.all([
    together({
      followUps: ask(
        followUps.index.$get({ query: { until: addDays(day, 7), limit: "100", ...(!team && { coach: me }) } }),
      ),
      fresh: inquiriesOf("new"),
      assigned: inquiriesOf("assigned"),
      running: ask(placements.index.$get({ query: { endsBy: addDays(day, subsidyNotice), limit: "100" } })),
    }),
    justDone(page),
  ]);
  if (!read.ok) return read;
  const open = read.data.followUps.items;
  const own = (inquiry: Inquiry) => team || inquiry.assignedTo === me;
  const known = read.data.running.items.filter(({ participantId }) => participantId !== null);
  const data = {
    day,
    team,
    inquiries: [...read.data.assigned.items.filter(own), ...read.data.fresh.items].toSorted(
      (a, b) => a.createdAt - b.createdAt,
    ),
    due: open.filter(({ dueOn }) => dueOn <= day),
    next: open.filter(({ dueOn }) => dueOn > day),
    termsEnding: endingSoon(known, "endsOn", day, termNotice),
    subsidiesEnding: endingSoon(known, "wageSubsidyEndsOn", day, subsidyNotice),
    more: read.data.followUps.nextCursor !== null,
    done,
    errors: acted?.errors ?? [],
  };
  return loaded(data, acted?.status);
};

const endingSoon = (placements: readonly Placement[], end: "endsOn" | "wageSubsidyEndsOn", day: string, days: number) =>
  placements
    .filter((placement) => (placement[end] ?? "") >= day && (placement[end] ?? "") <= addDays(day, days))
    .toSorted((a, b) => ((a[end] ?? "") < (b[end] ?? "") ? -1 : 1));
