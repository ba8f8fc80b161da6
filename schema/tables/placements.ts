import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Contract, PlacementEndReason, PlacementKind, Sector } from "../vocabulary.ts";
import { id, isDayCheck, isFlagCheck, notBeforeCheck, versioned } from "./columns.ts";
import { employers } from "./employers.ts";
import { participants } from "./participants.ts";
import { users } from "./users.ts";

/** The last day a job with wage subsidy had it: with the job at the latest. */
export const lastSubsidisedDay = sql`min(coalesce(wage_subsidy_ends_on, '9999-01-01'), coalesce(ended_on, ends_on, '9999-01-01'))`;

/**
 * An employment, an apprenticeship or a work trial of one participant with one employer. A work trial is no employment.
 * Where the team keeps no participants it is nobody's in particular, and counts once.
 */
export const placements = sqliteTable(
  "placements",
  {
    id: id(),
    participantId: text("participant_id").references(() => participants.id, { onDelete: "restrict" }),
    employerId: text("employer_id")
      .notNull()
      .references(() => employers.id, { onDelete: "restrict" }),
    kind: text("kind").$type<PlacementKind>().notNull(),
    /** Null for a work trial, which is no contract of employment. */
    contract: text("contract").$type<Contract>(),
    startedOn: text("started_on").notNull(),
    /** The agreed last day of a fixed term or a work trial. */
    endsOn: text("ends_on"),
    /** The day it really ended, with the reason. */
    endedOn: text("ended_on"),
    endReason: text("end_reason").$type<PlacementEndReason>(),
    /** Yes or no only: the percentage of one job would reveal its holder's work ability. */
    wageSubsidy: integer("wage_subsidy", { mode: "boolean" }).notNull(),
    wageSubsidyEndsOn: text("wage_subsidy_ends_on"),
    weeklyHours: real("weekly_hours"),
    /** ISCO-08 (Ammattiluokitus 2010), one to four digits. */
    occupationCode: text("occupation_code"),
    occupation: text("occupation"),
    continuesId: text("continues_id").references((): AnySQLiteColumn => placements.id, { onDelete: "restrict" }),
    /**
     * The participant's coach, so that a coach's own that end soon are found without looking at everybody's. The
     * database fills it in and keeps it when the participant changes hands (triggers of the migration own_endings);
     * whoever asks whose a participant is asks the participant. Without a participant it is the employer's responsible
     * coach, or else whoever made it.
     */
    coachId: text("coach_id").references(() => users.id, { onDelete: "restrict" }),
    /**
     * The participant's municipality (without one, the employer's), the employer's sector, and whether it continues an earlier job (not a work trial)
     * with the same employer: so that a period's figures read nothing but the period. The database fills them in and keeps
     * them (triggers of the migration reports).
     */
    municipality: text("municipality"),
    sector: text("sector").$type<Sector>(),
    renews: integer("renews", { mode: "boolean" }),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    ...versioned(),
  },
  (t) => [
    index("placements_started").on(t.startedOn, t.id),
    index("placements_figures").on(
      t.startedOn,
      t.kind,
      t.municipality,
      t.sector,
      t.wageSubsidy,
      t.renews,
      t.participantId,
      t.employerId,
      t.contract,
      t.occupationCode,
    ),
    // The chains of jobs of one participant with one employer are read from this alone: see worker/reports/tables/chains.ts.
    index("placements_chains")
      .on(
        t.participantId,
        t.employerId,
        t.startedOn,
        t.id,
        t.endedOn,
        t.endsOn,
        t.wageSubsidy,
        t.wageSubsidyEndsOn,
        t.municipality,
        t.kind,
      )
      .where(sql`${t.kind} <> 'work_trial'`),
    index("placements_subsidies")
      .on(lastSubsidisedDay, t.participantId, t.employerId, t.municipality, t.wageSubsidy, t.kind)
      .where(sql`${t.wageSubsidy} = 1 AND ${t.kind} <> 'work_trial'`),
    index("placements_participant").on(t.participantId, t.startedOn, t.kind),
    index("placements_employer").on(t.employerId, t.startedOn, t.id),
    index("placements_employer_kind").on(t.employerId, t.kind, t.startedOn),
    index("placements_open_ends").on(t.endsOn).where(sql`${t.endedOn} IS NULL`),
    index("placements_open_subsidies").on(t.wageSubsidyEndsOn).where(sql`${t.endedOn} IS NULL`),
    index("placements_own_ends").on(t.coachId, t.endsOn).where(sql`${t.endedOn} IS NULL`),
    index("placements_own_subsidies").on(t.coachId, t.wageSubsidyEndsOn).where(sql`${t.endedOn} IS NULL`),
    index("placements_continues").on(t.continuesId),
    isDayCheck("placements_started_on_day", t.startedOn),
    isDayCheck("placements_ends_on_day", t.endsOn),
    isDayCheck("placements_ended_on_day", t.endedOn),
    isDayCheck("placements_subsidy_ends_on_day", t.wageSubsidyEndsOn),
    notBeforeCheck("placements_ends_after_start", t.endsOn, t.startedOn),
    notBeforeCheck("placements_ended_after_start", t.endedOn, t.startedOn),
    notBeforeCheck("placements_subsidy_ends_after_start", t.wageSubsidyEndsOn, t.startedOn),
    isFlagCheck("placements_wage_subsidy_flag", t.wageSubsidy),
    check("placements_end_has_reason", sql`(${t.endedOn} IS NULL) = (${t.endReason} IS NULL)`),
  ],
);
