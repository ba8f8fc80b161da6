import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { words } from "../../words/dictionary.ts";
import { municipalityChoices } from "../../words/municipalities.ts";
import { wholeList } from "./loaded.ts";
import type { Colleague, ContactPerson, ParticipantItem } from "./rows.ts";

/** A code list as answers of a field. */
export const codeOptions = <Code extends string>(codes: readonly Code[], labels: Record<Code, string>): Option[] =>
  codes.map((value) => ({ value, label: labels[value] }));

/** People, participants and the like, by what they are called. */
export const personOptions = (people: readonly (Colleague | ContactPerson)[]): Option[] =>
  people.map(({ id, name }) => ({ value: id, label: name }));
export const participantOptions = (participants: readonly Pick<ParticipantItem, "id" | "code">[]): Option[] =>
  participants.map(({ id, code }) => ({ value: id, label: code }));

/** The options with what is chosen already: somebody who has left may still stand there, and saving leaves them. */
export const withChosen = (options: Option[], value: string | null, label: string | null): Option[] =>
  value === null || options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: label ?? value }];

/** Whom a placement or a contact may be for: one's own, the lead's whole team. */
export const participantsInCoaching = ({ api }: App.Locals) =>
  wholeList((page) => ask(api.participants.index.$get({ query: { state: "in_coaching", limit: "100", ...page } })));

/** The municipalities, the organisation's own first. */
export const municipalityGroups = ({ locale, settings }: App.Locals) => {
  const { forms } = words(locale).workspace;
  const { served, others } = municipalityChoices(settings.organisation.municipalities, locale);
  return [
    { label: forms.served, options: served },
    { label: forms.othersServed, options: others },
  ];
};
