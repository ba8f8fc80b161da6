import type { Dictionary } from "./dictionary.ts";
import { labels } from "./labels/en.ts";
import { pages } from "./pages/en.ts";
import { plural } from "./plural.ts";
import { workspace } from "./workspace/en.ts";

export const en: Dictionary = {
  common: {
    product: "Rinnalla",
    title: (page) => `${page} – Rinnalla`,
    skip: "Skip to content",
    optional: (label) => `${label} (optional)`,
    errorsInTitle: (title) => `To correct: ${title}`,
    errorCount: (count) => plural("en", count, { one: "Correct one thing", other: `Correct ${count} things` }),
    tryAgain: "What you wrote could not be saved. Try again in a moment.",
    showMore: "Show more",
    demoNotice: "Demonstration data: the employers, people and codes are made up.",
  },
  nav: {
    site: "Site",
    language: "Language",
    front: "Front page",
    guide: "Employer's guide",
    contact: "Contact us",
    privacy: "Privacy",
    workspace: "Team workspace",
    footer: "About the site",
  },
  labels,
  pages,
  workspace,
};
