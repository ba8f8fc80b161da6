import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

const many = (one: string, other: string) => (count: number, written: string) =>
  `${written} ${plural("sv", count, { one, other })}`;

export const erasure: typeof fi.erasure = {
  title: "Radera uppgifter för gott",
  lead: "När en klient ber om att få sina uppgifter raderade eller när förvaringstiden har gått ut.",
  code: "Klientens kod",
  codeHint: "Nyckeln till koden finns i klientdatasystemet.",
  look: "Visa vad som raderas",
  what: (code) => `Kod ${code}`,
  goes: "Raderas för gott",
  stays: "Blir kvar",
  placements: many("jobb eller arbetsprövning", "jobb eller arbetsprövningar"),
  paths: many("väg vidare", "vägar vidare"),
  followUps: many("påminnelse", "påminnelser"),
  contacts: many("kontakt utan uppgift om klienten", "kontakter utan uppgift om klienten"),
  notes: (count) =>
    `Anteckningar som en människa behöver läsa: ${count}. De blir påminnelser till arbetstränaren, eftersom en anteckning kan innehålla ett namn.`,
  texts: (count) => `Texter som koden tas bort ur: ${count}.`,
  candidates: (count) =>
    `Texter där koden kan stå skriven på ett annat sätt: ${count}. Arbetstränaren får en påminnelse om att läsa dem.`,
  ofTeam: (count) =>
    `Teamets egna texter där koden kan stå skriven på ett annat sätt: ${count}. Läs själv veckomötena, rapporterna, beräkningarna, listorna och guidens egna texter: ingen får en påminnelse om dem.`,
  warning: "Det som raderats kan inte återställas.",
  confirm: "Radera för gott",
  cancel: "Radera inte",
  done: "Uppgifterna är raderade för gott.",
  doneWhat: (what) => `Raderades: ${what}.`,
  doneNotes: (count) =>
    `Arbetstränaren fick en påminnelse om att läsa texterna där ett namn eller koden kan stå: ${count}.`,
  nobodyReads: (count) => `Olästa texter: ${count}. Ingen arbetstränare eller teamledare är i arbete.`,
  person: {
    title: "Radera kontaktpersonens uppgifter",
    lead: "När en kontaktperson ber om att uppgifterna raderas. Namn, telefonnummer och e-post försvinner också ur det som har skrivits om arbetsgivaren.",
    goes: "Raderas för gott",
    goesWhat: "Namn, telefon, e-post, titel och anteckning",
    inquiries: "Kontaktförfrågningar som personen skickat",
    contacts: "Kontakter som blir kvar utan personen",
    texts: "Texter som namn eller kontaktuppgift tas bort ur",
    candidates: "Texter som någon måste läsa",
    candidatesText:
      "Namnet kan stå där i en annan form, eller bara förnamnet, eller telefonnumret skrivet på ett annat sätt. Arbetstränaren får påminnelser om dem.",
    export: "Ladda ner personens uppgifter (JSON)",
    exportText:
      "Ge filen till personen om hen har bett att få se sina uppgifter. Nedladdningen syns bland händelserna.",
    confirm: "Radera för gott",
    cancel: "Radera inte",
    link: "Personen ber att få se sina uppgifter eller få dem raderade",
    linkText: "Huvudanvändaren laddar ner eller raderar uppgifterna på den här sidan:",
    done: "Kontaktpersonens uppgifter har raderats för gott.",
    doneTexts: (texts, candidates) =>
      `Namn eller kontaktuppgift togs bort ur texter: ${texts}. Texter som någon ska läsa: ${candidates}.`,
    nobodyReads: "Ingen arbetstränare eller teamledare är i arbete, så inga påminnelser gjordes.",
    due: "Kontaktpersoner vars förvaringstid tar slut inom en månad",
    dueText:
      "Uppgifterna raderas automatiskt 24 månader efter den senaste kontakten, om arbetsgivaren inte har en pågående anställning eller ett gällande avtal. En ny kontakt flyttar dagen.",
    dueNone: "Ingens förvaringstid tar slut inom en månad.",
    dueMore: (count) => `Sammanlagt ${count}. Här visas de hundra första.`,
    dueOn: (day) => `Raderas ${day}`,
  },
};
