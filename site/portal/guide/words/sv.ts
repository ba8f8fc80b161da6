import type * as fi from "./fi.ts";

export const guide: typeof fi.guide = {
  title: "Arbetsgivarens guide",
  lead: "Svar på det som arbetsgivare frågar när de anställer med stöd av en arbetstränare.",
  contents: "Innehåll",
  chapters: "Guidens kapitel",
  onPage: "På den här sidan",
  sources: "Källor",
  ofYear: (title, year) => `${title} (${year})`,
  publisherGone: (publisher, until) =>
    `Utgivarens verksamhet upphörde ${until} (${publisher}). Kontrollera uppgiften i en nyare anvisning.`,
  checked: (day) => `Granskad ${day}. Källorna finns i slutet av sidan.`,
  checkedShort: (day) => `Granskad ${day}`,
  reviewDue:
    "Uppgifterna i det här kapitlet behöver granskas på nytt. Kontrollera aktuell information i källorna eller fråga arbetstränaren.",
};
