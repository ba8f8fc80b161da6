import { plural } from "../../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const guideTools: typeof fi.guideTools = {
  title: "Läs, kontrollera och sök",
  answers: "Vad arbetsgivare frågar",
  previous: "Föregående",
  next: "Nästa",
  chapter: (order) => `Arbetsgivarens guide, kapitel ${order}`,
  whole: {
    title: "Hela guiden",
    lead: "Alla kapitel på en sida, att läsa från början till slut eller skriva ut.",
    cover: (organisation) => `Guiden ges ut av ${organisation}.`,
    checkedFrom: (day) => `Uppgifterna är kontrollerade ${day} eller senare. Den nyaste versionen finns på`,
    page: (page, pages) => `Sida ${page}/${pages}`,
  },
  pdf: (size) => `Ladda ner guiden som PDF (${size})`,
  checklist: {
    title: "Checklista",
    lead: "Vad du gör före starten, under arbetet och efteråt. Skriv ut listan och kryssa för det du har gjort.",
  },
  glossary: {
    title: "Ordlista",
    lead: "Vad orden i guiden betyder.",
    more: (chapter) => `Läs mer: ${chapter}`,
  },
  search: {
    title: "Sök i guiden",
    lead: "Sök bland guidens kapitel, frågor och ord.",
    label: "Vad söker du?",
    button: "Sök",
    found: (count, asked) =>
      plural("sv", count, { one: `Ett ställe för ”${asked}”`, other: `${count} ställen för ”${asked}”` }),
    none: (asked) => `Inget hittades för ”${asked}”`,
    noneText: "Prova ett kortare ord eller ordets grundform. Du kan också fråga en arbetstränare.",
  },
  vote: {
    title: "Hade du nytta av den här sidan?",
    yes: "Ja",
    no: "Nej",
    note: "Vi räknar bara antalet svar per sida och dag.",
    thanks: "Tack, ditt svar är räknat.",
    wait: "Svaret räknades inte, för det kom många i rad från samma nät. Försök om en stund.",
    failed: "Svaret kunde inte räknas. Försök om en stund.",
  },
  feed: {
    title: "Ändringar i arbetsgivarens guide",
    description: "Vad som har ändrats i guiden, det nyaste först.",
    link: "Ändringar i guiden (RSS)",
  },
};
