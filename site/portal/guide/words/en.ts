import type * as fi from "./fi.ts";

export const guide: typeof fi.guide = {
  title: "Employer's guide",
  lead: "Answers to what employers ask when they hire with a job coach's support.",
  contents: "Contents",
  chapters: "Chapters of the guide",
  onPage: "On this page",
  sources: "Sources",
  ofYear: (title, year) => `${title} (${year})`,
  publisherGone: (publisher, until) =>
    `The publisher ceased to exist on ${until} (${publisher}). Check the fact in newer guidance.`,
  checked: (day) => `Checked ${day}. Sources at the end of the page.`,
  checkedShort: (day) => `Checked ${day}`,
  reviewDue:
    "The facts in this chapter are due to be checked again. Look for current information in the sources or ask a job coach.",
};
