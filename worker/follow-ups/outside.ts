import type { FollowUpKind, FollowUpRule, Locale } from "../../schema/vocabulary.ts";
import { words } from "./words.ts";

type Told = { kind: FollowUpKind; rule: FollowUpRule | null; employer: string };

/**
 * What may be read of a follow-up outside the workspace, in a mail or a calendar: the employer and a verb. The task is
 * somebody's own words and may tell of a participant, so it stays inside.
 */
export const toldOutside = ({ kind, rule, employer }: Told, locale: Locale): string =>
  `${words[locale][verbOf(kind, rule)]}: ${employer}`;

const verbOf = (kind: FollowUpKind, rule: FollowUpRule | null) => {
  if (kind === "meeting") return "meet";
  if (rule === "agreement_ends") return "renew";
  if (rule === "inquiry_unanswered") return "answer";
  return "contact";
};
