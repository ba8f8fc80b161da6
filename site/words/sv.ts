import { footer, frame, nav } from "../layouts/words/sv.ts";
import { accessibility } from "../portal/accessibility/words/sv.ts";
import { contacts } from "../portal/contacts/words/sv.ts";
import { cookies } from "../portal/cookies/words/sv.ts";
import { digestOff } from "../portal/digest/words/sv.ts";
import { feedback as feedbackPage } from "../portal/feedback/words/sv.ts";
import { front } from "../portal/front/words/sv.ts";
import { guide as guidePages } from "../portal/guide/words/sv.ts";
import { guideTools } from "../portal/guide/words/tools/sv.ts";
import { inquiry } from "../portal/inquiry/words/sv.ts";
import { localGuide } from "../portal/local-guide/words/sv.ts";
import { ownInquiry } from "../portal/own-inquiry/words/sv.ts";
import { ask, failure, notFound } from "../portal/parts/words/sv.ts";
import { privacy } from "../portal/privacy/words/sv.ts";
import { supports } from "../portal/supports/words/sv.ts";
import { absences } from "../workspace/absences/words/sv.ts";
import { account } from "../workspace/account/words/sv.ts";
import { agreements } from "../workspace/agreements/words/sv.ts";
import { apiKeys } from "../workspace/api-keys/words/sv.ts";
import { contactPersons } from "../workspace/contact-persons/words/sv.ts";
import { logging } from "../workspace/contacts/words/sv.ts";
import { criteria } from "../workspace/criteria/words/sv.ts";
import { employerChoices } from "../workspace/employer-choices/words/sv.ts";
import { employers } from "../workspace/employers/words/sv.ts";
import { erasure } from "../workspace/erasure/words/sv.ts";
import { events } from "../workspace/events/words/sv.ts";
import { facts } from "../workspace/facts/words/sv.ts";
import { feedback } from "../workspace/feedback/words/sv.ts";
import { finalReports } from "../workspace/final-reports/words/sv.ts";
import { followUpRules } from "../workspace/follow-up-rules/words/sv.ts";
import { followUps } from "../workspace/follow-ups/words/sv.ts";
import { guide } from "../workspace/guide/words/sv.ts";
import { handovers } from "../workspace/handovers/words/sv.ts";
import { impact } from "../workspace/impact/words/sv.ts";
import { inquiries } from "../workspace/inquiries/words/sv.ts";
import { lists } from "../workspace/lists/words/sv.ts";
import { localGuide as localGuideForms } from "../workspace/local-guide/words/sv.ts";
import { mails } from "../workspace/mails/words/sv.ts";
import { meeting } from "../workspace/meeting/words/sv.ts";
import { ownWeek } from "../workspace/own-week/words/sv.ts";
import { participants } from "../workspace/participants/words/sv.ts";
import { personFigures } from "../workspace/person-figures/words/sv.ts";
import { placements } from "../workspace/placements/words/sv.ts";
import { register } from "../workspace/register/words/sv.ts";
import { reports } from "../workspace/reports/words/sv.ts";
import { settings } from "../workspace/settings/words/sv.ts";
import { team } from "../workspace/team/words/sv.ts";
import { today } from "../workspace/today/words/sv.ts";
import { undos } from "../workspace/undos/words/sv.ts";
import { users } from "../workspace/users/words/sv.ts";
import { actions } from "./actions/sv.ts";
import { charts } from "./charts/sv.ts";
import { common } from "./common/sv.ts";
import { drafts } from "./drafts/sv.ts";
import type { fi } from "./fi.ts";
import { forms } from "./forms/sv.ts";
import { labels } from "./labels/sv.ts";

export const sv: typeof fi = {
  common,
  nav,
  labels,
  pages: {
    footer,
    front,
    ask,
    guide: guidePages,
    inquiry,
    notFound,
    failure,
    accessibility,
    contacts,
    cookies,
    digestOff,
    feedback: feedbackPage,
    guideTools,
    localGuide,
    ownInquiry,
    privacy,
    supports,
  },
  workspace: {
    ...frame,
    absences,
    account,
    actions,
    agreements,
    charts,
    contactPersons,
    drafts,
    employerChoices,
    employers,
    events,
    facts,
    followUpRules,
    followUps,
    erasure,
    forms,
    guide,
    handovers,
    inquiries,
    logging,
    lists,
    localGuide: localGuideForms,
    mails,
    ownWeek,
    participants,
    personFigures,
    placements,
    register,
    reports,
    team,
    today,
    feedback,
    settings,
    undos,
    users,
    apiKeys,
    criteria,
    finalReports,
    impact,
    meeting,
  },
};
