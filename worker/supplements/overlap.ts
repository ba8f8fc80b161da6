import { and, eq, type SQL, sql } from "drizzle-orm";
import type { SupplementInput } from "../../schema/supplements.ts";
import { supplements } from "../../schema/tables/local-guide.ts";
import { fold } from "../../schema/values/folding.ts";
import type { FieldError } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";
import { isServed } from "./served.ts";

type Period = Pick<SupplementInput, "nameFi" | "municipality" | "validFrom" | "validUntil" | "shown">;

/**
 * Is a row another period of the same supplement, shown for a day that this one is shown for too? The same is what has the
 * same Finnish name, however its parts are set apart, in the same area; the whole area is every municipality's too. What is
 * kept from readers is in nobody's way.
 */
const overlaps = (id: string, { nameFi, municipality, validFrom, validUntil, shown }: Period): SQL =>
  sql`(${shown ? 1 : 0} AND ${supplements.shown}
    AND replace(${supplements.nameKey}, ' ', '') = ${fold(nameFi).replaceAll(" ", "")}
    AND (${municipality} IS NULL OR ${supplements.municipality} IS NULL OR ${supplements.municipality} = ${municipality})
    AND ${supplements.id} <> ${id}
    AND (${supplements.validUntil} IS NULL OR ${supplements.validUntil} >= ${validFrom})
    AND (${validUntil} IS NULL OR ${supplements.validFrom} <= ${validUntil}))`;

/** The statement that finds the period which overlaps, the first of them. */
export const selectOverlap = ({ db }: Scope, id: string, period: Period) =>
  db
    .select({ name: supplements.nameFi, from: supplements.validFrom })
    .from(supplements)
    .where(overlaps(id, period))
    .orderBy(supplements.validFrom)
    .limit(1);

/** The same as a guard of the write: true as long as none overlaps. */
export const standsAlone = (id: string, period: Period): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${supplements} WHERE ${overlaps(id, period)})`;

/**
 * The statement of a change, which touches the row only in its version, only where no other period overlaps, and moves it
 * only to a municipality that is served: one that no longer is can still be ended.
 */
export const guardedByOverlap = ({ db }: Scope, id: string, version: number, content: SupplementInput) =>
  db
    .update(supplements)
    .set({ ...content, nameKey: fold(content.nameFi), updatedAt: Date.now(), version: version + 1 })
    .where(
      and(
        eq(supplements.id, id),
        eq(supplements.version, version),
        standsAlone(id, content),
        sql`(${supplements.municipality} IS ${content.municipality} OR ${isServed(content.municipality)})`,
      ),
    );

export const overlapError = (found: { name: string; from: string } | undefined): FieldError[] =>
  found
    ? [
        {
          path: "validFrom",
          key: "supplementOverlaps",
          values: { name: found.name, day: found.from },
        },
      ]
    : [];
