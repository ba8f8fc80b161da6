import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ParticipantEndReason, PathKind, ReferralSource } from "../vocabulary.ts";
import { id, instant, isDayCheck, notBeforeCheck, versioned } from "./columns.ts";
import { users } from "./users.ts";

/** A participant is a random code; the key to it stays in the client system. No name, no birth date, nothing of health. */
export const participants = sqliteTable(
  "participants",
  {
    id: id(),
    code: text("code").notNull(),
    municipality: text("municipality").notNull(),
    coachId: text("coach_id")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    startedOn: text("started_on").notNull(),
    /** Who referred them: an item of the organisation's list. */
    referralSource: text("referral_source").notNull(),
    /** What the item counts as, kept by triggers: see docs/triggers.md. */
    referralKind: text("referral_kind").$type<ReferralSource>(),
    /** Whether the participant was out of work when the coaching began; null where nobody asked. */
    outOfWorkAtStart: integer("out_of_work_at_start", { mode: "boolean" }),
    endedOn: text("ended_on"),
    /** Why the coaching ended: an item of the organisation's list; and what it counts as. */
    endReason: text("end_reason"),
    endKind: text("end_kind").$type<ParticipantEndReason>(),
    ...versioned(),
  },
  (t) => [
    uniqueIndex("participants_code").on(t.code),
    index("participants_started").on(t.startedOn, t.municipality),
    index("participants_figures").on(
      t.startedOn,
      t.municipality,
      t.referralKind,
      t.endedOn,
      t.endKind,
      t.outOfWorkAtStart,
      t.id,
    ),
    index("participants_coach").on(t.coachId, t.endedOn, t.code),
    isDayCheck("participants_started_on_day", t.startedOn),
    isDayCheck("participants_ended_on_day", t.endedOn),
    notBeforeCheck("participants_end_after_start", t.endedOn, t.startedOn),
    check("participants_end_has_reason", sql`(${t.endedOn} IS NULL) = (${t.endReason} IS NULL)`),
  ],
);

/** An onward path (study, other services) begun by a participant; one person may have two. `kind` is an item of the list. */
export const participantPaths = sqliteTable(
  "participant_paths",
  {
    id: id(),
    participantId: text("participant_id")
      .notNull()
      .references(() => participants.id, { onDelete: "restrict" }),
    kind: text("kind").notNull(),
    /** What the item counts as, kept by a trigger. */
    countsAs: text("counts_as").$type<PathKind>(),
    startedOn: text("started_on").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    index("participant_paths_participant").on(t.participantId),
    index("participant_paths_started").on(t.startedOn, t.countsAs, t.participantId),
    isDayCheck("participant_paths_started_on_day", t.startedOn),
  ],
);
