import type * as fi from "./fi.ts";

export const feedback: typeof fi.feedback = {
  title: "Respons",
  lead: "Berätta hur samarbetet har gått. Det tar ett par minuter att svara.",
  instruments: {
    "1": {
      size: "Hur många anställda finns på arbetsplatsen?",
      uses: "Vad har varit till nytta?",
      usesHint: "Välj allt som passar.",
      worked: "Vad fungerade bra?",
      improve: "Vad borde vi göra bättre?",
      other: "Vad mer vill du säga?",
    },
  },
  warning: "Skriv inte någons namn och inga uppgifter om en anställds hälsa.",
  ask: {
    title: "Hur gick det?",
    text: "Berätta vad som var till nytta och vad som borde bli bättre. Det tar ett par minuter, och vi frågar inte efter ditt namn.",
    button: "Ge respons",
  },
  send: "Skicka respons",
  privacy: {
    title: "Hur svaren används",
    items: [
      "Vi frågar inte efter ditt namn. Teamet ser att er arbetsplats har svarat, och vilken dag.",
      "Svaren visas först när minst fem arbetsgivare har svarat, och då tillsammans utan arbetsgivarnas namn.",
      "Kopplingen till arbetsgivaren tas bort två år efter arbetsgivarens senaste svar.",
    ],
  },
  thanks: { title: "Tack för responsen", text: "Ditt svar är sparat. Det hjälper oss att göra arbetet bättre." },
  expired: {
    title: "Länken gäller inte längre",
    text: "Länken till responsen gäller i 60 dagar. Om du ännu vill ge respons kan du be arbetstränaren om en ny länk.",
  },
  tooEarly: {
    title: "Du kan ge respons senare",
    text: "Din kontaktförfrågan har ännu inte besvarats. När den har det öppnar länken ett formulär för respons.",
  },
  unknown: {
    title: "Länken öppnar ingenting",
    text: "Kontrollera att länken är hel. E-posten delar ibland en lång länk på två rader.",
  },
  contact: "Ta kontakt",
};
