import type { WorkspaceWords } from "../../dictionary.ts";

export const criteria: WorkspaceWords["criteria"] = {
  title: "Quality criteria",
};
