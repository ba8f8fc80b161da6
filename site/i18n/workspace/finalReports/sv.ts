import type { WorkspaceWords } from "../../dictionary.ts";

export const finalReports: WorkspaceWords["finalReports"] = {
  title: "Sammanställda rapporter",
};
