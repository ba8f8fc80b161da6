/** The places of the public site. */
export const nav = {
  site: "Sivusto",
  language: "Kieli",
  front: "Etusivu",
  guide: "Työnantajan opas",
  supports: "Tuet",
  contact: "Ota yhteyttä",
  privacy: "Tietosuoja",
  workspace: "Tiimin työtila",
};

/** At the foot of every public page. */
export const footer = (organisation: string) => `Rinnalla on palvelu työnantajille. Palvelun tarjoaa ${organisation}.`;

/** What stands around every page of the workspace. */
export const frame = {
  name: "Työtila",
  quickMenu: "Pikavalikko",
  demoTag: "Esittely",
  places: {
    today: "Tänään",
    employers: "Työnantajat",
    placements: "Työpaikat ja työkokeilut",
    participants: "Valmennettavat",
    reports: "Raportit",
    team: "Tiimi",
    users: "Käyttäjät",
  },
  /** What a bar says of a place with a long name. */
  short: { placements: "Työpaikat" },
  log: "Kirjaa",
  more: "Lisää",
  signOut: "Kirjaudu ulos",
};
