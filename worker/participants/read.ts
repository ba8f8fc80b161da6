import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { participant, participantQuery } from "../../schema/participants.ts";
import { participants } from "../../schema/tables/participants.ts";
import { users } from "../../schema/tables/users.ts";
import { today } from "../../schema/values/calendar.ts";
import { participantsKnownTo } from "../access/participants.ts";
import { type ListedName, nameOf } from "../list-items/listed.ts";
import { NotFound } from "../platform/errors.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { record, recordRead } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";

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
  return { ...page, items: page.items.map(listedAnswer) };
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

/** As of today: an end that is agreed for a day ahead has not come yet. */
const statusOf = ({ endedOn, endKind }: Pick<Stored, "endedOn" | "endKind">): Participant["status"] =>
  endKind !== null && endedOn !== null && endedOn <= today() ? endKind : "in_coaching";

/** A participant as it is answered. */
export const answer = ({ referralName, paths, ...row }: Stored): Participant => ({
  ...listedAnswer(row),
  referralName: parsed(referralName),
  paths: JSON.parse(paths),
});

const listedAnswer = ({ endKind, endName, ...row }: Omit<Stored, "referralName" | "paths">) => ({
  ...row,
  endName: parsed(endName),
  status: statusOf({ ...row, endKind }),
});

const parsed = (name: string | null): ListedName | null => (name === null ? null : JSON.parse(name));

// What an item counts as is for the figures.
const { referralKind: _, ...columns } = getTableColumns(participants);
const listed = { ...columns, coach: users.name, endName: nameOf(participants.endReason).as("end_name") };

const selectListed = ({ db }: Scope, where: SQL | undefined) =>
  db.select(listed).from(participants).innerJoin(users, eq(users.id, participants.coachId)).where(where);

/** The statement that finds participants with what their items are called. */
export const selectParticipant = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({
      ...listed,
      referralName: nameOf(participants.referralSource).as("referral_name"),
      paths: sql<string>`(SELECT json_group_array(json_object('id', path.id, 'kind', path.kind,
        'startedOn', path.started_on, 'name', json(${nameOf(sql`path.kind`)}))) FROM (
          SELECT * FROM participant_paths WHERE participant_id = ${participants.id} ORDER BY started_on, id) AS path)`,
    })
    .from(participants)
    .innerJoin(users, eq(users.id, participants.coachId))
    .where(where);
