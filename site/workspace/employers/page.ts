import { ask } from "../../../worker/client.ts";
import type { FieldError } from "../../forms.ts";
import { queryOf } from "../../query.ts";
import { actOnFollowUp, justDone } from "../follow-ups/completion.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import type {
  Agreement,
  ContactPerson,
  Employer,
  EmployerItem,
  FollowUp,
  Placement,
  Standing,
  TimelineEntry,
} from "../parts/rows.ts";

export type EmployerData = {
  employer: Employer;
  standing: Standing;
  agreements: Agreement[];
  /** Others of the same business id, a few of them. */
  workplaces: EmployerItem[];
  moreWorkplaces: boolean;
  people: ContactPerson[];
  placements: Placement[];
  ahead: FollowUp[];
  story: TimelineEntry[];
  nextCursor: string | null;
  /** Further back than the newest page of the story. */
  older: boolean;
  done: FollowUp | undefined;
  errors: FieldError[];
};

/** Everything about one employer; its buttons mark follow-ups as done. */
export const openEmployer = async (page: Opened): Promise<Response | Loaded<EmployerData>> => {
  const { request, locals } = page;
  const acted = request.method === "POST" ? await actOnFollowUp(page, await request.formData()) : undefined;
  if (acted instanceof Response) return acted;
  const id = rowIdOf(page);
  const cursor = queryOf(page, "olderCursor");
  const { agreements, employers, employerContactPersons, employerTimelines, followUps, placements } = locals.api;
  const [read, done] = await Promise.all([
    together({
      employer: ask(employers[":id"].$get({ param: { id } })),
      standing: ask(employers[":id"].stage.$get({ param: { id } })),
      agreements: ask(agreements.index.$get({ query: { employer: id, limit: "20" } })),
      timeline: ask(
        employerTimelines[":id"].timeline.$get({ param: { id }, query: { limit: "10", ...(cursor && { cursor }) } }),
      ),
      people: ask(employerContactPersons[":id"]["contact-persons"].$get({ param: { id }, query: { limit: "100" } })),
      placements: ask(placements.index.$get({ query: { employer: id, limit: "50" } })),
      ahead: ask(followUps.index.$get({ query: { employer: id, limit: "50" } })),
    }),
    justDone(page),
  ]);
  if (!read.ok) return read;
  const { employer, timeline, people, ahead } = read.data;
  const workplaces = await workplacesOf(employer, locals);
  const data = {
    employer,
    standing: read.data.standing,
    agreements: read.data.agreements.items,
    workplaces: workplaces.slice(0, mostWorkplaces),
    moreWorkplaces: workplaces.length > mostWorkplaces,
    people: people.items,
    placements: read.data.placements.items,
    ahead: cursor ? [] : ahead.items,
    story: timeline.items,
    nextCursor: timeline.nextCursor,
    older: cursor !== undefined,
    done,
    errors: acted?.errors ?? [],
  };
  return loaded(data, acted?.status);
};

const mostWorkplaces = 5;

/** The other workplaces of its business id; one more than is shown. */
const workplacesOf = async ({ id, businessId }: Employer, { api }: App.Locals): Promise<EmployerItem[]> => {
  if (!businessId) return [];
  const limit = String(mostWorkplaces + 2);
  const found = await ask(api.employers.index.$get({ query: { businessId, limit } }));
  return found.ok ? found.data.items.filter((one) => one.id !== id) : [];
};
