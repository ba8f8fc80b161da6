import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const feedback: typeof fi.feedback = {
  title: "Arbetsgivarnas respons",
  one: "Respons",
  all: "Sammandrag",
  given: "Gav respons",
  interviewed: "Intervju om responsen",
  ask: {
    title: "Be om respons",
    lead: "Arbetsgivaren svarar via en länk, en gång inom 60 dagar. Vi frågar inte efter namn.",
    left: "Arbetsgivaren har bett att inte bli kontaktad. Vi ber inte om respons.",
    locale: "På vilket språk?",
    person: "Till vem?",
    choose: "Välj till vem meddelandet går, eller att du ger länken själv.",
    byHand: "Jag ger länken själv",
    byHandHint: "Ingenting skickas. Du får länken på nästa sida.",
    noMails: "Ingen av kontaktpersonerna har en e-postadress. Du kan ge länken själv.",
    textHint: "Ändra fritt. Länken läggs till i slutet. Skriv inga person- eller hälsouppgifter.",
    save: "Be om respons",
    mailed: (who) => `Meddelandet skickas till ${who}.`,
    made: "Länken är klar",
    madeText: (day) => `Ge den här länken till arbetsgivaren. Den kan besvaras en gång, till och med ${day}.`,
    answered: "Den här länken har besvarats.",
    back: "Tillbaka till arbetsgivarens sida",
  },
  mail: {
    subject: "Hur har samarbetet gått?",
    text: (organisation, coach) =>
      `Hej,\n\nvi har samarbetat, och jag vill gärna höra hur det har gått enligt er. Det tar ett par minuter att svara via länken nedan.\n\nHälsningar\n${coach}\n${organisation}`,
  },
  interview: {
    title: "Anteckna respons",
    edit: "Rätta responsen",
    lead: "Ställ frågorna med de här orden och skriv arbetsgivarens eget svar.",
    givenOn: "När berättade arbetsgivaren det här?",
    hint: "Skriv inga person- eller hälsouppgifter.",
    who: "Svaren ser du som antecknade dem och teamledaren. För andra syns de bara som en del av sammandraget.",
  },
  summary: {
    filter: "Begränsa responsen",
    all: "Alla kommuner",
    version: (version) => `Version ${version}`,
    answers: (count) => plural("sv", count, { one: "1 svar", other: `${count} svar` }),
    answersLabel: "Arbetsgivarnas svar",
    counted: (count) =>
      plural("sv", count, { one: "I sammandraget finns 1 svar.", other: `I sammandraget finns ${count} svar.` }),
    rule: "Svaren kommer med i sammandraget i grupper om minst fem olika arbetsgivare, så att ingens svar kan räknas ut, inte heller genom att jämföra två urval eller två dagar.",
    withheld: {
      "none-given": "Det finns inga svar med det här urvalet.",
      "too-few": "Siffror och texter visas när minst fem olika arbetsgivare har svarat.",
      "would-tell":
        "Med det här urvalet kunde en enskild arbetsgivares svar räknas ut. Prova en längre tid eller alla kommuner.",
    },
    uses: "Vad som har varit till nytta",
    sizes: "Arbetsplatsens storlek",
    sources: "Hur responsen kom",
    code: "Svar",
    count: "Antal svar",
    noText: "Ingen skrev något här.",
    order: "Texterna står i alfabetisk ordning, inte i den ordning de kom.",
  },
};
