import { asc, eq } from "drizzle-orm";
import type { z } from "zod";
import {
  type LocalText,
  type LocalTextContent,
  type localTextChange,
  localTextContent,
  type localTextVersions,
  type newLocalText,
} from "../../schema/local-texts.ts";
import { localTexts } from "../../schema/tables/local-guide.ts";
import { newId } from "../../schema/values/ids.ts";
import { batch, one } from "../platform/batch.ts";
import { changedFields, changedRow, guardedUpdate } from "../platform/changes.ts";
import { createOnce } from "../platform/creations.ts";
import { Conflict, NotFound } from "../platform/errors.ts";
import { record, recordIfChanged } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { forgetSettings } from "../settings/held.ts";
import { keepVersion, selectVersions } from "./versions.ts";

/** All of the organisation's own texts in the guide, those kept from readers too, in the order they were made. */
export const listLocalTexts = async ({ db }: Scope): Promise<{ items: LocalText[] }> => ({
  items: await db.select().from(localTexts).orderBy(asc(localTexts.id)),
});

/** One text. Throws NotFound. */
export const getLocalText = async (scope: Scope, id: string): Promise<LocalText> => {
  const [row] = await selectLocalText(scope, id);
  if (!row) throw new NotFound();
  return row;
};

/** What a text was at each saving. Throws NotFound. */
export const listLocalTextVersions = async (scope: Scope, id: string): Promise<z.infer<typeof localTextVersions>> => {
  const { row, versions } = await batch(scope, {
    row: one(selectLocalText(scope, id)),
    versions: selectVersions(scope, id),
  });
  if (!row) throw new NotFound();
  return { items: versions.map((each) => ({ ...each, content: each.content as LocalTextContent })) };
};

/** Puts a text into its place in the guide. */
export const createLocalText = (scope: UserScope, input: z.infer<typeof newLocalText>) =>
  createOnce(scope, "local-text", input, {
    write: ({ id, now }) => {
      const eventId = newId();
      const { id: _, ...content } = input;
      return [
        scope.db.insert(localTexts).values({ ...content, id, createdAt: now, updatedAt: now }),
        record(scope, { id: eventId, action: "local-text.created", subjectId: id }),
        keepVersion(scope, id, 1, localTextContent.parse(content), eventId),
      ];
    },
    read: (id) => selectLocalText(scope, id),
    show: (row): LocalText => row,
  }).finally(forgetSettings);

/** Sets all of a text that has the expected version, and keeps what it was. Throws NotFound, Conflict stale. */
export const changeLocalText = async (
  scope: UserScope,
  id: string,
  version: number,
  content: z.infer<typeof localTextChange>,
): Promise<LocalText> => {
  const before = await getLocalText(scope, id);
  if (before.version !== version) throw new Conflict("stale", before);
  const eventId = newId();
  const fields = changedFields(before, content);
  const { written, row } = await batch(scope, {
    written: guardedUpdate(scope, localTexts, id, version, content),
    event: recordIfChanged(scope, { id: eventId, action: "local-text.changed", subjectId: id, fields }),
    kept: keepVersion(scope, id, version + 1, localTextContent.parse(content), eventId),
    row: one(selectLocalText(scope, id)),
  }).finally(forgetSettings);
  return changedRow(written, row, (stored): LocalText => stored);
};

const selectLocalText = ({ db }: Scope, id: string) => db.select().from(localTexts).where(eq(localTexts.id, id));
