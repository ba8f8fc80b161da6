import type { WorkspaceWords } from "../../dictionary.ts";

export const followUps: WorkspaceWords["followUps"] = {
  add: "Lägg till påminnelse",
  change: "Ändra påminnelsen",
  kind: "Vad lägger du till?",
  task: "Vad lovade du?",
  taskHint: "Till exempel: ring och fråga om sommarens arbetspass",
  dueOn: "Dag",
  dueTime: "Klockslag",
  coach: "Arbetstränare",
  save: "Spara påminnelsen",
  doneNotice: (task) => `Klart: ${task}`,
  reopened: "Påminnelsen är öppen igen.",
};
