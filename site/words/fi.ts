import { footer, frame, nav } from "../layouts/words/fi.ts";
import { accessibility } from "../portal/accessibility/words/fi.ts";
import { contacts } from "../portal/contacts/words/fi.ts";
import { cookies } from "../portal/cookies/words/fi.ts";
import { digestOff } from "../portal/digest/words/fi.ts";
import { feedback as feedbackPage } from "../portal/feedback/words/fi.ts";
import { front } from "../portal/front/words/fi.ts";
import { guide as guidePages } from "../portal/guide/words/fi.ts";
import { guideTools } from "../portal/guide/words/tools/fi.ts";
import { inquiry } from "../portal/inquiry/words/fi.ts";
import { localGuide } from "../portal/local-guide/words/fi.ts";
import { ownInquiry } from "../portal/own-inquiry/words/fi.ts";
import { ask, failure, notFound } from "../portal/parts/words/fi.ts";
import { privacy } from "../portal/privacy/words/fi.ts";
import { supports } from "../portal/supports/words/fi.ts";
import { absences } from "../workspace/absences/words/fi.ts";
import { account } from "../workspace/account/words/fi.ts";
import { agreements } from "../workspace/agreements/words/fi.ts";
import { apiKeys } from "../workspace/api-keys/words/fi.ts";
import { contactPersons } from "../workspace/contact-persons/words/fi.ts";
import { logging } from "../workspace/contacts/words/fi.ts";
import { criteria } from "../workspace/criteria/words/fi.ts";
import { employerChoices } from "../workspace/employer-choices/words/fi.ts";
import { employers } from "../workspace/employers/words/fi.ts";
import { erasure } from "../workspace/erasure/words/fi.ts";
import { events } from "../workspace/events/words/fi.ts";
import { facts } from "../workspace/facts/words/fi.ts";
import { feedback } from "../workspace/feedback/words/fi.ts";
import { finalReports } from "../workspace/final-reports/words/fi.ts";
import { followUpRules } from "../workspace/follow-up-rules/words/fi.ts";
import { followUps } from "../workspace/follow-ups/words/fi.ts";
import { guide } from "../workspace/guide/words/fi.ts";
import { handovers } from "../workspace/handovers/words/fi.ts";
import { impact } from "../workspace/impact/words/fi.ts";
import { inquiries } from "../workspace/inquiries/words/fi.ts";
import { lists } from "../workspace/lists/words/fi.ts";
import { localGuide as localGuideForms } from "../workspace/local-guide/words/fi.ts";
import { mails } from "../workspace/mails/words/fi.ts";
import { meeting } from "../workspace/meeting/words/fi.ts";
import { ownWeek } from "../workspace/own-week/words/fi.ts";
import { participants } from "../workspace/participants/words/fi.ts";
import { personFigures } from "../workspace/person-figures/words/fi.ts";
import { placements } from "../workspace/placements/words/fi.ts";
import { register } from "../workspace/register/words/fi.ts";
import { reports } from "../workspace/reports/words/fi.ts";
import { settings } from "../workspace/settings/words/fi.ts";
import { team } from "../workspace/team/words/fi.ts";
import { today } from "../workspace/today/words/fi.ts";
import { undos } from "../workspace/undos/words/fi.ts";
import { users } from "../workspace/users/words/fi.ts";
import { actions } from "./actions/fi.ts";
import { charts } from "./charts/fi.ts";
import { common } from "./common/fi.ts";
import { drafts } from "./drafts/fi.ts";
import { forms } from "./forms/fi.ts";
import { labels } from "./labels/fi.ts";

/** All that the site says, put together. Finnish gives the shape; the other languages must hold the same. */
export const fi = {
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
