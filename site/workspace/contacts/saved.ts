import { ask } from "../../../worker/client.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { Contact, FollowUp } from "../parts/rows.ts";

export type SavedData = { contact: Contact; nextStep: FollowUp | undefined };

/** A contact that was just logged, and what was promised in it. */
export const openSaved = async ({ locals }: Opened, id: string): Promise<Loaded<SavedData>> => {
  const { api } = locals;
  const found = await ask(api.contacts[":id"].$get({ param: { id } }));
  if (!found.ok) return failed(found.problem);
  const ahead = await ask(api.followUps.index.$get({ query: { employer: found.data.employerId, limit: "50" } }));
  const nextStep = ahead.ok ? ahead.data.items.find(({ contactId }) => contactId === id) : undefined;
  return loaded({ contact: found.data, nextStep });
};
