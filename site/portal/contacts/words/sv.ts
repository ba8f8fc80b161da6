import type * as fi from "./fi.ts";

export const contacts: typeof fi.contacts = {
  title: "Kontaktuppgifter",
  lead: "Ring eller skriv till arbetstränaren i din egen kommun. Du kan också skicka en kontaktförfrågan med formuläret.",
  leadWithout:
    "Du kan skicka en kontaktförfrågan med formuläret. Kommunernas egna kontaktuppgifter har inte lagts in än.",
  description: "Arbetstränarnas telefonnummer och e-postadresser kommun för kommun.",
  phone: "Telefon",
  email: "E-post",
  address: "Adress",
  coaches: (count) => (count === 1 ? "Arbetstränare" : "Arbetstränarna"),
  employmentArea: "Sysselsättningsområde",
  municipalities: "Kommuner",
  ofArea: (area) => `Sysselsättningsområde: ${area}`,
  rules: "Sysselsättningsområdets egna riktlinjer",
  rulesLink: (area) => `Läs riktlinjerna: ${area}`,
  rulesOfArea: "Läs sysselsättningsområdets riktlinjer",
  whole: "Hela organisationen",
  organisation: "Tjänsten erbjuds av",
  dataProtection: "Dataskyddsfrågor",
  nothing:
    "Den här kommunen har ännu inget eget telefonnummer och ingen egen e-postadress. Skicka en kontaktförfrågan med formuläret.",
};
