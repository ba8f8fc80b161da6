import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { FollowUpKind, FollowUpOrigin, FollowUpRule } from "../vocabulary.ts";
import { id, instant, isDayCheck, versioned } from "./columns.ts";
import { contacts } from "./contacts.ts";
import { employers } from "./employers.ts";
import { placements } from "./placements.ts";
import { users } from "./users.ts";

type States = { completedAt: AnySQLiteColumn; archivedAt: AnySQLiteColumn };

// Open and done ones have indexes apart: with one for both, the few open ones are looked for among years of done ones.
const open = ({ completedAt, archivedAt }: States) => sql`${completedAt} IS NULL AND ${archivedAt} IS NULL`;
const done = ({ completedAt, archivedAt }: States) => sql`${completedAt} IS NOT NULL AND ${archivedAt} IS NULL`;

/** A promise to an employer: what a coach will do, and by which day. */
export const followUps = sqliteTable(
  "follow_ups",
  {
    id: id(),
    employerId: text("employer_id")
      .notNull()
      .references(() => employers.id, { onDelete: "restrict" }),
    coachId: text("coach_id")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    contactId: text("contact_id").references(() => contacts.id, { onDelete: "restrict" }),
    placementId: text("placement_id").references(() => placements.id, { onDelete: "restrict" }),
    kind: text("kind").$type<FollowUpKind>().notNull(),
    dueOn: text("due_on").notNull(),
    /** `09:30` in Helsinki; null means any time that day. */
    dueTime: text("due_time"),
    /** How long a meeting lasts. */
    minutes: integer("minutes"),
    /** Empty where a rule made it and nobody has worded it: then the rule says what to do, in the reader's language. */
    task: text("task").notNull(),
    origin: text("origin").$type<FollowUpOrigin>().notNull(),
    rule: text("rule").$type<FollowUpRule>(),
    /** `term_ends:<placement>:30`: what made it, so that it is made once however often the rule is applied. */
    ruleKey: text("rule_key"),
    /** The day the rule gives it. A person may have put it off; only when this day moves does the rule move it too. */
    ruledOn: text("ruled_on"),
    completedAt: instant("completed_at"),
    /** The day in Helsinki of `completedAt`, where the story of an employer puts it. */
    completedOn: text("completed_on"),
    completedBy: text("completed_by").references(() => users.id, { onDelete: "restrict" }),
    archivedAt: instant("archived_at"),
    ...versioned(),
  },
  (t) => [
    // The two that are empty in it are there so that a day's list is read off the index alone.
    index("follow_ups_open_of_coach").on(t.coachId, t.dueOn, t.id, t.completedAt, t.archivedAt).where(open(t)),
    index("follow_ups_open").on(t.dueOn, t.id).where(open(t)),
    index("follow_ups_open_of_employer").on(t.employerId, t.dueOn, t.id).where(open(t)),
    index("follow_ups_done_of_employer").on(t.employerId, t.completedOn, t.id).where(done(t)),
    index("follow_ups_done_of_coach").on(t.coachId, t.completedOn, t.id).where(done(t)),
    index("follow_ups_done").on(t.completedOn, t.id).where(done(t)),
    index("follow_ups_contact").on(t.contactId),
    index("follow_ups_placement").on(t.placementId),
    uniqueIndex("follow_ups_rule_key").on(t.ruleKey),
    index("follow_ups_open_ruled")
      .on(t.rule, t.dueOn, t.id)
      .where(sql`${open(t)} AND ${t.rule} IS NOT NULL`),
    isDayCheck("follow_ups_due_on_day", t.dueOn),
    check("follow_ups_due_time_form", sql`${t.dueTime} IS NULL OR ${t.dueTime} GLOB '[0-2][0-9]:[0-5][0-9]'`),
    isDayCheck("follow_ups_completed_on_day", t.completedOn),
    check("follow_ups_completed_on_a_day", sql`(${t.completedAt} IS NULL) = (${t.completedOn} IS NULL)`),
    check("follow_ups_completed_by_somebody", sql`(${t.completedAt} IS NULL) = (${t.completedBy} IS NULL)`),
  ],
);
