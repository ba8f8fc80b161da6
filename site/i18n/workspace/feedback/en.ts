import type { WorkspaceWords } from "../../dictionary.ts";

export const feedback: WorkspaceWords["feedback"] = {
  title: "Feedback",
};
