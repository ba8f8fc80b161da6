import { absences } from "../../workspace/absences/words/sv.ts";
import { account } from "../../workspace/account/words/sv.ts";
import { agreements } from "../../workspace/agreements/words/sv.ts";
import { apiKeys } from "../../workspace/api-keys/words/sv.ts";
import { logging } from "../../workspace/contacts/words/sv.ts";
import { criteria } from "../../workspace/criteria/words/sv.ts";
import { employers } from "../../workspace/employers/words/sv.ts";
import { erasure } from "../../workspace/erasure/words/sv.ts";
import { feedback } from "../../workspace/feedback/words/sv.ts";
import { finalReports } from "../../workspace/final-reports/words/sv.ts";
import { followUpRules } from "../../workspace/follow-up-rules/words/sv.ts";
import { followUps } from "../../workspace/follow-ups/words/sv.ts";
import { guide } from "../../workspace/guide/words/sv.ts";
import { handovers } from "../../workspace/handovers/words/sv.ts";
import { impact } from "../../workspace/impact/words/sv.ts";
import { inquiries } from "../../workspace/inquiries/words/sv.ts";
import { mails } from "../../workspace/mails/words/sv.ts";
import { meeting } from "../../workspace/meeting/words/sv.ts";
import { ownWeek } from "../../workspace/own-week/words/sv.ts";
import { participants } from "../../workspace/participants/words/sv.ts";
import { placements } from "../../workspace/placements/words/sv.ts";
import { register } from "../../workspace/register/words/sv.ts";
import { reports } from "../../workspace/reports/words/sv.ts";
import { settings } from "../../workspace/settings/words/sv.ts";
import { team } from "../../workspace/team/words/sv.ts";
import { today } from "../../workspace/today/words/sv.ts";
import { users } from "../../workspace/users/words/sv.ts";
import { actions } from "../actions/sv.ts";
import { charts } from "../charts/sv.ts";
import type { WorkspaceWords } from "../dictionary.ts";
import { forms } from "../forms/sv.ts";

export const workspace: WorkspaceWords = {
  name: "Arbetsyta",
  quickMenu: "Snabbmeny",
  demoTag: "Demo",
  places: {
    today: "I dag",
    employers: "Arbetsgivare",
    placements: "Placeringar",
    participants: "Klienter",
    reports: "Rapporter",
    team: "Teamet",
    users: "Användare",
  },
  log: "Anteckna",
  more: "Mer",
  signOut: "Logga ut",
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
