import type { Locale } from "../../schema/vocabulary.ts";

const fi = {
  subject: (day: string) => `Aamun kooste ${day}`,
  hello: (name: string) => `Huomenta ${name},`,
  due: "Tänään ja aiemmilta päiviltä:",
  inquiries: "Yhteydenotot, jotka odottavat vastausta:",
  more: "ja muita: loput näet työtilassa",
  late: (count: number, link: string) =>
    `${count === 1 ? "Yksi yhteydenotto odottaa" : `${count} yhteydenottoa odottaa`} vastausta yli luvatun päivän:\n${link}`,
  suspected: (count: number, day: string | null, link: string) =>
    `${count === 1 ? "Yksi yhteydenotto on katsottava: se voi olla roskapostia tai oikea viesti." : `${count} yhteydenottoa on katsottava: ne voivat olla roskapostia tai oikeita viestejä.`}${day ? ` Vastaus on luvattu viimeistään ${day}.` : ""}\n${link}`,
  open: (link: string) => `Avaa työtila:\n${link}`,
  stop: (off: string, own: string) =>
    `Viesti tulee työpäivien aamuina, kun jokin odottaa. Voit lopettaa sen kirjautumatta:\n${off}\n\nTakaisin sen saat omalta tililtäsi:\n${own}`,
  noReply: "Tämä on automaattinen viesti. Älä vastaa siihen: vastausta ei lue kukaan.",
  clock: (hours: string, minutes: string) => `klo ${Number(hours)}.${minutes}`,
};

/** What the morning mail says. */
export const words: Record<Locale, typeof fi> = {
  fi,
  sv: {
    subject: (day) => `Morgonens sammandrag ${day}`,
    hello: (name) => `God morgon ${name},`,
    due: "För i dag och från tidigare dagar:",
    inquiries: "Kontaktförfrågningar som väntar på svar:",
    more: "och mer: resten ser du på arbetsytan",
    late: (count, link) =>
      `${count === 1 ? "En kontaktförfrågan väntar" : `${count} kontaktförfrågningar väntar`} på svar efter den utlovade dagen:\n${link}`,
    suspected: (count, day, link) =>
      `${count === 1 ? "En kontaktförfrågan ska granskas: den kan vara skräppost eller ett riktigt meddelande." : `${count} kontaktförfrågningar ska granskas: de kan vara skräppost eller riktiga meddelanden.`}${day ? ` Svar är utlovat senast ${day}.` : ""}\n${link}`,
    open: (link) => `Öppna arbetsytan:\n${link}`,
    stop: (off, own) =>
      `Meddelandet kommer på arbetsdagarnas morgnar när något väntar. Du kan stänga av det utan att logga in:\n${off}\n\nPå ditt eget konto slår du på det igen:\n${own}`,
    noReply: "Det här är ett automatiskt meddelande. Svara inte på det: ingen läser svaret.",
    clock: (hours, minutes) => `kl. ${Number(hours)}.${minutes}`,
  },
  en: {
    subject: (day) => `Morning digest ${day}`,
    hello: (name) => `Good morning ${name},`,
    due: "For today and from earlier days:",
    inquiries: "Inquiries waiting for an answer:",
    more: "and more: see the rest in the workspace",
    late: (count, link) =>
      `${count === 1 ? "One inquiry is" : `${count} inquiries are`} waiting for an answer past the promised day:\n${link}`,
    suspected: (count, day, link) =>
      `${count === 1 ? "One inquiry is to be looked at: it may be spam or a real message." : `${count} inquiries are to be looked at: they may be spam or real messages.`}${day ? ` An answer was promised by ${day}.` : ""}\n${link}`,
    open: (link) => `Open the workspace:\n${link}`,
    stop: (off, own) =>
      `This e-mail is sent on the mornings of working days when something is waiting. You can stop it without signing in:\n${off}\n\nYou can start it again in your account:\n${own}`,
    noReply: "This is an automatic message. Please do not reply: nobody reads the answer.",
    clock: (hours, minutes) => `${hours}:${minutes}`,
  },
};
