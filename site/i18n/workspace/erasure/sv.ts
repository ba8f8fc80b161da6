import type { WorkspaceWords } from "../../dictionary.ts";
import { plural } from "../../plural.ts";

const many = (one: string, other: string) => (count: number, written: string) =>
  `${written} ${plural("sv", count, { one, other })}`;

export const erasure: WorkspaceWords["erasure"] = {
  title: "Radera en klients uppgifter",
  lead: "När en klient ber om att få sina uppgifter raderade eller när förvaringstiden har gått ut.",
  code: "Klientens kod",
  codeHint: "Nyckeln till koden finns i klientdatasystemet.",
  look: "Visa vad som raderas",
  what: (code) => `Kod ${code}`,
  goes: "Raderas för gott",
  stays: "Blir kvar",
  placements: many("placering", "placeringar"),
  paths: many("väg vidare", "vägar vidare"),
  followUps: many("påminnelse", "påminnelser"),
  contacts: many("kontakt utan uppgift om klienten", "kontakter utan uppgift om klienten"),
  notes: (count) =>
    `Anteckningar som en människa behöver läsa: ${count}. De blir påminnelser till arbetstränaren, eftersom en anteckning kan innehålla ett namn.`,
  warning: "Det som raderats kan inte återställas.",
  confirm: "Radera för gott",
  cancel: "Radera inte",
  done: "Uppgifterna är raderade för gott.",
  doneWhat: (what) => `Raderades: ${what}.`,
  doneNotes: (count) => `Arbetstränaren fick en påminnelse om att läsa anteckningarna: ${count}.`,
  nobodyReads: (count) => `Olästa anteckningar: ${count}. Ingen arbetstränare eller teamledare är i arbete.`,
};
