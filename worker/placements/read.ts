import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { placement, placementQuery } from "../../schema/placements.ts";
import { employers } from "../../schema/tables/employers.ts";
import { participants } from "../../schema/tables/participants.ts";
import { placements } from "../../schema/tables/placements.ts";
import { today } from "../../schema/values/calendar.ts";
import { knowsParticipant, participantsKnownTo } from "../access/participants.ts";
import type { Actor } from "../platform/actor.ts";
import { NotFound } from "../platform/errors.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { recordRead } from "../platform/record.ts";
import type { Scope } from "../platform/scope.ts";

export type Placement = z.infer<typeof placement>;
export type StoredPlacement = Awaited<ReturnType<typeof selectPlacement>>[number];

/** Placements, the latest begun first. Another coach's participant stays unnamed. */
export const listPlacements = async (scope: Scope, query: z.infer<typeof placementQuery>) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const rows = await selectPlacement(
    scope,
    and(
      query.state === "running"
        ? sql`(${placements.endedOn} IS NULL OR ${placements.endedOn} > ${today()})`
        : undefined,
      query.state === "ended" ? sql`${placements.endedOn} <= ${today()}` : undefined,
      query.endsBy ? endsBetween(today(), query.endsBy) : undefined,
      query.employer ? eq(placements.employerId, query.employer) : undefined,
      // Without the second, asking for one participant's placements would tell whose they are.
      query.participant
        ? and(eq(placements.participantId, query.participant), participantsKnownTo(scope.actor))
        : undefined,
      query.municipality ? eq(placements.municipality, query.municipality) : undefined,
      key && sql`(${placements.startedOn}, ${placements.id}) < (${key[0]}, ${key[1]})`,
    ),
  )
    .orderBy(sql`${placements.startedOn} DESC, ${placements.id} DESC`)
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.startedOn, row.id]);
  return { ...page, items: page.items.map((row) => seenBy(scope.actor, row)) };
};

/** One placement; reading one is an event. Throws NotFound. */
export const readPlacement = async (scope: Scope, id: string): Promise<Placement> => {
  const [[row]] = await scope.db.batch([
    selectPlacement(scope, eq(placements.id, id)),
    recordRead(scope, { action: "placement.read", subjectId: id }, sql`SELECT 1 FROM placements WHERE id = ${id}`),
  ]);
  if (!row) throw new NotFound();
  return seenBy(scope.actor, row);
};

/** A stored placement as this person may see it: the participant only to their own coach and to the lead. */
export const seenBy = (actor: Actor, stored: StoredPlacement): Placement => {
  const { coachId: _, createdBy: __, municipality, ...row } = stored;
  const own = mayChange(actor, stored);
  const known = own || stored.participantId === null;
  const told = known ? row : { ...row, participantId: null, participantCode: null, continuesId: null };
  return { ...told, municipality: municipality ?? "", own, participantHidden: !known };
};

/** Who may change a placement: its coach and the lead; one that is nobody's in particular, also whoever made it. */
export const mayChange = (
  actor: Actor,
  { participantId, coachId, createdBy }: Pick<StoredPlacement, "participantId" | "coachId" | "createdBy">,
): boolean =>
  knowsParticipant(actor, coachId) || (participantId === null && actor.kind === "user" && actor.id === createdBy);

/** Running ones whose term or wage subsidy ends within these days. */
const endsBetween = (from: string, to: string): SQL => sql`${placements.endedOn} IS NULL AND (
  ${placements.endsOn} BETWEEN ${from} AND ${to} OR ${placements.wageSubsidyEndsOn} BETWEEN ${from} AND ${to})`;

const { sector: _, renews: __, ...columns } = getTableColumns(placements);

export const selectPlacement = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({
      ...columns,
      participantCode: participants.code,
      employer: employers.name,
    })
    .from(placements)
    .leftJoin(participants, eq(participants.id, placements.participantId))
    .innerJoin(employers, eq(employers.id, placements.employerId))
    .where(where);
