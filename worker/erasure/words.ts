import type { Locale } from "../../schema/vocabulary.ts";

const fi = {
  readNote: (day: string) => `Lue ${day} kirjattu muistiinpano ja poista siitä mahdolliset henkilötiedot`,
  readRest: "Lue tämän työnantajan tarpeet, sopimukset ja muistutukset ja poista niistä mahdolliset henkilötiedot",
  readTeam:
    "Lue tiimin viikkopalaverit, raportit, laskelmat, luettelot ja oppaan omat tekstit ja poista niistä mahdolliset henkilötiedot",
};

/** How people say the sign of a mail address where they do not write it. */
export const spokenAt = ["at", "ät", "miukumauku", "snabel-a"];

/** The tasks of whoever reads what may still tell of somebody who was erased. */
export const words: Record<Locale, typeof fi> = {
  fi,
  sv: {
    readNote: (day) => `Läs anteckningen från ${day} och ta bort eventuella personuppgifter`,
    readRest: "Läs arbetsgivarens behov, avtal och påminnelser och ta bort eventuella personuppgifter",
    readTeam:
      "Läs teamets veckomöten, rapporter, beräkningar, listor och egna guidetexter och ta bort eventuella personuppgifter",
  },
  en: {
    readNote: (day) => `Read the note of ${day} and remove any personal data`,
    readRest: "Read this employer's needs, agreements and reminders and remove any personal data",
    readTeam:
      "Read the team's weekly meetings, reports, calculations, lists and own guide texts and remove any personal data",
  },
};
