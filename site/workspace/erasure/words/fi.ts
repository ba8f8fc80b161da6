import { plural } from "../../../words/plural.ts";

const many = (one: string, other: string) => (count: number, written: string) =>
  `${written} ${plural("fi", count, { one, other })}`;

/** Erasing a participant for good. */
export const erasure = {
  title: "Poista tietoja pysyvästi",
  lead: "Kun valmennettava pyytää tietojensa poistamista tai niiden säilytysaika on päättynyt.",
  code: "Valmennettavan tunnus",
  codeHint: "Tunnuksen avain on asiakastietojärjestelmässä.",
  look: "Näytä, mitä poistuu",
  what: (code: string) => `Tunnus ${code}`,
  goes: "Poistuu pysyvästi",
  stays: "Jää",
  placements: many("työpaikka tai työkokeilu", "työpaikkaa tai työkokeilua"),
  paths: many("jatkopolku", "jatkopolkua"),
  followUps: many("muistutus", "muistutusta"),
  contacts: many("kontakti ilman tietoa valmennettavasta", "kontaktia ilman tietoa valmennettavasta"),
  notes: (count: string) =>
    `Muistiinpanoja, jotka ihmisen pitää lukea: ${count}. Niistä tulee muistutus valmentajalle, koska muistiinpanossa voi olla nimi.`,
  texts: (count: string) => `Tekstejä, joista tunnus poistetaan: ${count}.`,
  candidates: (count: string) =>
    `Tekstejä, joissa tunnus voi olla toisin kirjoitettuna: ${count}. Valmentaja saa muistutuksen lukea ne.`,
  ofTeam: (count: string) =>
    `Tiimin omia tekstejä, joissa tunnus voi olla toisin kirjoitettuna: ${count}. Lue itse viikkopalaverit, raportit, laskelmat, luettelot ja oppaan omat tekstit: niistä ei tule muistutusta.`,
  warning: "Poistettua ei voi palauttaa.",
  confirm: "Poista pysyvästi",
  cancel: "Älä poista",
  done: "Tiedot on poistettu pysyvästi.",
  doneWhat: (what: string) => `Poistui: ${what}.`,
  doneNotes: (count: string) => `Valmentaja sai muistutuksen lukea tekstit, joissa voi olla nimi tai tunnus: ${count}.`,
  nobodyReads: (count: string) => `Tekstejä jäi lukematta: ${count}. Kukaan valmentaja tai tiiminvetäjä ei ole töissä.`,
  /** Erasing a contact person for good. */
  person: {
    title: "Poista yhteyshenkilön tiedot",
    lead: "Kun yhteyshenkilö pyytää tietojensa poistamista. Nimi, puhelinnumero ja sähköposti poistuvat myös siitä, mitä työnantajasta on kirjoitettu.",
    goes: "Poistuu pysyvästi",
    goesWhat: "Nimi, puhelin, sähköposti, tehtävänimike ja muistiinpano",
    inquiries: "Yhteydenottoja, joista henkilö tuli",
    contacts: "Kontakteja, jotka jäävät ilman henkilöä",
    texts: "Tekstejä, joista nimi tai yhteystieto poistetaan",
    candidates: "Tekstejä, jotka ihmisen pitää lukea",
    candidatesText:
      "Niissä voi olla nimi taivutettuna tai pelkkä etunimi, tai puhelinnumero toisin kirjoitettuna. Valmentaja saa niistä muistutukset.",
    export: "Lataa henkilön tiedot (JSON)",
    exportText: "Anna tiedosto henkilölle, jos hän on pyytänyt nähdä tietonsa. Lataamisesta jää tieto tapahtumiin.",
    confirm: "Poista pysyvästi",
    cancel: "Älä poista",
    link: "Henkilö pyytää nähdä tai poistaa tietonsa",
    linkText: "Pääkäyttäjä lataa tai poistaa tiedot tällä sivulla:",
    done: "Yhteyshenkilön tiedot on poistettu pysyvästi.",
    doneTexts: (texts: string, candidates: string) =>
      `Nimi tai yhteystieto poistettiin teksteistä: ${texts}. Ihmisen luettavaksi annettiin: ${candidates}.`,
    nobodyReads: "Kukaan valmentaja tai tiiminvetäjä ei ole töissä, joten muistutuksia ei syntynyt.",
    due: "Yhteyshenkilöt, joiden säilytysaika päättyy kuukauden kuluessa",
    dueText:
      "Tiedot poistuvat itsestään 24 kuukauden kuluttua edellisestä kontaktista, ellei työnantajalla ole työsuhdetta tai sopimusta voimassa. Uusi kontakti siirtää päivää.",
    dueNone: "Kenenkään säilytysaika ei pääty kuukauden kuluessa.",
    dueMore: (count: string) => `Kaikkiaan ${count}. Tässä näkyvät sata ensimmäistä.`,
    dueOn: (day: string) => `Poistuu ${day}`,
  },
};
