import { absences } from "../../workspace/absences/words/fi.ts";
import { account } from "../../workspace/account/words/fi.ts";
import { agreements } from "../../workspace/agreements/words/fi.ts";
import { apiKeys } from "../../workspace/api-keys/words/fi.ts";
import { logging } from "../../workspace/contacts/words/fi.ts";
import { criteria } from "../../workspace/criteria/words/fi.ts";
import { employers } from "../../workspace/employers/words/fi.ts";
import { erasure } from "../../workspace/erasure/words/fi.ts";
import { feedback } from "../../workspace/feedback/words/fi.ts";
import { finalReports } from "../../workspace/final-reports/words/fi.ts";
import { followUpRules } from "../../workspace/follow-up-rules/words/fi.ts";
import { followUps } from "../../workspace/follow-ups/words/fi.ts";
import { guide } from "../../workspace/guide/words/fi.ts";
import { handovers } from "../../workspace/handovers/words/fi.ts";
import { impact } from "../../workspace/impact/words/fi.ts";
import { inquiries } from "../../workspace/inquiries/words/fi.ts";
import { mails } from "../../workspace/mails/words/fi.ts";
import { meeting } from "../../workspace/meeting/words/fi.ts";
import { ownWeek } from "../../workspace/own-week/words/fi.ts";
import { participants } from "../../workspace/participants/words/fi.ts";
import { placements } from "../../workspace/placements/words/fi.ts";
import { register } from "../../workspace/register/words/fi.ts";
import { reports } from "../../workspace/reports/words/fi.ts";
import { settings } from "../../workspace/settings/words/fi.ts";
import { team } from "../../workspace/team/words/fi.ts";
import { today } from "../../workspace/today/words/fi.ts";
import { users } from "../../workspace/users/words/fi.ts";
import { actions } from "../actions/fi.ts";
import { charts } from "../charts/fi.ts";
import { forms } from "../forms/fi.ts";

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
