import type * as fi from "./fi.ts";

export const guide: typeof fi.guide = {
  title: "Arbetsgivarens guide",
  lead: "Svar på det som arbetsgivare frågar när de anställer med stöd av en arbetstränare.",
  contents: "Innehåll",
  chapters: "Guidens kapitel",
  onPage: "På den här sidan",
  sources: "Källor",
  ofYear: (title, year) => `${title} (${year})`,
  publisherGone: (office, until) =>
    `Skrivet under den tid ${office} fanns, som tog slut ${until}. Kontrollera uppgiften i en nyare anvisning.`,
  goneOffices: {
    te_offices: "arbets- och näringsbyråerna",
    municipal_trials: "kommunförsöken med sysselsättning",
    ely_centres: "NTM-centralerna",
    regional_state_agencies: "regionförvaltningsverken",
  },
  checked: (day) => `Granskad ${day}. Källorna finns i slutet av sidan.`,
  checkedShort: (day) => `Granskad ${day}`,
  reviewDue:
    "Uppgifterna i det här kapitlet behöver granskas på nytt. Kontrollera aktuell information i källorna eller fråga arbetstränaren.",
};
