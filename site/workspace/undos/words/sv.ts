import type * as fi from "./fi.ts";

export const undos: typeof fi.undos = {
  title: "Kan ångras",
  lead: "Borttagningar och flyttar som ännu kan ångras.",
  nothing: "Det finns inget att ångra",
  nothingText: "När du tar bort eller flyttar något visas det här så länge det kan ångras.",
  until: (moment) => `Kan ångras till ${moment}.`,
  madeBy: (moment, name) => `${moment}, ${name}`,
  restored: "Återställt",
  left: "Detta återställdes inte",
  leftText: "Det har ändrats efteråt, eller så finns något annat redan på dess plats. Inget ändrades.",
  kinds: {
    "absence.removed": { done: "Frånvaron är borttagen", back: "Ångra, så kommer frånvaron tillbaka." },
    "agreement.archived": {
      done: "Samarbetsavtalet är borttaget",
      back: "Ångra, så kommer avtalet tillbaka till arbetsgivarens sida.",
    },
    "contact-person.archived": {
      done: "Kontaktpersonen är borttagen",
      back: "Ångra, så kommer kontaktpersonen tillbaka till arbetsgivarens sida.",
    },
    "contact.archived": {
      done: "Kontakten är borttagen",
      back: "Ångra, så kommer kontakten tillbaka till tidslinjen och siffrorna.",
    },
    "criteria-assessment.archived": {
      done: "Självvärderingen är borttagen",
      back: "Ångra, så kommer självvärderingen tillbaka.",
    },
    "employer.archived": {
      done: "Arbetsgivaren är borttagen",
      back: "Ångra, så kommer arbetsgivaren tillbaka till listan med alla uppgifter.",
    },
    "employer.do-not-contact-lifted": {
      done: "Kontaktförbudet är hävt",
      back: "Ångra, så gäller förbudet igen.",
    },
    "employer.moved": {
      done: "Arbetsgivaren är flyttad till någon annan",
      back: "Ångra, så kommer arbetsgivaren tillbaka till den tidigare ansvariga.",
    },
    "final-report.archived": {
      done: "Rapporten är borttagen",
      back: "Ångra, så kommer rapporten tillbaka till listan.",
    },
    "follow-up.postponed": { done: "Påminnelsen är flyttad", back: "Ångra, så gäller den tidigare dagen." },
    "follow-up.reassigned": {
      done: "Påminnelsen är given till någon annan",
      back: "Ångra, så kommer påminnelsen tillbaka till den tidigare.",
    },
    handover: { done: "Arbetena är överförda", back: "Ångra, så kommer de överförda raderna tillbaka." },
    "impact-calculation.archived": {
      done: "Effektkalkylen är borttagen",
      back: "Ångra, så kommer kalkylen tillbaka till listan.",
    },
    "inquiry.assigned": {
      done: "Kontaktförfrågan har fått en ansvarig",
      back: "Ångra, så är kontaktförfrågan som förut.",
    },
    "inquiry.closed": { done: "Kontaktförfrågan är avslutad", back: "Ångra, så är kontaktförfrågan öppen igen." },
    "inquiry.marked-spam": {
      done: "Kontaktförfrågan är flyttad till skräpposten",
      back: "Ångra, så kommer kontaktförfrågan tillbaka till listan.",
    },
    "inquiry.reopened": {
      done: "Kontaktförfrågan är öppnad på nytt",
      back: "Ångra, så är kontaktförfrågan avslutad igen.",
    },
    "list-item.removed": {
      done: "Punkten är borttagen ur listan",
      back: "Ångra, så kommer punkten tillbaka till listan.",
    },
    "participant.moved": {
      done: "Klienten är flyttad till någon annan",
      back: "Ångra, så kommer klienten tillbaka till den tidigare arbetstränaren.",
    },
    "person-figures.removed": {
      done: "Månadens personsiffror är borttagna",
      back: "Ångra, så kommer siffrorna tillbaka.",
    },
    "weekly-review.removed": { done: "Veckans genomgång är återtagen", back: "Ångra, så kommer noteringen tillbaka." },
    "work-share.removed": { done: "Arbetstidsandelen är borttagen", back: "Ångra, så kommer andelen tillbaka." },
  },
};
