import type { Locale } from "../../schema/vocabulary.ts";

const fi = {
  job: "Kysy, milloin työ päättyy, ja merkitse loppupäivä",
  trial: "Kysy, milloin työkokeilu päättyy, ja merkitse loppupäivä",
  subsidy: "Kysy, milloin palkkatuki päättyy, ja merkitse loppupäivä",
  both: "Kysy, milloin työ ja palkkatuki päättyvät, ja merkitse loppupäivät",
};

/** What is to be asked where a placement began without an end. It tells of no participant. */
export const words: Record<Locale, typeof fi> = {
  fi,
  sv: {
    job: "Fråga när arbetet slutar och anteckna slutdatumet",
    trial: "Fråga när arbetsprövningen slutar och anteckna slutdatumet",
    subsidy: "Fråga när lönesubventionen slutar och anteckna slutdatumet",
    both: "Fråga när arbetet och lönesubventionen slutar och anteckna slutdatumen",
  },
  en: {
    job: "Ask when the job ends, and record the end date",
    trial: "Ask when the work try-out ends, and record the end date",
    subsidy: "Ask when the pay subsidy ends, and record the end date",
    both: "Ask when the job and the pay subsidy end, and record the end dates",
  },
};
