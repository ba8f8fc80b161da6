import type { WorkspaceWords } from "../../dictionary.ts";

export const impact: WorkspaceWords["impact"] = {
  title: "Effekt i euro",
};
