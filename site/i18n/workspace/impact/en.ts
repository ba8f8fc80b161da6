import type { WorkspaceWords } from "../../dictionary.ts";

export const impact: WorkspaceWords["impact"] = {
  title: "Effect in euros",
};
