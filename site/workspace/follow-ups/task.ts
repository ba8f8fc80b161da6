import { fallsOn, workingDayOf } from "../../../schema/follow-up-rules.ts";
import type { Day } from "../../../schema/values/calendar.ts";
import { workingDayUntil } from "../../../schema/values/working-days.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import type { FollowUp } from "../parts/rows.ts";

type Ruled = Pick<FollowUp, "rule" | "ruledOn" | "dueOn">;

/** What is to be done: as somebody wrote it, or as the rule that asks for it says. */
export const taskOf = (followUp: Ruled & Pick<FollowUp, "task" | "step">, locale: Locale): string => {
  const { task, rule, step } = followUp;
  if (task !== "" || rule === null) return task;
  const { labels, workspace } = words(locale);
  return step === null ? labels.followUpRule[rule] : workspace.followUps.rules[rule](step + daysEarly(followUp));
};

/** How many days sooner than its rule says a reminder of an end is: so much more time there is until the end. */
const daysEarly = ({ rule, ruledOn, dueOn }: Ruled): number =>
  rule !== null && fallsOn[rule] === "before" && ruledOn !== null && dueOn < ruledOn
    ? (Date.parse(ruledOn) - Date.parse(dueOn)) / 86_400_000
    : 0;

/** The day off that a rule gave, where its reminder stands on the working day beside it. */
export const dayOffOf = ({ rule, ruledOn, dueOn }: Ruled): Day | undefined => {
  if (rule === null || ruledOn === null || ruledOn === dueOn) return undefined;
  return dueOn === workingDayOf(rule, ruledOn) || dueOn === workingDayUntil(ruledOn) ? ruledOn : undefined;
};
