import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { z } from "zod";
import {
  type newSupplement,
  type Supplement,
  type SupplementContent,
  type SupplementInput,
  supplementContent,
  type supplementVersions,
} from "../../schema/supplements.ts";
import { supplements } from "../../schema/tables/local-guide.ts";
import { today } from "../../schema/values/calendar.ts";
import { fold } from "../../schema/values/folding.ts";
import { newId } from "../../schema/values/ids.ts";
import { keepVersion, selectVersions } from "../local-texts/versions.ts";
import { batch, one } from "../platform/batch.ts";
import { changedFields } from "../platform/changes.ts";
import { createOnce } from "../platform/creations.ts";
import { Conflict, type FieldError, NotFound, refuse } from "../platform/errors.ts";
import { insertWhere } from "../platform/insert.ts";
import { recordIfChanged, recordWhere } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { forgetSettings } from "../settings/held.ts";
import { guardedByOverlap, overlapError, selectOverlap, standsAlone } from "./overlap.ts";
import { isServed, selectServed, servedError } from "./served.ts";

/** All supplements, those kept from readers too, in the order they were made. */
export const listSupplements = async ({ db }: Scope): Promise<{ items: Supplement[] }> => ({
  items: await db.select(columns).from(supplements).orderBy(asc(supplements.id)),
});

/** One supplement. Throws NotFound. */
export const getSupplement = async (scope: Scope, id: string): Promise<Supplement> => {
  const [row] = await selectSupplement(scope, id);
  if (!row) throw new NotFound();
  return row;
};

/** What a supplement was at each saving. Throws NotFound. */
export const listSupplementVersions = async (scope: Scope, id: string): Promise<z.infer<typeof supplementVersions>> => {
  const { row, versions } = await batch(scope, {
    row: one(selectSupplement(scope, id)),
    versions: selectVersions(scope, id),
  });
  if (!row) throw new NotFound();
  return { items: versions.map((each) => ({ ...each, content: each.content as SupplementContent })) };
};

/** Writes a supplement down. Throws InvalidInput where another period of the same one overlaps, or nobody is served there. */
export const createSupplement = (scope: UserScope, input: z.infer<typeof newSupplement>) => {
  const { id: chosen = "", ...content } = input;
  return createOnce(scope, "supplement", input, {
    load: () => ({
      overlap: one(selectOverlap(scope, chosen, content)),
      served: one(selectServed(scope, content.municipality)),
    }),
    check: ({ overlap, served }) => refuse([...servedError(served), ...dayErrors(content), ...overlapError(overlap)]),
    guard: { holds: sql`${standsAlone(chosen, content)} AND ${isServed(content.municipality)}` },
    write: ({ id, now, won }) => {
      const eventId = newId();
      const row = { ...content, nameKey: fold(content.nameFi), id, createdAt: now, updatedAt: now };
      return [
        insertWhere(scope, supplements, row, won),
        recordWhere(scope, { id: eventId, action: "supplement.created", subjectId: id }, won),
        keepVersion(scope, id, 1, supplementContent.parse(content), eventId),
      ];
    },
    read: (id) => selectSupplement(scope, id),
    show: (row): Supplement => row,
  }).finally(forgetSettings);
};

/**
 * Sets all of a supplement that has the expected version, and keeps what it was. Throws NotFound, Conflict stale, and
 * InvalidInput where another period of the same one overlaps, or it moves to where nobody is served.
 */
export const changeSupplement = async (
  scope: UserScope,
  id: string,
  version: number,
  content: SupplementInput,
): Promise<Supplement> => {
  const { before, overlap, served } = await batch(scope, {
    before: one(selectSupplement(scope, id)),
    overlap: one(selectOverlap(scope, id, content)),
    served: one(selectServed(scope, content.municipality)),
  });
  if (!before) throw new NotFound();
  if (before.version !== version) throw new Conflict("stale", before);
  const moves = content.municipality !== before.municipality;
  refuse([...(moves ? servedError(served) : []), ...dayErrors(content), ...overlapError(overlap)]);
  const eventId = newId();
  const fields = changedFields(before, content);
  const { written, row } = await batch(scope, {
    written: guardedByOverlap(scope, id, version, content),
    event: recordIfChanged(scope, { id: eventId, action: "supplement.changed", subjectId: id, fields }),
    kept: keepVersion(scope, id, version + 1, supplementContent.parse(content), eventId),
    row: one(selectSupplement(scope, id)),
  }).finally(forgetSettings);
  // Who was first, or what overlaps since, is told by looking again.
  if (written.meta.changes === 0) return changeSupplement(scope, id, version, content);
  return row as Supplement;
};

/** A supplement as it would be saved. Throws InvalidInput, though not for a period that overlaps: that depends on what is shown. */
export const previewSupplement = (content: SupplementInput): SupplementContent => {
  refuse(dayErrors(content));
  return supplementContent.parse(content);
};

/** A supplement ends after it begins, and what has not been checked yet was not checked. */
const dayErrors = ({ checkedOn, validFrom, validUntil }: SupplementInput): FieldError[] => [
  ...(checkedOn > today() ? [{ path: "checkedOn", key: "notYet" as const }] : []),
  ...(validUntil !== null && validUntil < validFrom ? [{ path: "validUntil", key: "endBeforeStart" as const }] : []),
];

const { nameKey: _, ...columns } = getTableColumns(supplements);

const selectSupplement = ({ db }: Scope, id: string) =>
  db.select(columns).from(supplements).where(eq(supplements.id, id));
