import type { Locale } from "../../schema/vocabulary.ts";

const fi = {
  corrected: "Työnantaja korjasi tietojaan: vertaa yhteystietoihin. Yhteydenotto",
  "added-to": "Työnantaja kirjoitti lisää: lue ja vastaa. Yhteydenotto",
  erased: "Työnantaja pyysi poistamaan tietonsa: poista ne myös rekisteristä. Yhteydenotto",
};

/** What the sender of an inquiry has done, as a task for whoever is responsible. The reference follows. */
export const words: Record<Locale, typeof fi> = {
  fi,
  sv: {
    corrected: "Arbetsgivaren rättade sina uppgifter: jämför med kontaktuppgifterna. Kontaktförfrågan",
    "added-to": "Arbetsgivaren skrev mer: läs och svara. Kontaktförfrågan",
    erased: "Arbetsgivaren bad om att få sina uppgifter raderade: radera dem också i registret. Kontaktförfrågan",
  },
  en: {
    corrected: "The employer corrected their details: compare them with the register. Inquiry",
    "added-to": "The employer wrote more: read and answer. Inquiry",
    erased: "The employer asked to have their data erased: erase it from the register too. Inquiry",
  },
};
