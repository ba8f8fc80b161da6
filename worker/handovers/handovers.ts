import { and, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import type { handover, handoverMade, newHandover } from "../../schema/handovers.ts";
import { undoBatches } from "../../schema/tables/undo.ts";
import { users } from "../../schema/tables/users.ts";
import { newId } from "../../schema/values/ids.ts";
import type { HandoverNoun } from "../../schema/vocabulary.ts";
import { batch, one, the } from "../platform/batch.ts";
import { findCreation, hashBody, rememberCreation, repeated, retryLostRace } from "../platform/creations.ts";
import { invalid } from "../platform/errors.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { record, recordEach } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { keepAllForUndo, openUndo } from "../undo/keep.ts";
import { giveAll, holding } from "./give.ts";
import { keyOf } from "./plan.ts";
import { planned, selectWork } from "./preview.ts";

type Handover = z.infer<typeof handover>;
type Made = z.infer<typeof handoverMade>;
type Wanted = z.infer<typeof newHandover>;

/** Handovers that were made, the newest first, and whether they can still be taken back. */
export const listHandovers = async (scope: Scope, query: { limit: number; cursor?: string | undefined }) => {
  const key = decodeCursor(query.cursor, ["string"]);
  const rows = await selectHandover(scope, key && sql`undo_batches.id < ${key[0]}`)
    .orderBy(sql`undo_batches.id DESC`)
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.id]);
  return { ...page, items: page.items.map(answer) };
};

/**
 * Moves everything a coach holds to the receivers, in one batch that can be taken back for thirty days. Each row goes as
 * it stands then: one that is no longer the leaver's is left out, and told when it was chosen by hand.
 */
export const makeHandover = (scope: UserScope, input: Wanted) =>
  retryLostRace(async (): Promise<{ row: Made; created: boolean }> => {
    const id = input.id ?? newId();
    const bodyHash = await hashBody(input);
    const { earlier, known, work } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      known: one(selectHandover(scope, eq(undoBatches.id, id))),
      work: selectWork(scope, input.fromId, input.toIds),
    });
    const again = repeated(scope, earlier, bodyHash, known);
    if (again) return { row: { ...answer(again), leftOut: await selectLeftOut(scope, id, input) }, created: false };
    const { plan } = planned(work, input);
    if (plan.receiverOf.size === 0) throw invalid("fromId", "nothingToHandOver");
    const nouns: HandoverNoun[] = ["employer", "participant", "follow-up", "inquiry"];
    const moves = nouns.map((noun) => ({ noun, rows: rowsOf(noun, plan.receiverOf) }));
    const { leftOut, row } = await batch(scope, {
      creation: rememberCreation(scope, "handover", id, bodyHash),
      undo: openUndo(scope, { id, kind: "handover", fromId: input.fromId }),
      kept: moves.map(({ noun, rows }) => keepAllForUndo(scope, id, noun, rows, holding(noun, input.fromId))),
      given: nouns.map((noun) => giveAll(scope, id, noun)),
      made: record(scope, { action: "handover.made", subjectId: id }),
      handedOver: nouns.map((noun) => recordEach(scope, `${noun}.handed-over`, keptIn(id, noun))),
      leftOut: selectLeftOut(scope, id, input),
      row: the(selectHandover(scope, eq(undoBatches.id, id))),
    });
    return { row: { ...answer(row), leftOut }, created: true };
  });

const rowsOf = (noun: HandoverNoun, receiverOf: ReadonlyMap<string, string>) =>
  [...receiverOf].flatMap(([key, toId]) => {
    const id = key.slice(noun.length + 1);
    return key === keyOf(noun, id) ? [{ id, toId }] : [];
  });

/** The rows that a batch moved, of one noun or of all. */
const keptIn = (batchId: string, noun?: HandoverNoun): SQL =>
  sql`SELECT row_id AS id FROM undo_entries WHERE batch_id = ${batchId}${noun ? sql` AND noun = ${noun}` : sql``}`;

/** Rows chosen by hand that did not move, by what a person calls them. */
const selectLeftOut = ({ db }: Scope, batchId: string, { moves }: Wanted) => {
  const noun = sql<HandoverNoun>`json_extract(value, '$.noun')`;
  const id = sql<string>`json_extract(value, '$.id')`;
  return db
    .select({
      noun: noun.as("noun"),
      id: id.as("id"),
      label: sql<string | null>`CASE ${noun}
        WHEN 'employer' THEN (SELECT name FROM employers WHERE id = ${id})
        WHEN 'participant' THEN (SELECT code FROM participants WHERE id = ${id})
        WHEN 'follow-up' THEN (SELECT name FROM employers WHERE id = (SELECT employer_id FROM follow_ups WHERE id = ${id}))
        ELSE (SELECT reference FROM inquiries WHERE id = ${id}) END`.as("label"),
    })
    .from(sql`json_each(${JSON.stringify(moves)})`)
    .where(sql`${id} NOT IN (${keptIn(batchId)})`);
};

type Stored = Awaited<ReturnType<typeof selectHandover>>[number];
type Part = { id: string; name: string; noun: HandoverNoun; rows: number };

const countOf: Record<HandoverNoun, keyof Handover["receivers"][number]["gets"]> = {
  employer: "employers",
  participant: "participants",
  "follow-up": "followUps",
  inquiry: "inquiries",
};

const answer = ({ parts, ...row }: Stored): Handover => {
  const receivers = new Map<string, Handover["receivers"][number]>();
  for (const { id, name, noun, rows } of JSON.parse(parts) as Part[]) {
    const none = { employers: 0, participants: 0, followUps: 0, inquiries: 0 };
    const receiver = receivers.get(id) ?? { id, name, gets: none };
    receivers.set(id, { ...receiver, gets: { ...receiver.gets, [countOf[noun]]: rows } });
  }
  const undoable = row.undoneAt === null && row.expiresAt >= Date.now();
  return { ...row, undoable, receivers: [...receivers.values()] };
};

const selectHandover = ({ db }: Scope, where: SQL | undefined) => {
  const leaver = alias(users, "leaver");
  return db
    .select({
      id: undoBatches.id,
      fromId: sql<string>`undo_batches.from_id`.as("from_id"),
      from: sql<string>`${leaver.name}`.as("from_name"),
      madeBy: sql<string>`${users.name}`.as("made_by_name"),
      madeAt: undoBatches.madeAt,
      expiresAt: undoBatches.expiresAt,
      undoneAt: undoBatches.undoneAt,
      parts: sql<string>`(SELECT json_group_array(json_object('id', id, 'name', name, 'noun', noun, 'rows', n))
        FROM (SELECT u.id, u.name, e.noun, count(*) AS n FROM undo_entries e JOIN users u ON u.id = e.to_id
          WHERE e.batch_id = ${undoBatches.id} GROUP BY u.name, u.id, e.noun ORDER BY u.name_sort, u.id))`.as("parts"),
    })
    .from(undoBatches)
    .innerJoin(leaver, eq(leaver.id, undoBatches.fromId))
    .innerJoin(users, eq(users.id, undoBatches.madeBy))
    .where(and(eq(undoBatches.kind, "handover"), where));
};
