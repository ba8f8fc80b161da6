import { absences } from "../../workspace/absences/words/en.ts";
import { account } from "../../workspace/account/words/en.ts";
import { agreements } from "../../workspace/agreements/words/en.ts";
import { apiKeys } from "../../workspace/api-keys/words/en.ts";
import { logging } from "../../workspace/contacts/words/en.ts";
import { criteria } from "../../workspace/criteria/words/en.ts";
import { employers } from "../../workspace/employers/words/en.ts";
import { erasure } from "../../workspace/erasure/words/en.ts";
import { feedback } from "../../workspace/feedback/words/en.ts";
import { finalReports } from "../../workspace/final-reports/words/en.ts";
import { followUpRules } from "../../workspace/follow-up-rules/words/en.ts";
import { followUps } from "../../workspace/follow-ups/words/en.ts";
import { guide } from "../../workspace/guide/words/en.ts";
import { handovers } from "../../workspace/handovers/words/en.ts";
import { impact } from "../../workspace/impact/words/en.ts";
import { inquiries } from "../../workspace/inquiries/words/en.ts";
import { mails } from "../../workspace/mails/words/en.ts";
import { meeting } from "../../workspace/meeting/words/en.ts";
import { ownWeek } from "../../workspace/own-week/words/en.ts";
import { participants } from "../../workspace/participants/words/en.ts";
import { placements } from "../../workspace/placements/words/en.ts";
import { register } from "../../workspace/register/words/en.ts";
import { reports } from "../../workspace/reports/words/en.ts";
import { settings } from "../../workspace/settings/words/en.ts";
import { team } from "../../workspace/team/words/en.ts";
import { today } from "../../workspace/today/words/en.ts";
import { users } from "../../workspace/users/words/en.ts";
import { actions } from "../actions/en.ts";
import { charts } from "../charts/en.ts";
import type { WorkspaceWords } from "../dictionary.ts";
import { forms } from "../forms/en.ts";

export const workspace: WorkspaceWords = {
  name: "Workspace",
  quickMenu: "Quick menu",
  demoTag: "Demo",
  places: {
    today: "Today",
    employers: "Employers",
    placements: "Placements",
    participants: "Participants",
    reports: "Reports",
    team: "Team",
    users: "Users",
  },
  log: "Log",
  more: "More",
  signOut: "Sign out",
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
