import type { WorkspaceWords } from "../../dictionary.ts";

export const settings: WorkspaceWords["settings"] = {
  title: "Organisationens uppgifter",
};
