import { ask } from "../../worker/client.ts";
import { metIn } from "./known.ts";
import { type Loaded, loaded, together } from "./loaded.ts";
import { asked, type Opened, signedIn } from "./opened.ts";
import type { EmployerItem } from "./rows.ts";

/** Employers to choose from: those that were searched for, or those one logged last. */
export type Found = { sought: string | undefined; items: EmployerItem[]; more: boolean };

const shownAtOnce = 20;

export const findEmployers = async (page: Opened): Promise<Loaded<Found>> => {
  const sought = asked(page, "haku");
  if (sought === undefined) return recentEmployers(page);
  const query = { q: sought, limit: String(shownAtOnce) };
  const read = await together({ found: ask(page.locals.api.employers.index.$get({ query })) });
  if (!read.ok) return read;
  return loaded({ sought, items: read.data.found.items, more: read.data.found.nextCursor !== null });
};

/** The employers of one's own latest contacts, each once. */
const recentEmployers = async ({ locals }: Opened): Promise<Loaded<Found>> => {
  const query = { coach: signedIn(locals).id, limit: "20" };
  const read = await together({ contacts: ask(locals.api.contacts.index.$get({ query })) });
  if (!read.ok) return read;
  const latest = new Map(read.data.contacts.items.toReversed().map((contact) => [contact.employerId, contact]));
  const employers = await Promise.all(
    [...latest.keys()]
      .reverse()
      .slice(0, 5)
      .map((id) => ask(locals.api.employers[":id"].$get({ param: { id } }))),
  );
  const items = employers.flatMap((employer): EmployerItem[] => {
    const contact = employer.ok ? latest.get(employer.data.id) : undefined;
    if (!employer.ok || !contact || employer.data.archivedAt !== null) return [];
    const { id, name, sector, size, municipality, responsibleCoach } = employer.data;
    const lastContact = metIn(contact, locals);
    return [{ id, name, sector, size, municipality, responsibleCoach, lastContact }];
  });
  return loaded({ sought: undefined, items, more: false });
};
