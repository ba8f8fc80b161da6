import type { PageWords } from "../../dictionary.ts";

export const supports: PageWords["supports"] = {
  title: "Stöd och kostnader",
};
