import type { Locale } from "../../schema/vocabulary.ts";

const fi = {
  receipt: {
    subject: (reference: string) => `Yhteydenotto ${reference} on perillä`,
    hello: "Hei,",
    received: (reference: string) => `yhteydenottosi on perillä. Sen viite on ${reference}.`,
    promise: (day: string) => `Saat vastauksen viimeistään: ${day}.`,
    coach: (name: string) => `Alueesi työhönvalmentaja on ${name}.`,
    phone: (number: string) => `Voit myös soittaa: ${number}.`,
    page: "Tästä linkistä näet, missä mennään. Siellä voit myös lisätä viestiisi, korjata tietosi tai poistaa ne:",
    keep: "Linkki on vain sinun. Kuka tahansa, jolla se on, voi lukea yhteydenottosi ja muuttaa sitä. Älä lähetä sitä eteenpäin.",
    stranger:
      "Jos et ottanut meihin yhteyttä, joku on antanut osoitteesi lomakkeella. Voit poistaa tiedot linkistä tai jättää viestin huomiotta.",
  },
  answer: {
    subject: (reference: string) => `Vastaus yhteydenottoosi ${reference}`,
    own: (reference: string, link: string) =>
      `Yhteydenottosi ${reference}. Tästä linkistä näet sen, lisäät siihen tietoa tai poistat tietosi:\n${link}`,
  },
};

/** What the mails about an inquiry say to whoever sent it: that it has arrived, and under the answer of the team. */
export const words: Record<Locale, typeof fi> = {
  fi,
  sv: {
    receipt: {
      subject: (reference) => `Kontaktförfrågan ${reference} har kommit fram`,
      hello: "Hej,",
      received: (reference) => `din kontaktförfrågan har kommit fram. Dess referens är ${reference}.`,
      promise: (day) => `Du får svar senast ${day}.`,
      coach: (name) => `Arbetstränaren i ditt område är ${name}.`,
      phone: (number) => `Du kan också ringa: ${number}.`,
      page: "Via den här länken ser du hur det går. Där kan du också lägga till något, rätta dina uppgifter eller radera dem:",
      keep: "Länken är bara din. Den som har länken kan läsa din kontaktförfrågan och ändra den. Skicka den inte vidare.",
      stranger:
        "Om du inte har tagit kontakt med oss har någon uppgett din adress i formuläret. Du kan radera uppgifterna via länken eller låta bli att göra något.",
    },
    answer: {
      subject: (reference) => `Svar på din kontaktförfrågan ${reference}`,
      own: (reference, link) =>
        `Din kontaktförfrågan ${reference}. Via den här länken ser du den, lägger till något eller tar bort dina uppgifter:\n${link}`,
    },
  },
  en: {
    receipt: {
      subject: (reference) => `Inquiry ${reference} has arrived`,
      hello: "Hello,",
      received: (reference) => `your inquiry has arrived. Its reference is ${reference}.`,
      promise: (day) => `You will get an answer by the end of ${day}.`,
      coach: (name) => `The job coach for your area is ${name}.`,
      phone: (number) => `You can also call ${number}.`,
      page: "Use this link to see how your inquiry is progressing. There you can also add to it, correct your details or erase them:",
      keep: "The link is yours alone. Anyone who has it can read and change your inquiry. Do not pass it on.",
      stranger:
        "If you did not contact us, someone has entered your address on the form. You can erase the details through the link, or ignore this message.",
    },
    answer: {
      subject: (reference) => `Answer to your inquiry ${reference}`,
      own: (reference, link) =>
        `Your inquiry ${reference}. Use this link to see it, add to it or erase your details:\n${link}`,
    },
  },
};
