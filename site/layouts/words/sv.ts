import type * as fi from "./fi.ts";

export const nav: typeof fi.nav = {
  site: "Webbplats",
  language: "Språk",
  front: "Startsida",
  guide: "Arbetsgivarens guide",
  supports: "Stöd",
  contact: "Ta kontakt",
  privacy: "Dataskydd",
  workspace: "Teamets arbetsyta",
};

export const footer: typeof fi.footer = (organisation) =>
  `Rinnalla är en tjänst för arbetsgivare. Tjänsten erbjuds av ${organisation}.`;

export const frame: typeof fi.frame = {
  name: "Arbetsyta",
  quickMenu: "Snabbmeny",
  demoTag: "Demo",
  places: {
    today: "I dag",
    employers: "Arbetsgivare",
    placements: "Jobb och arbetsprövningar",
    participants: "Klienter",
    reports: "Rapporter",
    team: "Teamet",
    users: "Användare",
  },
  short: { placements: "Jobb" },
  log: "Anteckna",
  more: "Mer",
  signOut: "Logga ut",
};
