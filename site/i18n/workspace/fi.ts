import { absences } from "./absences/fi.ts";
import { account } from "./account/fi.ts";
import { actions } from "./actions/fi.ts";
import { agreements } from "./agreements/fi.ts";
import { apiKeys } from "./apiKeys/fi.ts";
import { charts } from "./charts/fi.ts";
import { criteria } from "./criteria/fi.ts";
import { employers } from "./employers/fi.ts";
import { erasure } from "./erasure/fi.ts";
import { feedback } from "./feedback/fi.ts";
import { finalReports } from "./finalReports/fi.ts";
import { followUpRules } from "./followUpRules/fi.ts";
import { followUps } from "./followUps/fi.ts";
import { forms } from "./forms/fi.ts";
import { guide } from "./guide/fi.ts";
import { handovers } from "./handovers/fi.ts";
import { impact } from "./impact/fi.ts";
import { inquiries } from "./inquiries/fi.ts";
import { logging } from "./logging/fi.ts";
import { mails } from "./mails/fi.ts";
import { meeting } from "./meeting/fi.ts";
import { ownWeek } from "./ownWeek/fi.ts";
import { participants } from "./participants/fi.ts";
import { placements } from "./placements/fi.ts";
import { register } from "./register/fi.ts";
import { reports } from "./reports/fi.ts";
import { settings } from "./settings/fi.ts";
import { team } from "./team/fi.ts";
import { today } from "./today/fi.ts";
import { users } from "./users/fi.ts";

/** Words of the workspace. Finnish gives the shape; the other languages must hold the same. */
export const workspace = {
  name: "Työtila",
  quickMenu: "Pikavalikko",
  demoTag: "Esittely",
  places: {
    today: "Tänään",
    employers: "Työnantajat",
    placements: "Sijoittumiset",
    participants: "Valmennettavat",
    reports: "Raportit",
    team: "Tiimi",
    users: "Käyttäjät",
  },
  log: "Kirjaa",
  more: "Lisää",
  signOut: "Kirjaudu ulos",
  absences,
  account,
  actions,
  agreements,
  charts,
  employers,
  followUpRules,
  followUps,
  erasure,
  forms,
  guide,
  handovers,
  inquiries,
  logging,
  mails,
  ownWeek,
  participants,
  placements,
  register,
  reports,
  team,
  today,
  feedback,
  settings,
  users,
  apiKeys,
  criteria,
  finalReports,
  impact,
  meeting,
};
