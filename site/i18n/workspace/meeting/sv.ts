import type { WorkspaceWords } from "../../dictionary.ts";

export const meeting: WorkspaceWords["meeting"] = {
  title: "Veckomöte",
};
