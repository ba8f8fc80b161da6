import type * as fi from "./fi.ts";

export const guide: typeof fi.guide = {
  title: "Employer's guide",
  lead: "Answers to what employers ask when they hire with a job coach's support.",
  contents: "Contents",
  chapters: "Chapters of the guide",
  onPage: "On this page",
  sources: "Sources",
  checked: (day) => `Checked ${day}. Sources at the end of the page.`,
  checkedShort: (day) => `Checked ${day}`,
  reviewDue:
    "What this chapter says needs to be checked again. Confirm current information in the sources or ask a job coach.",
};
