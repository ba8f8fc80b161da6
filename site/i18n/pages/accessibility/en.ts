import type { PageWords } from "../../dictionary.ts";

export const accessibility: PageWords["accessibility"] = {
  title: "Accessibility statement",
};
