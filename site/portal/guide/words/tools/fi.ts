import { plural } from "../../../../words/plural.ts";

/** The guide's pages that are no chapters, and what every page of the guide carries. */
export const guideTools = {
  title: "Lue, tarkista ja etsi",
  answers: "Mitä työnantajat kysyvät",
  previous: "Edellinen",
  next: "Seuraava",
  chapter: (order: number) => `Työnantajan opas, luku ${order}`,
  whole: {
    title: "Koko opas",
    lead: "Kaikki luvut yhdellä sivulla, luettavaksi alusta loppuun tai tulostettavaksi.",
    cover: (organisation: string) => `Oppaan julkaisee ${organisation}.`,
    checkedFrom: (day: string) => `Tiedot on tarkistettu ${day} tai sen jälkeen. Tuorein versio on osoitteessa`,
    page: (page: string, pages: string) => `Sivu ${page}/${pages}`,
  },
  pdf: (size: string) => `Lataa opas PDF-tiedostona (${size})`,
  checklist: {
    title: "Muistilista",
    lead: "Mitä teet ennen aloitusta, sen aikana ja sen jälkeen. Tulosta lista ja rastita tehdyt kohdat.",
  },
  glossary: {
    title: "Sanasto",
    lead: "Mitä oppaan sanat tarkoittavat.",
    more: (chapter: string) => `Lue lisää: ${chapter}`,
  },
  search: {
    title: "Haku oppaasta",
    lead: "Etsi oppaan luvuista, kysymyksistä ja sanastosta.",
    label: "Mitä etsit?",
    button: "Hae",
    found: (count: number, asked: string) =>
      plural("fi", count, { one: `Yksi kohta haulla ”${asked}”`, other: `${count} kohtaa haulla ”${asked}”` }),
    none: (asked: string) => `Haulla ”${asked}” ei löytynyt mitään`,
    noneText: "Kokeile lyhyempää sanaa tai sen perusmuotoa. Voit myös kysyä työhönvalmentajalta.",
  },
  vote: {
    title: "Oliko tästä sivusta sinulle hyötyä?",
    yes: "Kyllä",
    no: "Ei",
    note: "Laskemme vain vastausten määrän sivua ja päivää kohti.",
    thanks: "Kiitos, vastauksesi on laskettu.",
    wait: "Vastausta ei laskettu, koska samasta verkosta tuli monta peräkkäin. Kokeile hetken päästä.",
    failed: "Vastausta ei saatu laskettua. Kokeile hetken päästä.",
  },
  feed: {
    title: "Työnantajan oppaan muutokset",
    description: "Mitä oppaassa on muuttunut, uusin ensin.",
    link: "Oppaan muutokset (RSS)",
  },
};
