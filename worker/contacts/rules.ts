import { eq } from "drizzle-orm";
import { contactPersons } from "../../schema/tables/employers.ts";
import { today } from "../../schema/values/calendar.ts";
import { findParticipant, knowsParticipant } from "../access/participants.ts";
import { one } from "../platform/batch.ts";
import { type FieldError, unknownRow } from "../platform/errors.ts";
import type { UserScope } from "../platform/scope.ts";
import { selectKeepsParticipants } from "../settings/participants.ts";
import { activeCoaches } from "../users/coaches.ts";

type Named = {
  employerId: string;
  contactPersonId?: string | null | undefined;
  participantId?: string | null | undefined;
  coachIds: string[];
  date?: string | undefined;
};

/** The statements that find whom a contact names, for the load batch of its verb: none for whom it does not name. */
export const loadNamed = (scope: UserScope, { contactPersonId, participantId, coachIds }: Named) => ({
  person: contactPersonId ? one(findPerson(scope, contactPersonId)) : undefined,
  participant: participantId ? one(findParticipant(scope, participantId)) : undefined,
  kept: participantId ? one(selectKeepsParticipants(scope)) : undefined,
  coaches: activeCoaches(scope, coachIds),
});

const findPerson = ({ db }: UserScope, id: string) =>
  db.select({ employerId: contactPersons.employerId }).from(contactPersons).where(eq(contactPersons.id, id));

/** What is wrong unless the employer is there, and has not asked to be left alone: that stops whoever logs, and however. */
export const employerErrors = (employer: { doNotContactOn: string | null } | undefined): FieldError[] => {
  if (!employer) return [unknownRow("employerId")];
  const { doNotContactOn: day } = employer;
  return day === null ? [] : [{ path: "employerId", key: "doNotContact", values: { day } }];
};

type Found = {
  person: { employerId: string } | undefined;
  participant: { coachId: string } | undefined;
  kept: { on: number } | undefined;
  coaches: { id: string }[];
};

/** What is wrong unless everybody a contact names exists and belongs to it, and its day has been. */
export const namedErrors = (
  { actor }: UserScope,
  named: Named,
  { person, participant, kept, coaches }: Found,
): FieldError[] => {
  const errors: FieldError[] = [];
  const wrong = (path: string, key: FieldError["key"]) => errors.push({ path, key });
  if (named.contactPersonId && person?.employerId !== named.employerId) wrong("contactPersonId", "notOfEmployer");
  if (named.participantId && !(participant && knowsParticipant(actor, participant.coachId)))
    wrong("participantId", kept?.on ? "unknownRow" : "personsNotKept");
  if (coaches.length !== new Set(named.coachIds).size) wrong("coachIds", "notACoach");
  if (named.date && named.date > today()) wrong("date", "futureDay");
  return errors;
};
