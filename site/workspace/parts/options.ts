import { isMunicipality } from "../../../schema/values/municipalities.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { words } from "../../words/dictionary.ts";
import { municipalityGroup, type OptionGroup } from "../../words/municipalities.ts";
import { failed, type Loaded, loaded, wholeList } from "./loaded.ts";
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

/** Whom a placement or a contact may be for: one's own, the lead's whole team; nobody where no participants are kept. */
export const participantsInCoaching = async ({ api, settings }: App.Locals): Promise<Loaded<ParticipantItem[]>> => {
  if (!settings.participants) return loaded([]);
  const read = await wholeList((page) =>
    ask(api.participants.index.$get({ query: { state: "in_coaching", limit: "100", ...page } })),
  );
  return read.ok ? loaded(read.data.items) : failed(read.problem);
};

/**
 * What stands before the municipalities of the regions: one's own service areas, then what the organisation serves. One
 * that has ended and still stands in a row is among them, or the form would lose it unseen.
 */
export const ownMunicipalities = (
  { locale, settings }: App.Locals,
  mine: readonly string[] = [],
  chosen: string | null | undefined = undefined,
): OptionGroup[] => {
  const { forms } = words(locale).workspace;
  const { municipalities } = settings.organisation;
  const ended = chosen && !isMunicipality(chosen) ? [chosen] : [];
  const served = municipalities.filter((code) => !mine.includes(code));
  return [
    municipalityGroup(forms.mine, mine, locale),
    municipalityGroup(forms.served, [...served, ...ended], locale),
  ].filter(({ options }) => options.length > 0);
};
