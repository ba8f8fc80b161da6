import { plural } from "../../plural.ts";

const many = (one: string, other: string) => (count: number, written: string) =>
  `${written} ${plural("fi", count, { one, other })}`;

/** Erasing a participant for good. */
export const erasure = {
  title: "Poista valmennettavan tiedot",
  lead: "Kun valmennettava pyytää tietojensa poistamista tai niiden säilytysaika on päättynyt.",
  code: "Valmennettavan tunnus",
  codeHint: "Tunnuksen avain on asiakastietojärjestelmässä.",
  look: "Näytä, mitä poistuu",
  what: (code: string) => `Tunnus ${code}`,
  goes: "Poistuu pysyvästi",
  stays: "Jää",
  placements: many("sijoittuminen", "sijoittumista"),
  paths: many("polku eteenpäin", "polkua eteenpäin"),
  followUps: many("muistutus", "muistutusta"),
  contacts: many("kontakti ilman tietoa valmennettavasta", "kontaktia ilman tietoa valmennettavasta"),
  notes: (count: string) =>
    `Muistiinpanoja, jotka ihmisen pitää lukea: ${count}. Niistä tulee muistutus valmentajalle, koska muistiinpanossa voi olla nimi.`,
  warning: "Poistettua ei voi palauttaa.",
  confirm: "Poista pysyvästi",
  cancel: "Älä poista",
  done: "Tiedot on poistettu pysyvästi.",
  doneWhat: (what: string) => `Poistui: ${what}.`,
  doneNotes: (count: string) => `Valmentaja sai muistutuksen lukea muistiinpanot: ${count}.`,
  nobodyReads: (count: string) =>
    `Muistiinpanoja jäi lukematta: ${count}. Kukaan valmentaja tai tiiminvetäjä ei ole töissä.`,
};
