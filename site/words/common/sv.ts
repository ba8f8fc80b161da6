import { plural } from "../plural.ts";
import type * as fi from "./fi.ts";

export const common: typeof fi.common = {
  title: (page) => `${page} – Rinnalla`,
  skip: "Gå till innehållet",
  optional: (label) => `${label} (inte obligatoriskt)`,
  errorsInTitle: (title) => `Att rätta: ${title}`,
  errorCount: (count) => plural("sv", count, { one: "Rätta en punkt", other: `Rätta ${count} punkter` }),
  failed: "Det här lyckades inte",
  failedInTitle: (title) => `Lyckades inte: ${title}`,
  requestId: (id) => `Felets kod: ${id}.`,
  tryAgain: "Uppgifterna kunde inte sparas. Försök igen om en stund.",
  withinDays: (days) =>
    days === 1 ? "inom en arbetsdag" : days === 2 ? "inom två arbetsdagar" : `inom ${days} arbetsdagar`,
  demoNotice: "Demomaterial: arbetsgivarna, personerna och koderna är påhittade.",
};
