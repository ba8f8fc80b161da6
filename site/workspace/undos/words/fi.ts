import type { UndoKind } from "../../../../schema/vocabulary.ts";

/** What was done, and what comes back when it is taken back. */
export type UndoWords = { done: string; back: string };
const kinds: Record<UndoKind, UndoWords> = {
  "absence.removed": { done: "Poissaolo on poistettu", back: "Kumoa, niin poissaolo palaa." },
  "agreement.archived": {
    done: "Yhteistyösopimus on poistettu",
    back: "Kumoa, niin sopimus palaa työnantajan sivulle.",
  },
  "contact-person.archived": {
    done: "Yhteyshenkilö on poistettu",
    back: "Kumoa, niin yhteyshenkilö palaa työnantajan sivulle.",
  },
  "contact.archived": { done: "Kontakti on poistettu", back: "Kumoa, niin kontakti palaa aikajanalle ja lukuihin." },
  "criteria-assessment.archived": { done: "Itsearviointi on poistettu", back: "Kumoa, niin itsearviointi palaa." },
  "employer.archived": {
    done: "Työnantaja on poistettu",
    back: "Kumoa, niin työnantaja palaa luetteloon kaikkine tietoineen.",
  },
  "employer.do-not-contact-lifted": {
    done: "Kielto on peruttu",
    back: "Kumoa, niin kielto palaa voimaan.",
  },
  "employer.moved": {
    done: "Työnantaja on siirretty toiselle",
    back: "Kumoa, niin työnantaja palaa entiselle vastuuvalmentajalle.",
  },
  "final-report.archived": { done: "Raportti on poistettu", back: "Kumoa, niin raportti palaa luetteloon." },
  "follow-up.postponed": { done: "Muistutus on siirretty", back: "Kumoa, niin entinen päivä palaa." },
  "follow-up.reassigned": { done: "Muistutus on annettu toiselle", back: "Kumoa, niin muistutus palaa entiselle." },
  handover: { done: "Työt on siirretty", back: "Kumoa, niin siirretyt rivit palaavat." },
  "impact-calculation.archived": {
    done: "Vaikutuslaskelma on poistettu",
    back: "Kumoa, niin laskelma palaa luetteloon.",
  },
  "inquiry.assigned": {
    done: "Yhteydenotto on annettu hoidettavaksi",
    back: "Kumoa, niin yhteydenotto on kuten ennen.",
  },
  "inquiry.closed": { done: "Yhteydenotto on suljettu", back: "Kumoa, niin yhteydenotto on taas auki." },
  "inquiry.marked-spam": {
    done: "Yhteydenotto on siirretty roskapostiin",
    back: "Kumoa, niin yhteydenotto palaa luetteloon.",
  },
  "inquiry.reopened": { done: "Yhteydenotto on avattu uudelleen", back: "Kumoa, niin yhteydenotto on taas suljettu." },
  "list-item.removed": { done: "Kohta on poistettu luettelosta", back: "Kumoa, niin kohta palaa luetteloon." },
  "participant.moved": {
    done: "Valmennettava on siirretty toiselle",
    back: "Kumoa, niin valmennettava palaa entiselle valmentajalle.",
  },
  "person-figures.removed": { done: "Kuukauden henkilöluvut on poistettu", back: "Kumoa, niin luvut palaavat." },
  "weekly-review.removed": { done: "Viikon läpikäynti on peruttu", back: "Kumoa, niin merkintä palaa." },
  "work-share.removed": { done: "Työajan osuus on poistettu", back: "Kumoa, niin osuus palaa." },
};

/** What can still be taken back, and the notice that says so. */
export const undos = {
  title: "Kumottavissa",
  lead: "Poistot ja siirrot, jotka voi vielä kumota.",
  nothing: "Kumottavaa ei ole",
  nothingText: "Kun poistat tai siirrät jotain, se näkyy täällä niin kauan kuin sen voi kumota.",
  until: (moment: string) => `Voi kumota ${moment} asti.`,
  madeBy: (moment: string, name: string) => `${moment}, ${name}`,
  restored: "Palautettu",
  left: "Tätä ei palautettu",
  leftText: "Sitä on muutettu sen jälkeen, tai sen paikalla on jo toinen. Mikään ei muuttunut.",
  kinds,
};
