import type { PageWords } from "../../dictionary.ts";

export const contacts: PageWords["contacts"] = {
  title: "Contacts",
};
