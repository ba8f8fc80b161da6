import type * as fi from "./fi.ts";

export const front: typeof fi.front = {
  title: "För arbetsgivare",
  description:
    "En arbetstränare hjälper dig att hitta en person som passar för jobbet och stöder er båda. Tjänsten är avgiftsfri för arbetsgivaren.",
  heading: "När du söker någon till jobbet går vi vid din sida",
  lead: "Arbetstränaren hjälper dig att hitta en person som passar för ert arbete och stöder er båda så länge ni behöver det. För dig är tjänsten avgiftsfri.",
  contact: "Ta kontakt",
  guide: "Läs hur det går till",
  area: (municipalities) => `Verksamhetsområde: ${municipalities}.`,
  offers: {
    title: "Det här får du",
    items: [
      {
        title: "En person som passar för jobbet",
        text: "Vi utgår från vilket arbete ni har och vad personen kan. Vi föreslår en lämplig person, och om det inte finns någon just nu säger vi det också.",
      },
      {
        title: "Möjlighet att prova på först",
        text: "Ni kan börja med ett studiebesök eller en arbetsprövning. Arbetsprövning är inte en anställning, och ingen lön betalas.",
      },
      {
        title: "Hjälp med pappersarbetet",
        text: "Arbetstränaren berättar vilket stöd du kan söka och hjälper till med ansökan. Sök lönesubvention innan arbetet börjar, så fråga i god tid.",
      },
      {
        title: "Stöd också när arbetet har börjat",
        text: "Arbetstränaren hjälper till med introduktionen och håller kontakten. Du får en påminnelse innan en visstidsanställning eller ett stöd tar slut.",
      },
    ],
  },
  ways: {
    title: "Läs i lugn och ro",
    guide: "Svar på arbetsgivarnas frågor, femton korta kapitel.",
    supports: "Vilket stöd du kan få och vad du själv betalar. Räknaren frågar inget om någons hälsa.",
    checklist: "Vad du gör före starten, under arbetet och efteråt.",
  },
  steps: {
    title: "Så här går det till",
    items: (within) => [
      { title: "Du tar kontakt", text: `Du berättar vilket arbete ni har. Du får svar ${within}.` },
      {
        title: "Arbetstränaren bekantar sig med arbetsplatsen",
        text: "Vi går igenom uppgifterna, arbetstiderna och arbetsgemenskapen.",
      },
      {
        title: "Ni träffas",
        text: "Vi föreslår en lämplig person. Ni lär känna varandra och kan prova på först om ni vill.",
      },
      { title: "Ni kommer överens om arbetet", text: "Ni söker stödet före starten och ingår ett arbetsavtal." },
      { title: "Arbetet börjar, stödet fortsätter", text: "Arbetstränaren är med så länge ni behöver det." },
    ],
    more: "Läs mer om stegen",
  },
};
