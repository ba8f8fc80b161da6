import { plural } from "../../../words/plural.ts";

/** Feedback that employers give: asking for it, writing it down, and what they have said together. */
export const feedback = {
  title: "Työnantajien palaute",
  one: "Palaute",
  all: "Yhteenveto",
  given: "Antoi palautetta",
  interviewed: "Palautehaastattelu",
  ask: {
    title: "Pyydä palautetta",
    lead: "Työnantaja vastaa linkistä kerran 60 päivän kuluessa. Nimeä ei kysytä.",
    left: "Työnantaja on pyytänyt, ettei siihen oteta yhteyttä. Palautetta ei pyydetä.",
    locale: "Millä kielellä?",
    person: "Kenelle?",
    choose: "Valitse, kenelle viesti lähtee, tai että annat linkin itse.",
    byHand: "Annan linkin itse",
    byHandHint: "Mitään ei lähetetä. Saat linkin seuraavalla sivulla.",
    noMails: "Kenelläkään yhteyshenkilöistä ei ole sähköpostiosoitetta. Voit antaa linkin itse.",
    textHint: "Muokkaa vapaasti. Linkki lisätään viestin loppuun. Älä kirjoita henkilö- tai terveystietoja.",
    save: "Pyydä palautetta",
    mailed: (who: string) => `Viesti lähtee: ${who}.`,
    made: "Linkki on valmis",
    madeText: (day: string) => `Anna tämä linkki työnantajalle. Siihen voi vastata kerran, ${day} asti.`,
    answered: "Tähän linkkiin on vastattu.",
    back: "Takaisin työnantajan sivulle",
  },
  mail: {
    subject: "Miten yhteistyö on sujunut?",
    text: (organisation: string, coach: string) =>
      `Hei,\n\nolemme tehneet yhteistyötä, ja haluaisin kuulla, miten se on teidän mielestänne sujunut. Vastaaminen vie pari minuuttia alla olevasta linkistä.\n\nTerveisin\n${coach}\n${organisation}`,
  },
  interview: {
    title: "Kirjaa palaute",
    edit: "Korjaa palaute",
    lead: "Kysy kysymykset näillä sanoilla ja kirjaa työnantajan oma vastaus.",
    givenOn: "Milloin työnantaja kertoi tämän?",
    hint: "Älä kirjoita henkilö- tai terveystietoja.",
    who: "Vastaukset näet sinä, joka ne kirjasit, ja tiiminvetäjä. Muille ne näkyvät vain osana yhteenvetoa.",
  },
  summary: {
    filter: "Rajaa palautetta",
    all: "Kaikki kunnat",
    version: (version: string) => `Versio ${version}`,
    answers: (count: number) => plural("fi", count, { one: "1 vastaus", other: `${count} vastausta` }),
    answersLabel: "Työnantajien vastauksia",
    counted: (count: number) =>
      plural("fi", count, { one: "Yhteenvedossa on 1 vastaus.", other: `Yhteenvedossa on ${count} vastausta.` }),
    rule: "Vastaukset tulevat yhteenvetoon vähintään viiden eri työnantajan ryhminä, jotta kenenkään vastausta ei voi päätellä, ei myöskään vertaamalla kahta rajausta tai kahta päivää.",
    withheld: {
      "none-given": "Tällä rajauksella ei ole vastauksia.",
      "too-few": "Luvut ja tekstit näytetään, kun vähintään viisi eri työnantajaa on vastannut.",
      "would-tell":
        "Näillä rajauksilla luvuista voisi päätellä yksittäisen työnantajan vastauksen. Kokeile pidempää aikaa tai kaikkia kuntia.",
    },
    uses: "Mistä on ollut hyötyä",
    sizes: "Työpaikan koko",
    sources: "Miten palaute saatiin",
    code: "Vastaus",
    count: "Vastauksia",
    noText: "Kukaan ei kirjoittanut tähän.",
    order: "Tekstit ovat aakkosjärjestyksessä, eivät vastausjärjestyksessä.",
  },
};
