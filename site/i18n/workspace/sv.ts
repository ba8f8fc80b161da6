import type { WorkspaceWords } from "../dictionary.ts";
import { absences } from "./absences/sv.ts";
import { account } from "./account/sv.ts";
import { actions } from "./actions/sv.ts";
import { agreements } from "./agreements/sv.ts";
import { apiKeys } from "./apiKeys/sv.ts";
import { charts } from "./charts/sv.ts";
import { criteria } from "./criteria/sv.ts";
import { employers } from "./employers/sv.ts";
import { erasure } from "./erasure/sv.ts";
import { feedback } from "./feedback/sv.ts";
import { finalReports } from "./finalReports/sv.ts";
import { followUpRules } from "./followUpRules/sv.ts";
import { followUps } from "./followUps/sv.ts";
import { forms } from "./forms/sv.ts";
import { guide } from "./guide/sv.ts";
import { handovers } from "./handovers/sv.ts";
import { impact } from "./impact/sv.ts";
import { inquiries } from "./inquiries/sv.ts";
import { logging } from "./logging/sv.ts";
import { mails } from "./mails/sv.ts";
import { meeting } from "./meeting/sv.ts";
import { ownWeek } from "./ownWeek/sv.ts";
import { participants } from "./participants/sv.ts";
import { placements } from "./placements/sv.ts";
import { register } from "./register/sv.ts";
import { reports } from "./reports/sv.ts";
import { settings } from "./settings/sv.ts";
import { team } from "./team/sv.ts";
import { today } from "./today/sv.ts";
import { users } from "./users/sv.ts";

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
