import { industrySection, industrySections } from "../../../schema/values/industries.ts";
import type { IndustryVersion, Locale } from "../../../schema/vocabulary.ts";
import type { Option } from "../../components/types.ts";
import { words } from "../../words/dictionary.ts";

type Industry = { industryCode: string | null; industryVersion: IndustryVersion | null };

/** A code and its edition as one answer of a form: `TOL2025:56110`. */
export const industryAnswer = ({ industryCode, industryVersion }: Industry): string | undefined =>
  industryCode ? `${industryVersion ?? "TOL2025"}:${industryCode}` : undefined;

/** The answer as the API takes it; nothing chosen empties both. */
export const industryOf = (answer: string | undefined) => {
  const [industryVersion = null, industryCode = null] = answer?.split(":") ?? [];
  return { industryCode, industryVersion };
};

/** `Majoitus- ja ravitsemistoiminta`, with the code where it says more than the section does. */
export const industryName = (answer: string, locale: Locale): string => {
  const { industryCode, industryVersion } = industryOf(answer);
  const section = industrySection(industryCode ?? "", industryVersion as IndustryVersion | null);
  const name = section ? words(locale).labels.industrySection[section] : undefined;
  const told = `${industryCode}, ${industryVersion?.replace("TOL", "TOL\u00a0")}`;
  if (!name) return told;
  return (industryCode ?? "").length > 1 ? `${name} (${told})` : name;
};

/** The sections by name; what is chosen already comes first, where it is more exact than they are. */
export const industryOptions = (chosen: string | undefined, locale: Locale): Option[] => {
  const names = words(locale).labels.industrySection;
  const sections = industrySections.map((section) => ({
    value: `TOL2025:${section}`,
    label: names[section] ?? section,
  }));
  if (!chosen || sections.some(({ value }) => value === chosen)) return sections;
  return [{ value: chosen, label: industryName(chosen, locale) }, ...sections];
};
