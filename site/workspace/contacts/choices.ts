import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { type Loaded, loaded, together, wholeList } from "../parts/loaded.ts";
import { signedIn } from "../parts/opened.ts";
import { participantOptions, participantsInCoaching, personOptions } from "../parts/options.ts";
import type { ContactPerson } from "../parts/rows.ts";

/** Whom a contact may name: colleagues who were there, the employer's people, and a participant in coaching. */
export type ContactChoices = {
  coaches: Option[];
  contactPersons: Option[];
  participants: Option[];
  people: ContactPerson[];
};

/**
 * Which employer it is may still be asked: the others are asked meanwhile. Without one, as it is not there yet, nobody
 * works there either.
 */
export const readChoices = async (
  locals: App.Locals,
  employer: string | undefined | Promise<string | undefined>,
): Promise<Loaded<ContactChoices>> => {
  const [read, working] = await Promise.all([
    together({
      colleagues: ask(locals.api.colleagues.index.$get()),
      participants: participantsInCoaching(locals),
    }),
    readPeople(locals, employer),
  ]);
  if (!read.ok) return read;
  if (!working.ok) return working;
  const { colleagues, participants } = read.data;
  const { people } = working.data;
  const me = signedIn(locals).id;
  const meFirst = colleagues.items.toSorted((a, b) => Number(b.id === me) - Number(a.id === me));
  return loaded({
    coaches: personOptions(meFirst),
    contactPersons: personOptions(people.items),
    participants: participantOptions(participants.items),
    people: people.items,
  });
};

const readPeople = async ({ api }: App.Locals, employer: string | undefined | Promise<string | undefined>) => {
  const id = await employer;
  if (id === undefined) return loaded({ people: { items: [] } });
  const one = api.employerContactPersons[":id"]["contact-persons"];
  return together({
    people: wholeList((page) => ask(one.$get({ param: { id }, query: { limit: "100", ...page } }))),
  });
};
