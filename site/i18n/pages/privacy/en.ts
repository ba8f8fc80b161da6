import type { PageWords } from "../../dictionary.ts";

export const privacy: PageWords["privacy"] = {
  title: "Privacy",
};
