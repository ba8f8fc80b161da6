import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type {
  newParticipant,
  newPath,
  participant,
  participantChange,
  participantQuery,
} from "../../schema/participants.ts";
import { participantPaths, participants } from "../../schema/tables/participants.ts";
import { users } from "../../schema/tables/users.ts";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { participantsKnownTo } from "../access/participants.ts";
import { changeEach, open } from "../follow-ups/bring-in-line.ts";
import { leads } from "../platform/actor.ts";
import { batch, one, the } from "../platform/batch.ts";
import { changedFields, changedRow, guardedUpdate } from "../platform/changes.ts";
import {
  createOnce,
  drawUntilFree,
  findCreation,
  hashBody,
  isTaken,
  rememberCreation,
  repeated,
  retryLostRace,
} from "../platform/creations.ts";
import { Conflict, invalid, NotFound } from "../platform/errors.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { record, recordIfChanged, recordRead, wasRecorded } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { activeCoach } from "../users/coaches.ts";
import { randomCode } from "./random-code.ts";
import { checkHoldsBegun, findBegun } from "./rules.ts";

export type Participant = z.infer<typeof participant>;
type Stored = Awaited<ReturnType<typeof selectParticipant>>[number];

/** The participants a person may know of: a coach's own, the lead's whole team. Who read the list is an event. */
export const listParticipants = async (scope: UserScope, query: z.infer<typeof participantQuery>) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const [rows] = await scope.db.batch([
    selectListed(
      scope,
      and(
        participantsKnownTo(scope.actor),
        query.state === "in_coaching"
          ? sql`(${participants.endedOn} IS NULL OR ${participants.endedOn} > ${today()})`
          : undefined,
        query.state === "ended" ? sql`${participants.endedOn} <= ${today()}` : undefined,
        query.coach ? eq(participants.coachId, query.coach) : undefined,
        key && sql`(${participants.code}, ${participants.id}) > (${key[0]}, ${key[1]})`,
      ),
    )
      .orderBy(participants.code, participants.id)
      .limit(query.limit + 1),
    record(scope, { action: "participants.listed", subjectId: scope.actor.id }),
  ]);
  const page = pageOf(rows, query.limit, (row) => [row.code, row.id]);
  return { ...page, items: page.items.map((row) => ({ ...row, status: statusOf(row) })) };
};

/** One participant of one's own (the lead: anybody's). Reading one is an event. Throws NotFound. */
export const readParticipant = async (scope: UserScope, id: string): Promise<Participant> => {
  const [[row]] = await scope.db.batch([
    selectParticipant(scope, and(eq(participants.id, id), participantsKnownTo(scope.actor))),
    recordRead(
      scope,
      { action: "participant.read", subjectId: id },
      sql`SELECT 1 FROM participants WHERE ${and(eq(participants.id, id), participantsKnownTo(scope.actor))}`,
    ),
  ]);
  if (!row) throw new NotFound();
  return answer(row);
};

/** Takes a participant into coaching under a random code. */
export const createParticipant = async (scope: UserScope, input: z.infer<typeof newParticipant>) => {
  const coachId = ownOrAsked(scope, input.coachId);
  const create = (code: string) =>
    createOnce(scope, "participant", input, {
      load: () => ({ coach: one(activeCoach(scope, coachId)) }),
      check: ({ coach }) => {
        if (!coach) throw invalid("coachId", "notACoach");
      },
      write: ({ id, now }) => [
        scope.db.insert(participants).values({ ...input, id, code, coachId, createdAt: now, updatedAt: now }),
        record(scope, { action: "participant.created", subjectId: id }),
      ],
      read: (id) => selectParticipant(scope, and(eq(participants.id, id), participantsKnownTo(scope.actor))),
      show: answer,
    });
  return input.code === undefined
    ? drawUntilFree(randomCode, "participants.code", create)
    : codeMustBeFree(create(input.code));
};

/** Changes a participant, or ends the coaching with a reason. Throws NotFound, Conflict stale, InvalidInput. */
export const changeParticipant = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof participantChange>,
): Promise<Participant> => {
  const { before, coach, begun } = await batch(scope, {
    before: one(selectParticipant(scope, and(eq(participants.id, id), participantsKnownTo(scope.actor)))),
    coach: one(activeCoach(scope, change.coachId)),
    begun: one(findBegun(scope, id)),
  });
  if (!before) throw new NotFound();
  if (before.version !== version) throw new Conflict("stale", answer(before));
  if (change.coachId !== undefined && change.coachId !== before.coachId) {
    if (!leads(scope.actor)) throw invalid("coachId", "unknownRow");
    if (!coach) throw invalid("coachId", "notACoach");
  }
  const after = { ...before, ...change };
  if ((after.endedOn === null) !== (after.endReason === null))
    throw invalid(after.endedOn === null ? "endedOn" : "endReason", "reasonNeedsEnd");
  if (after.endedOn !== null && after.endedOn < after.startedOn) throw invalid("endedOn", "endBeforeStart");
  checkHoldsBegun(before, after, begun);
  const eventId = newId();
  const { written, row } = await batch(scope, {
    written: guardedUpdate(scope, participants, id, version, change),
    event: recordIfChanged(scope, {
      id: eventId,
      action: "participant.changed",
      subjectId: id,
      fields: changedFields(before, change),
    }),
    followUps: bringAlong(scope, id, before.coachId, change.coachId, wasRecorded(eventId)),
    row: one(selectParticipant(scope, eq(participants.id, id))),
  });
  return changedRow(written, row, answer);
};

/** What is still to be done for a participant's placements goes to their new coach; `guard` is true only for the change that won. */
const bringAlong = (scope: Scope, id: string, from: string, to: string | undefined, guard: SQL) =>
  to === undefined || to === from
    ? undefined
    : changeEach(
        scope,
        "reassigned",
        sql`${open} AND follow_ups.coach_id = ${from} AND follow_ups.placement_id IN (
          SELECT id FROM placements WHERE participant_id = ${id}) AND ${guard}`,
        { coachId: to },
      );

/** Adds an onward path: study or other services begun on a day. */
export const addPath = (scope: UserScope, participantId: string, input: z.infer<typeof newPath>) =>
  retryLostRace(async (): Promise<{ row: Participant; created: boolean }> => {
    const id = input.id ?? newId();
    const bodyHash = await hashBody(input);
    const { earlier, known } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      known: one(selectParticipant(scope, and(eq(participants.id, participantId), participantsKnownTo(scope.actor)))),
    });
    if (!known) throw new NotFound();
    const own = (JSON.parse(known.paths) as { id: string }[]).some((path) => path.id === id);
    if (repeated(scope, earlier, bodyHash, own ? known : undefined)) return { row: answer(known), created: false };
    if (input.startedOn < known.startedOn) throw invalid("startedOn", "beforeCoaching", { day: known.startedOn });
    const { row } = await batch(scope, {
      creation: rememberCreation(scope, "participant-path", id, bodyHash),
      path: scope.db.insert(participantPaths).values({ ...input, id, participantId, createdAt: Date.now() }),
      event: record(scope, { action: "participant.path-added", subjectId: participantId, fields: ["paths"] }),
      row: the(selectParticipant(scope, eq(participants.id, participantId))),
    });
    return { row: answer(row), created: true };
  });

/** A coach takes participants for themselves; the lead may give one to anybody. */
const ownOrAsked = ({ actor }: UserScope, asked: string | undefined): string => {
  if (asked === undefined || asked === actor.id) return actor.id;
  if (!leads(actor)) throw invalid("coachId", "unknownRow");
  return asked;
};

const codeMustBeFree = async <Result>(written: Promise<Result>): Promise<Result> => {
  try {
    return await written;
  } catch (error) {
    if (isTaken(error, "participants.code")) throw invalid("code", "codeTaken");
    throw error;
  }
};

/** As of today: an end that is agreed for a day ahead has not come yet. */
const statusOf = ({ endedOn, endReason }: Pick<Stored, "endedOn" | "endReason">): Participant["status"] =>
  endReason !== null && endedOn !== null && endedOn <= today() ? endReason : "in_coaching";

const answer = (row: Stored): Participant => ({ ...row, status: statusOf(row), paths: JSON.parse(row.paths) });

const listed = { ...getTableColumns(participants), coach: users.name };

const selectListed = ({ db }: Scope, where: SQL | undefined) =>
  db.select(listed).from(participants).innerJoin(users, eq(users.id, participants.coachId)).where(where);

const selectParticipant = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({
      ...listed,
      paths: sql<string>`(SELECT json_group_array(json_object('id', id, 'kind', kind, 'startedOn', started_on)) FROM (SELECT * FROM participant_paths WHERE participant_id = ${participants.id} ORDER BY started_on, id))`,
    })
    .from(participants)
    .innerJoin(users, eq(users.id, participants.coachId))
    .where(where);
