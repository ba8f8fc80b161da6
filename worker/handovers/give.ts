import { type SQL, sql } from "drizzle-orm";
import { employers } from "../../schema/tables/employers.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { participants } from "../../schema/tables/participants.ts";
import { undoEntries } from "../../schema/tables/undo.ts";
import type { HandoverNoun } from "../../schema/vocabulary.ts";
import type { UserScope } from "../platform/scope.ts";
import { heldBy } from "../users/held.ts";

/** Which column of a noun's table says whose it is, and the condition that it is still the leaver's. */
export const holding = (noun: HandoverNoun, fromId: string): { column: string; still: SQL } => ({
  column: {
    employer: "responsible_coach_id",
    participant: "coach_id",
    "follow-up": "coach_id",
    inquiry: "assigned_to",
  }[noun],
  still: heldBy(fromId)[noun],
});

/** The statement that gives every row of a noun that was kept in an undo batch to whom the batch says. */
export const giveAll = ({ db }: UserScope, batchId: string, noun: HandoverNoun) => {
  const to = sql`undo_entries.to_id`;
  const changed = { updatedAt: sql`${Date.now()}`, version: sql`undo_entries.version_after` };
  const kept = (id: SQL) =>
    sql`undo_entries.batch_id = ${batchId} AND undo_entries.noun = ${noun} AND undo_entries.row_id = ${id}`;
  switch (noun) {
    case "employer":
      return db
        .update(employers)
        .set({ responsibleCoachId: to, ...changed })
        .from(undoEntries)
        .where(kept(sql`employers.id`));
    case "participant":
      return db
        .update(participants)
        .set({ coachId: to, ...changed })
        .from(undoEntries)
        .where(kept(sql`participants.id`));
    case "follow-up":
      return db
        .update(followUps)
        .set({ coachId: to, ...changed })
        .from(undoEntries)
        .where(kept(sql`follow_ups.id`));
    case "inquiry":
      return db
        .update(inquiries)
        .set({ assignedTo: to, ...changed })
        .from(undoEntries)
        .where(kept(sql`inquiries.id`));
  }
};
