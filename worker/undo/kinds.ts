import type { EventAction, UndoKind } from "../../schema/vocabulary.ts";
import type { Permission } from "../platform/permissions.ts";

type Rule = {
  /** For how long it can be taken back, in milliseconds. */
  keptFor: number;
  /** What the audit log calls it when it is taken back. */
  undoneBy: EventAction;
  /** What one must still be allowed to take it back: what the action itself needed. */
  needs: Permission;
};

const day = 24 * 60 * 60 * 1000;
/** What was moved is soon worked on by somebody; what was deleted is missed when it is looked for. */
const moved = (undoneBy: EventAction, needs: Permission): Rule => ({ keptFor: day, undoneBy, needs });
const deleted = (undoneBy: EventAction, needs: Permission): Rule => ({ keptFor: 30 * day, undoneBy, needs });

/** How each kind of action is taken back. */
export const ruleOf: Record<UndoKind, Rule> = {
  "absence.removed": deleted("absence.restored", "absences.write"),
  "agreement.archived": deleted("agreement.restored", "agreements.write"),
  "contact-person.archived": deleted("contact-person.restored", "contact-persons.write"),
  "contact.archived": deleted("contact.restored", "contacts.write"),
  "criteria-assessment.archived": deleted("criteria-assessment.restored", "criteria.write"),
  "employer.archived": deleted("employer.restored", "employers.write"),
  "employer.do-not-contact-lifted": deleted("employer.do-not-contact-set", "employers.write"),
  "employer.moved": moved("employer.changed", "employers.write"),
  "final-report.archived": deleted("final-report.restored", "final-reports.write"),
  "follow-up.postponed": moved("follow-up.changed", "follow-ups.write"),
  "follow-up.reassigned": moved("follow-up.changed", "follow-ups.write"),
  handover: deleted("handover.undone", "handovers.write"),
  "impact-calculation.archived": deleted("impact-calculation.restored", "impact.write"),
  "inquiry.assigned": moved("inquiry.restored", "inquiries.write"),
  "inquiry.closed": moved("inquiry.reopened", "inquiries.write"),
  "inquiry.marked-spam": moved("inquiry.not-spam", "inquiries.write"),
  "inquiry.reopened": moved("inquiry.restored", "inquiries.write"),
  "list-item.removed": deleted("list-item.restored", "list-items.write"),
  "participant.moved": moved("participant.changed", "handovers.write"),
  "person-figures.removed": deleted("person-figures.restored", "person-figures.write"),
  "weekly-review.removed": deleted("weekly-review.restored", "weekly-reviews.write"),
  "work-share.removed": deleted("work-share.restored", "work-shares.write"),
};
