import { sql } from "drizzle-orm";
import { newId } from "../../schema/ids.ts";
import { events } from "../../schema/tables/events.ts";
import type { Scope } from "../scope.ts";

export type NewEvent = { action: string; subjectId: string; fields?: string[] };

/** The audit row of a write, as a statement for the write's own batch. `fields` are names; contents never enter it. */
export const record = (scope: Scope, event: NewEvent) => scope.db.insert(events).values(rowOf(scope, event));

/** The audit row of a guarded change: written only if the statement before it in the batch changed a row. */
export const recordIfChanged = (scope: Scope, event: NewEvent) => {
  const row = rowOf(scope, event);
  return scope.db.insert(events).select(sql`
    SELECT ${row.id}, ${row.at}, ${row.actorId}, ${row.actorKind}, ${row.action}, ${row.subjectId},
      ${JSON.stringify(row.fields)}, ${row.requestId}
    WHERE changes() > 0`);
};

const rowOf = ({ actor, requestId }: Scope, { action, subjectId, fields = [] }: NewEvent) => ({
  id: newId(),
  at: Date.now(),
  actorId: actor.kind === "user" ? actor.id : null,
  actorKind: actor.kind,
  action,
  subjectId,
  fields,
  requestId,
});
