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
  "school",
  "self",
  "other",
] as const;
export const participantEndReasons = ["completed", "interrupted", "moved_on"] as const;
export const pathKinds = ["study", "other_services"] as const;
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
/** What can be taken back, and which rows that touches. */
export const undoKinds = ["follow-up.postponed", "follow-up.reassigned", "handover"] as const;
export const undoNouns = ["employer", "follow-up", "participant", "inquiry"] as const;
/** Statistics Finland's editions of the industry classification. */
export const industryVersions = ["TOL2008", "TOL2025"] as const;
export const inquiryInterests = ["hire", "work_trial", "apprenticeship", "visit", "learn_more"] as const;
export const inquiryStatuses = ["new", "assigned", "answered", "converted", "closed", "spam"] as const;
export const inquirySources = ["form", "phone"] as const;

/** What the audit log records: the subject's noun and the verb in the past tense. */
export const eventActions = [
  "absence.changed",
  "absence.created",
  "absence.removed",
  "agreement.archived",
  "agreement.changed",
  "agreement.created",
  "calendar-feed.closed",
  "calendar-feed.opened",
  "contact-person.archived",
  "contact-person.changed",
  "contact-person.created",
  "contact.archived",
  "contact.changed",
  "contact.created",
  "employer.archived",
  "employer.changed",
  "employer.created",
  "employer.do-not-contact-lifted",
  "employer.do-not-contact-set",
  "employer.handed-over",
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
  "follow-up-rules.changed",
  "handover.made",
  "handover.undone",
  "inquiry.answered",
  "inquiry.assigned",
  "inquiry.handed-over",
  "inquiry.received",
  "mail.acknowledged",
  "participant.changed",
  "participant.created",
  "participant.erased",
  "participant.handed-over",
  "participant.path-added",
  "participant.read",
  "participants.listed",
  "placement.changed",
  "placement.created",
  "placement.ended",
  "placement.read",
  "placement.renewed",
  "session.ended",
  "session.opened",
  "sessions.ended",
  "user.changed",
  "user.deactivated",
  "user.invited",
  "user.invited-again",
  "user.password-changed",
  "user.password-reset",
  "user.reactivated",
  "user.reset-requested",
  "work-share.created",
  "work-share.removed",
] as const;
export const actorKinds = ["public", "user", "system"] as const;
export const mailKinds = ["invitation", "reset", "digest"] as const;
export const mailStates = ["waiting", "claimed", "sent", "uncertain", "failed"] as const;

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
export type PlacementKind = (typeof placementKinds)[number];
export type Contract = (typeof contracts)[number];
export type PlacementEndReason = (typeof placementEndReasons)[number];
export type FollowUpKind = (typeof followUpKinds)[number];
export type InquiryInterest = (typeof inquiryInterests)[number];
export type InquiryStatus = (typeof inquiryStatuses)[number];
export type InquirySource = (typeof inquirySources)[number];
export type FollowUpRule = (typeof followUpRules)[number];
export type Hindrance = (typeof hindrances)[number];
export type EmployerStage = (typeof employerStages)[number];
export type StageReason = (typeof stageReasons)[number];
export type UndoKind = (typeof undoKinds)[number];
export type UndoNoun = (typeof undoNouns)[number];
export type IndustryVersion = (typeof industryVersions)[number];
export type FollowUpOrigin = (typeof followUpOrigins)[number];
export type EventAction = (typeof eventActions)[number];
export type ActorKind = (typeof actorKinds)[number];
export type MailKind = (typeof mailKinds)[number];
export type MailState = (typeof mailStates)[number];

/** Each language as it is written in Finland; English as in Britain, because Intl's Finnish English mixes the two. */
export const localeTags: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
