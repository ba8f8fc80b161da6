import { and, eq, isNull } from "drizzle-orm";
import { today } from "../../schema/calendar.ts";
import { contactPersons, employers } from "../../schema/tables/employers.ts";
import { leads } from "../actor.ts";
import { type FieldError, InvalidInput } from "../errors.ts";
import { findKnownInquiry } from "../inquiries/inquiries.ts";
import { findParticipant } from "../participants/participants.ts";
import type { UserScope } from "../scope.ts";
import { activeCoaches } from "../users/coaches.ts";

type Named = {
  employerId: string;
  contactPersonId?: string | null | undefined;
  participantId?: string | null | undefined;
  inquiryId?: string | null | undefined;
  coachIds: string[];
  date?: string | undefined;
};

/** The statements that load everything a contact names, for the load batch of its verb. */
export const loadNamed = (scope: UserScope, named: Named) =>
  [
    scope.db
      .select({ id: employers.id })
      .from(employers)
      .where(and(eq(employers.id, named.employerId), isNull(employers.archivedAt))),
    scope.db
      .select({ employerId: contactPersons.employerId })
      .from(contactPersons)
      .where(eq(contactPersons.id, named.contactPersonId ?? "")),
    findParticipant(scope, named.participantId),
    findKnownInquiry(scope, named.inquiryId),
    activeCoaches(scope, named.coachIds),
  ] as const;

type Loaded = readonly [
  employer: { id: string }[],
  contactPerson: { employerId: string }[],
  participant: { id: string; coachId: string }[],
  inquiry: { id: string }[],
  coaches: { id: string }[],
];

/** Throws InvalidInput unless everything a contact names exists, belongs to it, and lies in the past. */
export const checkNamed = (
  scope: UserScope,
  named: Named,
  [employer, person, participant, inquiry, coaches]: Loaded,
): void => {
  const errors: FieldError[] = [];
  const wrong = (path: string, key: FieldError["key"]) => errors.push({ path, key });
  if (!employer[0]) wrong("employerId", "unknownRow");
  if (named.contactPersonId && person[0]?.employerId !== named.employerId) wrong("contactPersonId", "notOfEmployer");
  if (named.participantId && participant[0]?.coachId !== scope.actor.id && !(participant[0] && leads(scope.actor))) {
    wrong("participantId", "unknownRow");
  }
  if (named.inquiryId && !inquiry[0]) wrong("inquiryId", "unknownRow");
  if (coaches.length !== new Set(named.coachIds).size) wrong("coachIds", "notACoach");
  if (named.date && named.date > today()) wrong("date", "futureDay");
  if (errors.length > 0) throw new InvalidInput(errors);
};
