import { plural } from "../../../words/plural.ts";

/** A coach's own week: their own figures only, and words that weigh nothing. */
export const ownWeek = {
  title: "Oma viikko",
  unit: (count: number) => plural("fi", count, { one: "kontakti paikan päällä", other: "kontaktia paikan päällä" }),
  known: (known: number, met: number) => {
    if (met === 0) return "Tällä viikolla ei vielä tapaamisia työnantajien luona.";
    if (met === 1) return known === 1 ? "Työnantaja oli tuttu ennestään." : "Työnantaja oli uusi tuttavuus.";
    return `${met} työnantajasta ${known} oli ${plural("fi", known, { one: "tuttu", other: "tuttuja" })} ennestään.`;
  },
  before: (range: string) => `Seitsemänä edellisenä viikkona ${range}.`,
  none: "Kahdeksan viikon luvut tulevat tähän, kun kirjaat käynnin tai tapahtuman.",
  chart: "Kontaktit paikan päällä viikoittain",
  weeks: (weeks: string) => `Kappaletta, viikot ${weeks}. Tämä viikko on kesken.`,
  described: (week: number, count: number) => `Viikko ${week}: ${count}.`,
  table: "Samat luvut taulukkona",
  week: "Viikko",
  count: "Kontaktia",
  inPerson: "Paikan päällä",
  definition: " = käynti tai tapahtuma, jossa olit itse. Yhteinen käynti on jokaisen paikalla olleen omissa luvuissa.",
  knownTerm: "Tuttu ennestään",
  knownDefinition: " = joku tiimistä on tavannut työnantajan kasvokkain jo jonakin aiempana päivänä.",
};
