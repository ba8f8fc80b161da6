import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { listItem, listItemChange, listItemQuery, newListItem } from "../../schema/list-items.ts";
import { listItems } from "../../schema/tables/list-items.ts";
import { newId } from "../../schema/values/ids.ts";
import { listKinds, listsIn } from "../../schema/vocabulary.ts";
import { batch, one } from "../platform/batch.ts";
import { changedFields, changedRow, checkWon, guardedUpdate } from "../platform/changes.ts";
import { createOnce } from "../platform/creations.ts";
import { Conflict, InvalidInput, invalid, NotFound, refuse } from "../platform/errors.ts";
import { insertWhere } from "../platform/insert.ts";
import { recordIfChanged, recordWhere } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { keepsParticipants, selectKeepsParticipants } from "../settings/participants.ts";
import { keepRemoved } from "../undo/keep.ts";
import { findNamesakes, hasNamesake, namesakeErrors, namesTold } from "./namesakes.ts";

type ListItem = z.infer<typeof listItem>;

/**
 * What the organisation's lists hold, the retired too, in no particular order: a few dozen rows in all. What only
 * participants are told by is there where they are kept; no verb knows it elsewhere.
 */
export const listListItems = async (scope: Scope, { list }: z.infer<typeof listItemQuery>) => ({
  items: await selectItem(scope, list && eq(listItems.list, list)),
});

/** One item. Throws NotFound. */
export const getListItem = async (scope: Scope, id: string): Promise<ListItem> => {
  const [stored] = await selectItem(scope, eq(listItems.id, id));
  if (!stored) throw new NotFound();
  return stored;
};

/**
 * Adds to a list. Throws InvalidInput for a kind of another list, for a last day before the first and for a name that another
 * item of the list has in the same days, and Conflict participantsOff for a list that the team has no use for.
 */
export const createListItem = (scope: UserScope, input: z.infer<typeof newListItem>) => {
  const free = sql`NOT ${hasNamesake(input, undefined)}`;
  return createOnce(scope, "list-item", input, {
    load: () => ({ kept: one(selectKeepsParticipants(scope)), namesakes: findNamesakes(scope, input, undefined) }),
    check: ({ kept, namesakes }) => {
      if (!listsIn(kept?.on === 1).includes(input.list)) throw new Conflict("participantsOff");
      const kinds: readonly string[] = listKinds[input.list];
      refuse([
        ...(kinds.includes(input.kind) ? [] : [{ path: "kind", key: "kindOfAnotherList" as const }]),
        ...(isBackwards(input) ? [{ path: "validUntil", key: "endBeforeStart" as const }] : []),
        ...namesakeErrors(input, namesakes),
      ]);
    },
    guard: {
      holds: listsIn(false).includes(input.list) ? free : sql`${free} AND ${keepsParticipants}`,
      refusal: () => invalid("nameFi", "listNameTaken"),
    },
    write: ({ id, now, won }) => [
      insertWhere(scope, listItems, { ...input, id, createdAt: now, updatedAt: now }, won),
      recordWhere(scope, { action: "list-item.created", subjectId: id }, won),
    ],
    read: (id) => selectItem(scope, eq(listItems.id, id)),
    show: (row): ListItem => row,
  });
};

/**
 * Renames an item, or says when it is in use: what was chosen before stays. Throws NotFound, Conflict stale, InvalidInput. A
 * name that another item has already is refused where it is new here, or in days that are: one of two may still be retired.
 */
export const changeListItem = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof listItemChange>,
): Promise<ListItem> => {
  const before = await storedItem(scope, id, version);
  const after = { ...before, ...change };
  if (isBackwards(after)) throw invalid("validUntil", "endBeforeStart");
  const names = namesTold(before, after);
  const { written, row, namesakes } = await batch(scope, {
    written: guardedUpdate(
      scope,
      listItems,
      id,
      version,
      change,
      sql`${isKept} AND NOT ${hasNamesake(after, id, names)}`,
    ),
    event: recordIfChanged(scope, {
      action: "list-item.changed",
      subjectId: id,
      fields: changedFields(before, change),
    }),
    row: one(selectItem(scope, eq(listItems.id, id))),
    namesakes: findNamesakes(scope, after, id),
  });
  if (!row) throw new NotFound();
  if (written.meta.changes === 0 && row.version === version)
    throw new InvalidInput(namesakeErrors(after, namesakes, names));
  return changedRow(written, row, (now) => now);
};

/** Takes away an item that nothing has chosen. Answers the undo. Throws NotFound, Conflict stale, and InvalidInput for one in use. */
export const removeListItem = async (scope: UserScope, id: string, version: number): Promise<string> => {
  await storedItem(scope, id, version);
  const undoId = newId();
  const which = and(eq(listItems.id, id), eq(listItems.version, version), isKept, sql`NOT ${isChosen(id)}`);
  const { removed, now } = await batch(scope, {
    kept: keepRemoved(scope, { undoId, kind: "list-item.removed", noun: "list-item" }, which),
    removed: scope.db.delete(listItems).where(which),
    event: recordIfChanged(scope, { action: "list-item.removed", subjectId: id }),
    now: one(selectItem(scope, eq(listItems.id, id))),
  });
  if (removed.meta.changes > 0) return undoId;
  if (!now) throw new NotFound();
  if (now.version !== version) checkWon(removed, now);
  const name = { fi: now.nameFi, sv: now.nameSv, en: now.nameEn };
  throw new InvalidInput([{ path: "id", key: "listItemInUse", values: { name } }]);
};

const isChosen = (id: string): SQL => sql`(
  EXISTS (SELECT 1 FROM employer_tags WHERE item_id = ${id})
  OR EXISTS (SELECT 1 FROM participants WHERE referral_source = ${id} OR end_reason = ${id})
  OR EXISTS (SELECT 1 FROM participant_paths WHERE kind = ${id}))`;

const storedItem = async (scope: Scope, id: string, version: number): Promise<ListItem> => {
  const [stored] = await selectItem(scope, eq(listItems.id, id));
  if (!stored) throw new NotFound();
  if (stored.version !== version) throw new Conflict("stale", stored);
  return stored;
};

type Days = { validFrom?: string | null | undefined; validUntil?: string | null | undefined };

const isBackwards = ({ validFrom, validUntil }: Days): boolean =>
  Boolean(validFrom && validUntil && validUntil < validFrom);

const selectItem = ({ db }: Scope, where: SQL | undefined) => db.select().from(listItems).where(and(isKept, where));

/** Is its list one that the team has? */
const isKept = or(inArray(listItems.list, [...listsIn(false)]), keepsParticipants);
