import type { Dictionary } from "./dictionary.ts";
import { labels } from "./labels/en.ts";
import { pages } from "./pages/en.ts";
import { plural } from "./plural.ts";
import { workspace } from "./workspace/en.ts";

export const en: Dictionary = {
  common: {
    title: (page) => `${page} – Rinnalla`,
    skip: "Skip to content",
    optional: (label) => `${label} (optional)`,
    errorsInTitle: (title) => `To correct: ${title}`,
    errorCount: (count) => plural("en", count, { one: "Correct one thing", other: `Correct ${count} things` }),
    failed: "This did not work",
    failedInTitle: (title) => `Did not work: ${title}`,
    requestId: (id) => `Request id: ${id}.`,
    tryAgain: "What you wrote could not be saved. Try again in a moment.",
    withinDays: (days) =>
      days === 1 ? "within one working day" : days === 2 ? "within two working days" : `within ${days} working days`,
    demoNotice: "Demonstration data: the employers, people and codes are made up.",
  },
  nav: {
    site: "Site",
    language: "Language",
    front: "Front page",
    guide: "Employer's guide",
    supports: "Support",
    contact: "Contact us",
    privacy: "Privacy",
    workspace: "Team workspace",
  },
  labels,
  pages,
  workspace,
};
