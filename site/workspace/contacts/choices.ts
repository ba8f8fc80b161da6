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

/** Without an employer, as it is not there yet, nobody works there either. */
export const readChoices = async (
  locals: App.Locals,
  employerId: string | undefined,
): Promise<Loaded<ContactChoices>> => {
  const { api } = locals;
  const read = await together({
    colleagues: ask(api.colleagues.index.$get()),
    participants: participantsInCoaching(locals),
    ...(employerId !== undefined && {
      people: wholeList((page) =>
        ask(
          api.employerContactPersons[":id"]["contact-persons"].$get({
            param: { id: employerId },
            query: { limit: "100", ...page },
          }),
        ),
      ),
    }),
  });
  if (!read.ok) return read;
  const { colleagues, people = { items: [] }, participants } = read.data;
  const me = signedIn(locals).id;
  const meFirst = colleagues.items.toSorted((a, b) => Number(b.id === me) - Number(a.id === me));
  return loaded({
    coaches: personOptions(meFirst),
    contactPersons: personOptions(people.items),
    participants: participantOptions(participants),
    people: people.items,
  });
};
