/**
 * Every code list, once. The database stores the code, zod refuses any other, and the dictionary must hold a label for
 * each of them in each language. The file has no imports, so a browser may read it.
 */

export const locales = ["fi", "sv", "en"] as const;
export const roles = ["coach", "lead", "admin"] as const;
export const sectors = ["company", "city", "third_sector", "other_public"] as const;
export const employerSizes = ["1-4", "5-9", "10-19", "20-99", "100+"] as const;
export const contactPurposes = [
  "cold",
  "targeted",
  "relationship",
  "placement_support",
  "inquiry_reply",
  "event",
] as const;
export const contactChannels = ["visit", "phone", "email", "online_meeting", "event", "other"] as const;
/** Met face to face: what the figures of in-person contacts count. */
export const inPersonChannels: readonly ContactChannel[] = ["visit", "event"];
export const contactOutcomes = [
  "interested",
  "wants_information",
  "candidate_presented",
  "interview_agreed",
  "work_trial_agreed",
  "placement_agreed",
  "maybe_later",
  "no_interest",
  "not_reached",
] as const;
export const referralSources = [
  "social_services",
  "disability_services",
  "te_services",
  "employment_services",
  "municipal_trial",
  "health_care",
  "mental_health_services",
  "rehabilitation",
  "kela",
  "third_sector",
  "ohjaamo",
  "prison_service",
  "workplace",
  "school",
  "self",
  "other",
] as const;
export const participantEndReasons = [
  "completed",
  "interrupted",
  "moved_on",
  "found_work",
  "moved_away",
  "service_ended",
  "life_or_health",
  "other_reason",
] as const;
export const pathKinds = ["study", "other_services"] as const;
export const employerTagKinds = ["cooperation", "network", "other_tag"] as const;
/** The lists whose items each organisation names for itself, with the kinds that reports count the items by. */
export const listKinds = {
  referral_sources: referralSources,
  end_reasons: participantEndReasons,
  paths: pathKinds,
  employer_tags: employerTagKinds,
} as const;
export const listItemKinds = [...referralSources, ...participantEndReasons, ...pathKinds, ...employerTagKinds] as const;
export const listNames = ["referral_sources", "end_reasons", "paths", "employer_tags"] as const;
/** The lists that only participants are told by: a team that keeps none has no use for them. */
const listsOfPersons: readonly ListName[] = ["referral_sources", "end_reasons", "paths"];
/** The lists of a team that keeps participants, or that keeps none. */
export const listsIn = (participants: boolean): readonly ListName[] =>
  participants ? listNames : listNames.filter((list) => !listsOfPersons.includes(list));
export const placementKinds = ["employment", "apprenticeship", "work_trial"] as const;
export const contracts = ["permanent", "fixed_term"] as const;
export const placementEndReasons = [
  "term_ended",
  "continued",
  "resigned",
  "dismissed",
  "trial_period",
  "to_study",
  "other",
] as const;
export const followUpKinds = ["reminder", "meeting"] as const;
export const followUpOrigins = ["manual", "rule"] as const;
/** What makes a follow-up by itself: see follow-up-rules.ts. */
export const followUpRules = [
  "term_ends",
  "subsidy_ends",
  "trial_ends",
  "support_visit",
  "agreement_ends",
  "inquiry_unanswered",
  "partner_untouched",
] as const;
/** What keeps an employer from hiring, as it said itself; several. */
export const hindrances = [
  "no_suitable_tasks",
  "cost",
  "time_for_guidance",
  "lack_of_information",
  "past_experience",
  "work_community",
  "premises",
  "contract_risk",
  "health_fears",
  "timing",
  "none_told",
] as const;
/** The three-visit ladder, from its foot: derived from what has happened, never typed in. */
export const employerStages = ["new", "introduced", "needs_known", "matching", "partner"] as const;
/** What carries an employer up the ladder; the stage each leads to is in worker/employers/stage.ts. */
export const stageReasons = [
  "reached",
  "needs_saved",
  "met_twice",
  "candidate_presented",
  "interview_agreed",
  "work_trial_agreed",
  "placement_agreed",
  "work_trial",
  "agreement_signed",
  "apprenticeship",
  "employment",
] as const;
/** What can be taken back: the action, as the audit log calls it, or what it did. */
export const undoKinds = [
  "absence.removed",
  "agreement.archived",
  "contact-person.archived",
  "contact.archived",
  "criteria-assessment.archived",
  "employer.archived",
  "employer.do-not-contact-lifted",
  "employer.moved",
  "final-report.archived",
  "follow-up.postponed",
  "follow-up.reassigned",
  "handover",
  "impact-calculation.archived",
  "inquiry.assigned",
  "inquiry.closed",
  "inquiry.marked-spam",
  "inquiry.reopened",
  "list-item.removed",
  "participant.moved",
  "person-figures.removed",
  "weekly-review.removed",
  "work-share.removed",
] as const;
/** Whose work a handover gives away, and all that taking something back may touch. */
export const handoverNouns = ["employer", "follow-up", "participant", "inquiry"] as const;
export const undoNouns = [
  ...handoverNouns,
  "absence",
  "agreement",
  "contact",
  "contact-person",
  "criteria-assessment",
  "final-report",
  "impact-calculation",
  "list-item",
  "person-figures",
  "weekly-review",
  "work-share",
] as const;
/** Statistics Finland's editions of the industry classification. */
export const industryVersions = ["TOL2008", "TOL2025"] as const;
export const inquiryInterests = ["hire", "work_trial", "apprenticeship", "visit", "learn_more"] as const;
export const inquiryStatuses = ["new", "assigned", "answered", "converted", "closed", "spam"] as const;
export const inquirySources = ["form", "phone"] as const;
/** Why an inquiry was closed without becoming cooperation. */
export const inquiryCloseReasons = [
  "no_need_now",
  "not_reached",
  "no_candidate",
  "other_area",
  "duplicate",
  "withdrawn",
  "other",
] as const;
/**
 * What makes an inquiry look like spam; `marked` is a person's own judgement, and with `returned` the sender of what was kept
 * aside wrote more.
 */
export const spamSigns = [
  "honeypot",
  "links",
  "markup",
  "selling",
  "letters",
  "repeated",
  "unconfirmed",
  "marked",
  "returned",
] as const;
/** What an employer found of use, in the feedback instrument's first version. */
export const feedbackUses = [
  "guide",
  "visit",
  "candidates",
  "subsidy_advice",
  "trying_first",
  "induction_support",
  "reminders",
  "help_in_trouble",
  "nothing_yet",
] as const;
export const feedbackSources = ["link", "interview"] as const;
/** Versions of the feedback instrument: answers are only summed within one. */
export const feedbackInstruments = ["1"] as const;

/** What an employer can get for hiring, or for trying first: see supports/rules.ts. */
export const supportCodes = [
  "wage_subsidy_50",
  "wage_subsidy_70",
  "wage_subsidy_100",
  "employment_support_55",
  "wage_subsidy_60",
  "youth_voucher",
  "arrangement_tools",
  "arrangement_help",
  "work_trial",
  "training_compensation",
] as const;
/** How the pay of a job is told; commission is pay by what is sold alone. */
export const payKinds = ["month", "hour", "commission"] as const;
/** When a support is applied for. */
export const supportMoments = ["before_start", "agreed_before_start", "within_month"] as const;
/** What stands in the way of a support, as far as the answers tell. */
export const supportBlocks = [
  "zero_hours",
  "commission_only",
  "too_few_hours",
  "too_short",
  "municipal_employer",
  "excluded_municipality",
] as const;
/** How a support goes with what is planned: it is for that, to try with before, or for what comes after a trial. */
export const supportFits = ["plan", "try_first", "after_trial"] as const;
/** What the employer pays on top of the wage, by law. */
export const sideCostParts = ["pension", "health", "unemployment", "accident_and_life"] as const;

/** What rests on sources: see facts/facts.ts. */
export const factKinds = ["support", "side_costs", "supplement", "impact", "text"] as const;
/**
 * What an administrator has to know of a fact: its newest source speaks of a year gone by, a source of it is an abolished
 * office's, or nothing confirms it, because no source tells its year or two of them differ.
 */
export const factFindings = ["past_year", "abolished_authority", "unconfirmed"] as const;
/** The places of a chapter where the organisation's own texts go. */
export const guideSlots = ["notice", "text", "question", "contacts", "links"] as const;
/** How a municipality pays its supplement: euros a month, euros once, or a share of the wage. */
export const supplementKinds = ["month", "once", "share"] as const;

/** The tables of figures, each an address of `/api/v1/reports`. */
export const reportNames = [
  "placements",
  "employment",
  "employment-curve",
  "person-figures",
  "retention",
  "first-steps",
  "referrals",
  "contacts",
  "contact-weeks",
  "weekly-contacts",
  "ladder",
  "hindrances",
  "inquiries",
  "agreements",
  "feedback",
  "criteria-facts",
  "working-hours",
] as const;
/** The chapters of the lead's report, in the order they are offered; which tables each holds is in report-chapters.ts. */
export const reportChapters = [
  "employment",
  "placements",
  "retention",
  "first-steps",
  "referrals",
  "contacts",
  "weekly-contacts",
  "employers",
  "inquiries",
  "agreements",
  "feedback",
  "criteria",
  "impact",
] as const;
export const finalReportKinds = ["annual", "final", "other"] as const;
/** What the points of a self-assessment come to, from the most on: see worker/criteria/sums.ts. */
export const criteriaBands = ["exemplary", "good", "fair", "below"] as const;
/** What a personal key opens. */
export const apiKeyScopes = ["reports"] as const;
/** What a figure counts: its rows are one of these each. */
export const rowUnits = [
  "contact",
  "attendance",
  "employer",
  "participant",
  "placement",
  "inquiry",
  "agreement",
  "feedback",
] as const;

/** What the audit log records: the subject's noun and the verb in the past tense. */
export const eventActions = [
  "absence.changed",
  "absence.created",
  "absence.removed",
  "absence.restored",
  "agreement.archived",
  "agreement.changed",
  "agreement.created",
  "agreement.restored",
  "api-key.created",
  "api-key.revoked",
  "calendar-feed.closed",
  "calendar-feed.opened",
  "contact-person.archived",
  "contact-person.changed",
  "contact-person.created",
  "contact-person.erased",
  "contact-person.exported",
  "contact-person.restored",
  "contact.archived",
  "contact.changed",
  "contact.created",
  "contact.restored",
  "criteria-assessment.archived",
  "criteria-assessment.changed",
  "criteria-assessment.created",
  "criteria-assessment.finished",
  "criteria-assessment.restored",
  "employer.archived",
  "employer.changed",
  "employer.created",
  "employer.do-not-contact-lifted",
  "employer.do-not-contact-set",
  "employer.handed-over",
  "employer.restored",
  "feedback.changed",
  "feedback.received",
  "feedback.recorded",
  "feedback.requested",
  "final-report.archived",
  "final-report.changed",
  "final-report.created",
  "final-report.issued",
  "final-report.restored",
  "follow-up-rules.changed",
  "follow-up.changed",
  "follow-up.completed",
  "follow-up.created",
  "follow-up.handed-over",
  "follow-up.lapsed",
  "follow-up.moved",
  "follow-up.postponed",
  "follow-up.reassigned",
  "follow-up.reopened",
  "follow-up.revived",
  "handover.made",
  "handover.undone",
  "impact-calculation.archived",
  "impact-calculation.created",
  "impact-calculation.restored",
  "inquiry.added-to",
  "inquiry.answered",
  "inquiry.assigned",
  "inquiry.closed",
  "inquiry.converted",
  "inquiry.corrected",
  "inquiry.entered",
  "inquiry.erased",
  "inquiry.handed-over",
  "inquiry.marked-spam",
  "inquiry.not-spam",
  "inquiry.received",
  "inquiry.reopened",
  "inquiry.restored",
  "list-item.changed",
  "list-item.created",
  "list-item.removed",
  "list-item.restored",
  "local-text.changed",
  "local-text.created",
  "mail.acknowledged",
  "participant.changed",
  "participant.created",
  "participant.erased",
  "participant.handed-over",
  "participant.path-added",
  "participant.read",
  "participants.listed",
  "person-figures.changed",
  "person-figures.removed",
  "person-figures.restored",
  "placement.changed",
  "placement.created",
  "placement.ended",
  "placement.read",
  "placement.renewed",
  "report.rows-read",
  "session.ended",
  "session.opened",
  "sessions.ended",
  "settings.changed",
  "supplement.changed",
  "supplement.created",
  "user.changed",
  "user.deactivated",
  "user.invited",
  "user.invited-again",
  "user.password-changed",
  "user.password-reset",
  "user.reactivated",
  "user.reset-requested",
  "weekly-review.recorded",
  "weekly-review.removed",
  "weekly-review.restored",
  "work-share.created",
  "work-share.removed",
  "work-share.restored",
] as const;
export const actorKinds = ["public", "user", "key", "system"] as const;
export const mailKinds = [
  "invitation",
  "reset",
  "digest",
  "inquiry-receipt",
  "inquiry-answer",
  "feedback-request",
] as const;
export const mailStates = ["waiting", "claimed", "sent", "uncertain", "failed"] as const;

export type GuideSlot = (typeof guideSlots)[number];
export type SupplementKind = (typeof supplementKinds)[number];
export type Locale = (typeof locales)[number];
export type Role = (typeof roles)[number];
export type Sector = (typeof sectors)[number];
export type EmployerSize = (typeof employerSizes)[number];
export type ContactPurpose = (typeof contactPurposes)[number];
export type ContactChannel = (typeof contactChannels)[number];
export type ContactOutcome = (typeof contactOutcomes)[number];
export type ReferralSource = (typeof referralSources)[number];
export type ParticipantEndReason = (typeof participantEndReasons)[number];
export type PathKind = (typeof pathKinds)[number];
export type EmployerTagKind = (typeof employerTagKinds)[number];
export type ListName = (typeof listNames)[number];
export type ListItemKind = (typeof listItemKinds)[number];
export type PlacementKind = (typeof placementKinds)[number];
export type Contract = (typeof contracts)[number];
export type PlacementEndReason = (typeof placementEndReasons)[number];
export type FollowUpKind = (typeof followUpKinds)[number];
export type InquiryInterest = (typeof inquiryInterests)[number];
export type InquiryStatus = (typeof inquiryStatuses)[number];
export type InquirySource = (typeof inquirySources)[number];
export type InquiryCloseReason = (typeof inquiryCloseReasons)[number];
export type SpamSign = (typeof spamSigns)[number];
export type FeedbackUse = (typeof feedbackUses)[number];
export type FeedbackSource = (typeof feedbackSources)[number];
export type FeedbackInstrument = (typeof feedbackInstruments)[number];
export type SupportCode = (typeof supportCodes)[number];
export type SupportBlock = (typeof supportBlocks)[number];
export type FactKind = (typeof factKinds)[number];
export type FactFinding = (typeof factFindings)[number];
export type SideCostPart = (typeof sideCostParts)[number];
export type FollowUpRule = (typeof followUpRules)[number];
export type Hindrance = (typeof hindrances)[number];
export type EmployerStage = (typeof employerStages)[number];
export type StageReason = (typeof stageReasons)[number];
export type UndoKind = (typeof undoKinds)[number];
export type HandoverNoun = (typeof handoverNouns)[number];
export type UndoNoun = (typeof undoNouns)[number];
export type IndustryVersion = (typeof industryVersions)[number];
export type FollowUpOrigin = (typeof followUpOrigins)[number];
export type ReportName = (typeof reportNames)[number];
export type ReportChapter = (typeof reportChapters)[number];
export type FinalReportKind = (typeof finalReportKinds)[number];
export type CriteriaBand = (typeof criteriaBands)[number];
export type ApiKeyScope = (typeof apiKeyScopes)[number];
export type RowUnit = (typeof rowUnits)[number];
export type EventAction = (typeof eventActions)[number];
export type ActorKind = (typeof actorKinds)[number];
export type MailKind = (typeof mailKinds)[number];
export type MailState = (typeof mailStates)[number];

/** Each language as it is written in Finland; English as in Britain, because Intl's Finnish English mixes the two. */
export const localeTags: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
