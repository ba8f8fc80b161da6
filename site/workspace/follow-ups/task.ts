import { workingDayOf } from "../../../schema/follow-up-rules.ts";
import type { Day } from "../../../schema/values/calendar.ts";
import { workingDayUntil } from "../../../schema/values/working-days.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import type { FollowUp } from "../parts/rows.ts";

/** What is to be done: as somebody wrote it, or as the rule that asks for it says. */
export const taskOf = ({ task, rule, step }: Pick<FollowUp, "task" | "rule" | "step">, locale: Locale): string => {
  if (task !== "" || rule === null) return task;
  const { labels, workspace } = words(locale);
  return step === null ? labels.followUpRule[rule] : workspace.followUps.rules[rule](step);
};

/** The day off that a rule gave, where its reminder stands on the working day beside it. */
export const dayOffOf = ({ rule, ruledOn, dueOn }: Pick<FollowUp, "rule" | "ruledOn" | "dueOn">): Day | undefined => {
  if (rule === null || ruledOn === null || ruledOn === dueOn) return undefined;
  return dueOn === workingDayOf(rule, ruledOn) || dueOn === workingDayUntil(ruledOn) ? ruledOn : undefined;
};
