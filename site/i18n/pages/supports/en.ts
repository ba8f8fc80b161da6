import type { PageWords } from "../../dictionary.ts";

export const supports: PageWords["supports"] = {
  title: "Support and costs",
};
