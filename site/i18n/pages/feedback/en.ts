import type { PageWords } from "../../dictionary.ts";

export const feedback: PageWords["feedback"] = {
  title: "Feedback",
};
