import type { Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import type { FollowUp } from "../parts/rows.ts";

/** What is to be done: as somebody wrote it, or as the rule that asks for it says. */
export const taskOf = ({ task, rule, step }: Pick<FollowUp, "task" | "rule" | "step">, locale: Locale): string => {
  if (task !== "" || rule === null) return task;
  const { labels, workspace } = words(locale);
  return step === null ? labels.followUpRule[rule] : workspace.followUps.rules[rule](step);
};
