import type * as fi from "./fi.ts";

export const guide: typeof fi.guide = {
  title: "Employer's guide",
  lead: "Answers to what employers ask when they hire with a job coach's support.",
  contents: "Contents",
  chapters: "Chapters of the guide",
  onPage: "On this page",
  sources: "Sources",
  ofYear: (title, year) => `${title} (${year})`,
  publisherGone: (office, until) =>
    `Written in the time of ${office}, which ended on ${until}. Check the fact in newer guidance.`,
  goneOffices: {
    te_offices: "the TE Offices",
    municipal_trials: "the local government trials on employment",
    ely_centres: "the ELY Centres",
    regional_state_agencies: "the Regional State Administrative Agencies",
  },
  checked: (day) => `Checked ${day}. Sources at the end of the page.`,
  checkedShort: (day) => `Checked ${day}`,
  reviewDue:
    "The facts in this chapter are due to be checked again. Look for current information in the sources or ask a job coach.",
};
