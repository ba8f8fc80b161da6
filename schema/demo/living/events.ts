import { addDays } from "../../values/calendar.ts";
import type { EventAction } from "../../vocabulary.ts";
import { idsFrom, instantOn } from "../days.ts";
import { randomOf } from "../random.ts";
import type { DemoRows, RowOf } from "../rows.ts";
import type { Year } from "./year.ts";

type Event = RowOf<"events">;
type Done = { at: number; actorId: string | null; action: EventAction; subjectId: string };

/** How far back the audit log goes: the rows of before came with the demo. */
const daysKept = 60;

/** What the audit log would hold of the last weeks, for the rows that people made then. */
export const eventsOfYear = (year: Year, rows: Omit<DemoRows, "events">): Event[] => {
  const idAt = idsFrom(randomOf("events"));
  const since = instantOn(addDays(year.loadDay, -daysKept), 0);
  return doneIn(rows)
    .filter(({ at }) => at >= since)
    .sort((a, b) => a.at - b.at)
    .map(({ at, actorId, action, subjectId }) => ({
      id: idAt(at),
      at,
      actorId,
      actorKind: actorId ? "user" : "public",
      action,
      subjectId,
      fields: [],
      requestId: null,
    }));
};

const doneIn = ({
  contacts,
  placements,
  participants,
  agreements,
  inquiries,
  ...rows
}: Omit<DemoRows, "events">): Done[] => [
  ...contacts.map((row) => made(row, "contact.created")),
  ...placements.map((row) => made(row, "placement.created")),
  ...placements.flatMap((row) => (row.endedOn ? [changed(row, coachOf(participants, row), "placement.ended")] : [])),
  ...participants.map(({ coachId, ...row }) => made({ ...row, createdBy: coachId }, "participant.created")),
  ...agreements.map((row) => made(row, "agreement.created")),
  ...inquiries.map(({ enteredBy = null, ...row }) =>
    made({ ...row, createdBy: enteredBy }, enteredBy ? "inquiry.entered" : "inquiry.received"),
  ),
  ...inquiries.flatMap(({ answeredAt, answeredBy = null, id }): Done[] =>
    answeredAt ? [{ at: answeredAt, actorId: answeredBy, action: "inquiry.answered", subjectId: id }] : [],
  ),
  ...inquiries.flatMap(({ convertedAt, assignedTo = null, id }): Done[] =>
    convertedAt ? [{ at: convertedAt, actorId: assignedTo, action: "inquiry.converted", subjectId: id }] : [],
  ),
  ...rows.followUps.flatMap(({ completedAt, completedBy = null, id }): Done[] =>
    completedAt ? [{ at: completedAt, actorId: completedBy, action: "follow-up.completed", subjectId: id }] : [],
  ),
  ...rows.weeklyReviews.map(({ reviewedBy, ...row }) =>
    made({ ...row, createdBy: reviewedBy }, "weekly-review.recorded"),
  ),
  ...rows.undoBatches.map(
    ({ madeAt, madeBy, id }): Done => ({ at: madeAt, actorId: madeBy, action: "handover.made", subjectId: id }),
  ),
];

/** Who took the person over also took over to write down what happened. */
const coachOf = (participants: RowOf<"participants">[], { participantId, createdBy }: RowOf<"placements">): string =>
  participants.find(({ id }) => id === participantId)?.coachId ?? createdBy;

type Row = { id: string; createdAt: number; updatedAt: number };

const made = (
  { id, createdAt, createdBy }: Omit<Row, "updatedAt"> & { createdBy: string | null },
  action: EventAction,
): Done => ({
  at: createdAt,
  actorId: createdBy,
  action,
  subjectId: id,
});

const changed = ({ id, updatedAt }: Row, actorId: string, action: EventAction): Done => ({
  at: updatedAt,
  actorId,
  action,
  subjectId: id,
});
