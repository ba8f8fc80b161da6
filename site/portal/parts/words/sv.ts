import type * as fi from "./fi.ts";

export const ask: typeof fi.ask = {
  title: "Fråga arbetstränaren",
  text: "Berätta hurdant arbete ni har. Vi svarar på varje kontaktförfrågan.",
  button: "Ta kontakt",
};

export const notFound: typeof fi.notFound = {
  title: "Sidan hittades inte",
  text: "Adressen kan ha ändrats, eller så är den felskriven. Härifrån kommer du vidare:",
};

export const failure: typeof fi.failure = {
  title: "Sidan öppnades inte",
  text: "Felet är vårt. Vänta en stund och öppna sidan på nytt.",
  sent: "Om du skickade ett formulär är det möjligt att uppgifterna inte sparades. Gå tillbaka i webbläsaren: det du skrev kan finnas kvar i formuläret.",
  again: "Öppna sidan på nytt",
  call: "Om ärendet inte kan vänta, ring:",
};
