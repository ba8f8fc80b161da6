import type { WorkspaceWords } from "../../dictionary.ts";

export const apiKeys: WorkspaceWords["apiKeys"] = {
  title: "Nycklar för siffror",
};
