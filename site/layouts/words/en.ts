import type * as fi from "./fi.ts";

export const nav: typeof fi.nav = {
  site: "Site",
  language: "Language",
  front: "Front page",
  guide: "Employer's guide",
  supports: "Support",
  contact: "Contact us",
  privacy: "Privacy",
  workspace: "Team workspace",
};

export const footer: typeof fi.footer = (organisation) =>
  `Rinnalla is a service for employers. The service is provided by ${organisation}.`;

export const frame: typeof fi.frame = {
  name: "Workspace",
  quickMenu: "Quick menu",
  demoTag: "Demo",
  places: {
    today: "Today",
    employers: "Employers",
    placements: "Jobs and work try-outs",
    participants: "Participants",
    reports: "Reports",
    team: "Team",
    users: "Users",
  },
  short: { placements: "Jobs" },
  log: "Log",
  more: "More",
  signOut: "Sign out",
};
