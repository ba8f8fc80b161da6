import type { WorkspaceWords } from "../dictionary.ts";
import { absences } from "./absences/en.ts";
import { account } from "./account/en.ts";
import { actions } from "./actions/en.ts";
import { agreements } from "./agreements/en.ts";
import { apiKeys } from "./apiKeys/en.ts";
import { charts } from "./charts/en.ts";
import { criteria } from "./criteria/en.ts";
import { employers } from "./employers/en.ts";
import { erasure } from "./erasure/en.ts";
import { feedback } from "./feedback/en.ts";
import { finalReports } from "./finalReports/en.ts";
import { followUpRules } from "./followUpRules/en.ts";
import { followUps } from "./followUps/en.ts";
import { forms } from "./forms/en.ts";
import { guide } from "./guide/en.ts";
import { handovers } from "./handovers/en.ts";
import { impact } from "./impact/en.ts";
import { inquiries } from "./inquiries/en.ts";
import { logging } from "./logging/en.ts";
import { mails } from "./mails/en.ts";
import { meeting } from "./meeting/en.ts";
import { ownWeek } from "./ownWeek/en.ts";
import { participants } from "./participants/en.ts";
import { placements } from "./placements/en.ts";
import { register } from "./register/en.ts";
import { reports } from "./reports/en.ts";
import { settings } from "./settings/en.ts";
import { team } from "./team/en.ts";
import { today } from "./today/en.ts";
import { users } from "./users/en.ts";

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
