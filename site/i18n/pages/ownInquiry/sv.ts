import type { PageWords } from "../../dictionary.ts";

export const ownInquiry: PageWords["ownInquiry"] = {
  title: "Din kontaktbegäran",
};
