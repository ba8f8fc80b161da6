import type { ContactChannel, ContactOutcome, ContactPurpose } from "../vocabulary.ts";

type Weighted<T> = readonly (readonly [T, number])[];

/** By which channels a contact of a purpose happens, and how often. */
export const channelsOf: Record<ContactPurpose, Weighted<ContactChannel>> = {
  cold: [["phone", 1]],
  targeted: [
    ["visit", 45],
    ["phone", 35],
    ["email", 15],
    ["online_meeting", 5],
  ],
  relationship: [
    ["phone", 45],
    ["visit", 30],
    ["email", 20],
    ["other", 5],
  ],
  placement_support: [
    ["visit", 55],
    ["phone", 40],
    ["online_meeting", 5],
  ],
  inquiry_reply: [
    ["phone", 3],
    ["email", 2],
  ],
  event: [["event", 1]],
};

/** What comes of a contact that agrees on nothing yet. */
export const outcomesOf: Record<ContactPurpose, Weighted<ContactOutcome>> = {
  cold: [
    ["interested", 32],
    ["wants_information", 26],
    ["maybe_later", 26],
    ["no_interest", 16],
  ],
  targeted: [
    ["candidate_presented", 40],
    ["interview_agreed", 18],
    ["interested", 14],
    ["maybe_later", 14],
    ["no_interest", 9],
    ["not_reached", 5],
  ],
  relationship: [
    ["interested", 45],
    ["wants_information", 25],
    ["maybe_later", 25],
    ["no_interest", 5],
  ],
  // None of the outcomes says that work goes on well; what was agreed is counted where it was agreed.
  placement_support: [
    ["interested", 70],
    ["wants_information", 30],
  ],
  inquiry_reply: [
    ["interested", 60],
    ["wants_information", 40],
  ],
  event: [
    ["interested", 50],
    ["wants_information", 35],
    ["maybe_later", 15],
  ],
};

/** What a coach might have written down: about the work and the workplace, never about a person. */
export const notesOn = (purpose: ContactPurpose, outcome: ContactOutcome): string[] =>
  purpose === "placement_support" && outcome !== "placement_agreed" ? supportNotes : notesOf[outcome];

const supportNotes = [
  "Perehdytys etenee hyvin, työvuorot löytäneet rytminsä.",
  "Käytiin työtehtävät läpi esihenkilön kanssa, järjestystä muutettiin vähän.",
  "Työnantaja tyytyväinen. Puhuttiin työn jatkosta.",
  "Tehtiin kirjallinen muistilista aamun töistä.",
  "Työpari vaihtui, uusi pari perehdytettiin.",
];

const notesOf: Record<ContactOutcome, string[]> = {
  interested: [
    "Hyvä vastaanotto, kahvit juotiin. Tehtäviä voisi jakaa uudella tavalla.",
    "Kiireaikaan tarvitaan lisää käsiä.",
    "Ensi kuussa alkaa uusi kausi, silloin on taas töitä.",
    "Tiimi on kasvanut, perehdyttäjä löytyy nyt helpommin.",
    "Kertoivat, mitkä työt jäävät aina viimeiseksi.",
  ],
  wants_information: [
    "Kiinnosti kuulla palkkatuesta. Luvattiin lähettää linkki oppaaseen.",
    "Kyselivät, kuka hoitaa tukihakemuksen. Autetaan hakemuksessa.",
    "Haluavat tietää, miten työkokeilu sovitaan.",
  ],
  candidate_presented: [
    "Kerrottiin hakijan toiveista: aamuvuorot ja osa-aika sopivat molemmille.",
    "Katsottiin tehtävälistaa yhdessä, useampi tehtävä voisi sopia.",
    "Työajaksi ehdotettiin neljää tuntia päivässä.",
  ],
  interview_agreed: ["Haluavat tavata hakijan ennen päätöstä.", "Sovittiin tutustumiskäynti työpaikalle."],
  work_trial_agreed: ["Kokeillaan ensin muutama viikko.", "Sovittiin työkokeilun ajasta ja perehdyttäjästä."],
  placement_agreed: ["Sovittiin työajasta ja aloituspäivästä.", "Sopimus tehdään esihenkilön kanssa ensi viikolla."],
  maybe_later: [
    "Ei avoimia tehtäviä nyt. Saa soittaa uudelleen.",
    "Kiire päällä, sovittiin soitosta rauhallisempaan aikaan.",
    "Remontti kesken, uusia tehtäviä vasta sen jälkeen.",
    "Tehtävä on jo täytetty, seuraava avautuu muutaman viikon päästä.",
  ],
  no_interest: ["Eivät palkkaa lähiaikoina.", "Henkilöstö riittää nykyiseen työhön."],
  not_reached: ["Ei vastannut, jätettiin soittopyyntö.", "Esihenkilö lomalla, palaa parin viikon päästä."],
};
