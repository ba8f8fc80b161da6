import type * as fi from "./fi.ts";

export const digestOff: typeof fi.digestOff = {
  comes: {
    title: "Ska morgonens sammandrag avslutas?",
    text: "Morgonens sammandrag kommer per e-post på arbetsdagarnas morgnar när något väntar. Du ser samma saker på arbetsytan.",
  },
  stopped: {
    title: "Morgonens sammandrag är avslutat",
    text: "Sammandraget skickas inte längre till dig. Du kan slå på det igen på ditt eget konto.",
  },
  unknown: {
    title: "Länken öppnar ingenting",
    text: "Kontrollera att länken är hel. Du kan också avsluta sammandraget på ditt eget konto.",
  },
  busy: {
    title: "Sidan öppnades inte",
    text: "Försök på nytt om en stund.",
  },
  stop: "Avsluta sammandraget",
  account: "Till ditt eget konto",
};
