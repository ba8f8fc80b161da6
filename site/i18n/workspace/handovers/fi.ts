import { plural } from "../../plural.ts";

const many = (one: string, other: string) => (count: number, written: string) =>
  `${written} ${plural("fi", count, { one, other })}`;

/** Handing a coach's work over to others. */
export const handovers = {
  title: "Siirrä töitä toiselle",
  lead: "Kun valmentaja lähtee tai on pitkään poissa, hänen työnantajansa, valmennettavansa, avoimet muistutuksensa ja yhteydenottonsa siirtyvät muille.",
  from: "Kenen työt siirtyvät?",
  chooseFrom: "Valitse",
  left: (name: string) => `${name} (poistettu käytöstä)`,
  to: "Kenelle?",
  toHint: "Jos valitset useita, työt jaetaan ensin kuntien mukaan ja muuten tasan.",
  chooseTo: "Valitse vähintään yksi, jolle työt siirtyvät.",
  show: "Näytä, mitä siirtyy",
  nobody: "Kenelläkään ei ole nyt siirrettävää",
  nobodyText: "Tässä näkyvät ne, joilla on työnantajia, valmennettavia, avoimia muistutuksia tai yhteydenottoja.",
  plan: "Mitä siirtyy",
  planNote: "Mitään ei ole vielä siirretty.",
  planHint:
    "Voit vaihtaa saajan rivi kerrallaan. Muistutus kulkee työnantajan tai valmennettavan mukana, ellet valitse toisin.",
  nothing: "Hänellä ei ole mitään siirrettävää",
  gets: (name: string, what: string) => `${name}: ${what}`,
  counts: {
    employers: many("työnantaja", "työnantajaa"),
    participants: many("valmennettava", "valmennettavaa"),
    followUps: many("muistutus", "muistutusta"),
    inquiries: many("yhteydenotto", "yhteydenottoa"),
  },
  captions: {
    employers: "Työnantajat",
    participants: "Valmennettavat",
    followUps: "Avoimet muistutukset",
    inquiries: "Avoimet yhteydenotot",
  },
  headings: {
    employer: "Työnantaja",
    participant: "Valmennettava",
    followUp: "Muistutus",
    inquiry: "Yhteydenotto",
    municipality: "Kunta",
    day: "Päivä",
    receiver: "Kenelle",
  },
  receiverOf: (what: string) => `Kenelle siirtyy: ${what}`,
  withEmployer: "Työnantajan mukana",
  withParticipant: (code: string) => `Valmennettavan ${code} mukana`,
  confirm: "Siirrä nyt",
  confirmHint: "Siirron voi kumota 30 päivän ajan.",
  done: "Työt on siirretty.",
  undo: "Kumoa siirto",
  undoUntil: (day: string) => `Voi kumota ${day} asti.`,
  undone: (restored: string) => `Siirto on kumottu. Palautuneita rivejä: ${restored}.`,
  undoneLeft: (left: string) => `Ennalleen jäi ${left}, koska niitä on muutettu siirron jälkeen.`,
  leftOut: "Nämä eivät siirtyneet, koska ne eivät olleet enää hänellä:",
  leftOutMore: (count: string) => `ja ${count} muuta.`,
  earlier: "Aiemmat siirrot",
  none: "Siirtoja ei ole vielä tehty",
  noneText: "Tehdyt siirrot näkyvät tässä, ja niitä voi kumota 30 päivän ajan.",
  madeBy: (day: string, name: string) => `${day}, siirsi ${name}`,
  wasUndone: (day: string) => `Kumottu ${day}`,
  past: "Kumoamisaika on ohi",
};
