import type { PageWords } from "../../dictionary.ts";

export const guideTools: PageWords["guideTools"] = {
  title: "Guide",
};
