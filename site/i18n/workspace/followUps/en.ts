import type { WorkspaceWords } from "../../dictionary.ts";

export const followUps: WorkspaceWords["followUps"] = {
  add: "Add a reminder",
  change: "Change the reminder",
  kind: "What do you add?",
  task: "What did you promise?",
  taskHint: "For example: call and ask about the summer shifts",
  dueOn: "Day",
  dueTime: "Time",
  coach: "Job coach",
  save: "Save the reminder",
  doneNotice: (task) => `Done: ${task}`,
  reopened: "The reminder is open again.",
};
