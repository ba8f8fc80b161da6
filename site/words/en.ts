import { footer, frame, nav } from "../layouts/words/en.ts";
import { accessibility } from "../portal/accessibility/words/en.ts";
import { contacts } from "../portal/contacts/words/en.ts";
import { cookies } from "../portal/cookies/words/en.ts";
import { digestOff } from "../portal/digest/words/en.ts";
import { feedback as feedbackPage } from "../portal/feedback/words/en.ts";
import { front } from "../portal/front/words/en.ts";
import { guide as guidePages } from "../portal/guide/words/en.ts";
import { guideTools } from "../portal/guide/words/tools/en.ts";
import { inquiry } from "../portal/inquiry/words/en.ts";
import { localGuide } from "../portal/local-guide/words/en.ts";
import { ownInquiry } from "../portal/own-inquiry/words/en.ts";
import { ask, failure, notFound } from "../portal/parts/words/en.ts";
import { privacy } from "../portal/privacy/words/en.ts";
import { supports } from "../portal/supports/words/en.ts";
import { absences } from "../workspace/absences/words/en.ts";
import { account } from "../workspace/account/words/en.ts";
import { agreements } from "../workspace/agreements/words/en.ts";
import { apiKeys } from "../workspace/api-keys/words/en.ts";
import { contactPersons } from "../workspace/contact-persons/words/en.ts";
import { logging } from "../workspace/contacts/words/en.ts";
import { criteria } from "../workspace/criteria/words/en.ts";
import { employerChoices } from "../workspace/employer-choices/words/en.ts";
import { employers } from "../workspace/employers/words/en.ts";
import { erasure } from "../workspace/erasure/words/en.ts";
import { events } from "../workspace/events/words/en.ts";
import { facts } from "../workspace/facts/words/en.ts";
import { feedback } from "../workspace/feedback/words/en.ts";
import { finalReports } from "../workspace/final-reports/words/en.ts";
import { followUpRules } from "../workspace/follow-up-rules/words/en.ts";
import { followUps } from "../workspace/follow-ups/words/en.ts";
import { guide } from "../workspace/guide/words/en.ts";
import { handovers } from "../workspace/handovers/words/en.ts";
import { impact } from "../workspace/impact/words/en.ts";
import { inquiries } from "../workspace/inquiries/words/en.ts";
import { lists } from "../workspace/lists/words/en.ts";
import { localGuide as localGuideForms } from "../workspace/local-guide/words/en.ts";
import { mails } from "../workspace/mails/words/en.ts";
import { meeting } from "../workspace/meeting/words/en.ts";
import { ownWeek } from "../workspace/own-week/words/en.ts";
import { participants } from "../workspace/participants/words/en.ts";
import { personFigures } from "../workspace/person-figures/words/en.ts";
import { placements } from "../workspace/placements/words/en.ts";
import { register } from "../workspace/register/words/en.ts";
import { reports } from "../workspace/reports/words/en.ts";
import { settings } from "../workspace/settings/words/en.ts";
import { team } from "../workspace/team/words/en.ts";
import { today } from "../workspace/today/words/en.ts";
import { undos } from "../workspace/undos/words/en.ts";
import { users } from "../workspace/users/words/en.ts";
import { actions } from "./actions/en.ts";
import { charts } from "./charts/en.ts";
import { common } from "./common/en.ts";
import { drafts } from "./drafts/en.ts";
import type { fi } from "./fi.ts";
import { forms } from "./forms/en.ts";
import { labels } from "./labels/en.ts";

export const en: typeof fi = {
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
