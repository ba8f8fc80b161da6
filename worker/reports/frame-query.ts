import { sql } from "drizzle-orm";
import type { Db } from "../scope.ts";
import { type selectSettings, settle } from "../settings/settings.ts";
import { type Asked, firstDay } from "./period.ts";
import type { Frame } from "./table.ts";

/** The statement that finds the first day of the period that was asked for. */
export const selectFirstDay = (db: Db, asked: Asked) =>
  db.select({ day: firstDay(asked).as("day") }).from(sql`(SELECT 1)`);

type Rows<Statement extends (...args: never[]) => PromiseLike<unknown>> = Awaited<ReturnType<Statement>>;

/** What a report is about: from what was asked, the settings' rows and the first day's; a snapshot has no first day. */
export const frameOf = (
  asked: Asked,
  settings: Rows<typeof selectSettings>,
  first: Rows<typeof selectFirstDay> = [],
): Frame => ({
  period: { from: first[0]?.day ?? null, to: asked.to },
  municipalities: settle(settings).organisation.municipalities,
  only: asked.municipality,
});
