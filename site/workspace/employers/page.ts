import { ask } from "../../../worker/client.ts";
import type { FieldError } from "../../forms.ts";
import { actOnFollowUp, justDone } from "../follow-ups/completion.ts";
import { type Loaded, loaded, together } from "../loaded.ts";
import { asked, type Opened, rowIdOf } from "../opened.ts";
import type { ContactPerson, Employer, FollowUp, Placement, TimelineEntry } from "../rows.ts";

export type EmployerData = {
  employer: Employer;
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
  const cursor = asked(page, "vanhemmat");
  const { employers, followUps, placements } = locals.api;
  const [read, done] = await Promise.all([
    together({
      employer: ask(employers[":id"].$get({ param: { id } })),
      timeline: ask(
        employers[":id"].timeline.$get({ param: { id }, query: { limit: "20", ...(cursor && { cursor }) } }),
      ),
      people: ask(employers[":id"]["contact-persons"].$get({ param: { id }, query: { limit: "100" } })),
      placements: ask(placements.index.$get({ query: { employer: id, limit: "50" } })),
      ahead: ask(followUps.index.$get({ query: { employer: id, limit: "50" } })),
    }),
    justDone(page),
  ]);
  if (!read.ok) return read;
  const { employer, timeline, people, ahead } = read.data;
  const data = {
    employer,
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
