import type { z } from "zod";
import type { organisationAnswer, organisationChange } from "../../schema/settings.ts";
import { changedFields, writeChange } from "../platform/changes.ts";
import { Conflict } from "../platform/errors.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { forgetSettings } from "./held.ts";
import { selectSettings, settle } from "./settings.ts";
import { storeSetting } from "./store.ts";

type Answer = z.infer<typeof organisationAnswer>;

/** The organisation's own words, or the defaults in version 0 where nobody has written any. */
export const readOrganisation = async ({ db }: Scope): Promise<Answer> => answerOf(await selectSettings(db));

/** Sets all of the organisation's words. Throws Conflict stale with those that stand when somebody else was first. */
export const changeOrganisation = async (
  scope: UserScope,
  version: number,
  words: z.infer<typeof organisationChange>,
): Promise<Answer> => {
  const before = await readOrganisation(scope);
  if (before.version !== version) throw new Conflict("stale", before);
  return writeChange(
    scope,
    storeSetting(scope, "organisation", version, words),
    { action: "settings.changed", subjectId: "organisation", fields: changedFields(before.organisation, words) },
    selectWords(scope),
    (row) => answerOf([row]),
  ).finally(forgetSettings);
};

const selectWords = ({ db }: Scope) => selectSettings(db, ["organisation"]);

const answerOf = (rows: Awaited<ReturnType<typeof selectSettings>>): Answer => {
  const { organisation, version } = settle(rows);
  return { organisation, version };
};
