import type { PageWords } from "../../dictionary.ts";

export const cookies: PageWords["cookies"] = {
  title: "Cookies",
};
