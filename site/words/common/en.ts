import { plural } from "../plural.ts";
import type * as fi from "./fi.ts";

export const common: typeof fi.common = {
  title: (page) => `${page} – Rinnalla`,
  skip: "Skip to content",
  optional: (label) => `${label} (optional)`,
  errorsInTitle: (title) => `To correct: ${title}`,
  errorCount: (count) => plural("en", count, { one: "Correct one thing", other: `Correct ${count} things` }),
  failed: "This did not work",
  failedInTitle: (title) => `Did not work: ${title}`,
  requestId: (id) => `Request ID: ${id}.`,
  tryAgain: "What you wrote could not be saved. Try again in a moment.",
  withinDays: (days) =>
    days === 1 ? "within one working day" : days === 2 ? "within two working days" : `within ${days} working days`,
  demoNotice: "Demonstration data: the employers, people and codes are made up.",
};
