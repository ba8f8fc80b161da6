import type {
  ContactChannel,
  ContactOutcome,
  ContactPurpose,
  Contract,
  CriteriaBand,
  EmployerSize,
  EmployerStage,
  EmployerTagKind,
  FeedbackSource,
  FeedbackUse,
  FinalReportKind,
  FollowUpKind,
  FollowUpRule,
  GuideSlot,
  Hindrance,
  InquiryCloseReason,
  InquiryInterest,
  InquiryStatus,
  ListName,
  Locale,
  ParticipantEndReason,
  PathKind,
  PlacementEndReason,
  PlacementKind,
  ReferralSource,
  ReportChapter,
  Role,
  Sector,
  SpamSign,
  StageReason,
  SupplementKind,
} from "../../../schema/vocabulary.ts";

/** A word for every code of every list: a code without its word does not compile. */
export type Labels = {
  /** Each language by its own name. */
  locale: Record<Locale, string>;
  role: Record<Role, string>;
  sector: Record<Sector, string>;
  employerSize: Record<EmployerSize, string>;
  contactPurpose: Record<ContactPurpose, string>;
  contactChannel: Record<ContactChannel, string>;
  contactOutcome: Record<ContactOutcome, string>;
  referralSource: Record<ReferralSource, string>;
  participantEndReason: Record<ParticipantEndReason, string>;
  employerTagKind: Record<EmployerTagKind, string>;
  listName: Record<ListName, string>;
  pathKind: Record<PathKind, string>;
  placementKind: Record<PlacementKind, string>;
  contract: Record<Contract, string>;
  placementEndReason: Record<PlacementEndReason, string>;
  followUpKind: Record<FollowUpKind, string>;
  followUpRule: Record<FollowUpRule, string>;
  hindrance: Record<Hindrance, string>;
  employerStage: Record<EmployerStage, string>;
  /** What carried an employer to its stage; a day follows. */
  stageReason: Record<StageReason, string>;
  /** By their letters of 2025. */
  industrySection: Record<string, string>;
  inquiryInterest: Record<InquiryInterest, string>;
  inquiryStatus: Record<InquiryStatus, string>;
  inquiryCloseReason: Record<InquiryCloseReason, string>;
  spamSign: Record<SpamSign, string>;
  feedbackUse: Record<FeedbackUse, string>;
  guideSlot: Record<GuideSlot, string>;
  supplementKind: Record<SupplementKind, string>;
  feedbackSource: Record<FeedbackSource, string>;
  criteriaBand: Record<CriteriaBand, string>;
  finalReportKind: Record<FinalReportKind, string>;
  reportChapter: Record<ReportChapter, string>;
};
