import type { OwnWords } from "../../schema/settings.ts";
import { personFigures } from "../../schema/tables/person-figures.ts";
import { batch, one } from "../platform/batch.ts";
import type { Reached } from "../platform/reached.ts";
import { type Db, openDb } from "../platform/scope.ts";
import { selectLocalGuide } from "./local-guide.ts";
import { selectSettings, settle } from "./settings.ts";

/** The organisation's own words as this isolate read them last, until an instant in milliseconds. */
let held: { settings: OwnWords; until: number } | undefined;
/** Counts what made `held` worthless: what was being read meanwhile is older. */
let forgotten = 0;

/**
 * The organisation's own words, for a page. They are read at most once in HELD_SECONDS, and at once where they were changed:
 * elsewhere they are so old at most. As long as they say the same they are the same object, so what was made of them stands.
 */
export const heldSettings = async (env: Env, db: Reached): Promise<OwnWords> => {
  if (held && Date.now() < held.until) return held.settings;
  const before = forgotten;
  const read = await readOwnWords(openDb(db));
  const settings = held && isSame(read, held.settings) ? held.settings : read;
  if (forgotten === before) held = { settings, until: Date.now() + Number(env.HELD_SECONDS) * 1000 };
  return settings;
};

/** In one trip, whatever the organisation has written. */
const readOwnWords = async (db: Db): Promise<OwnWords> => {
  const { rows, local, typed } = await batch(
    { db },
    { rows: selectSettings(db), local: selectLocalGuide(db), typed: one(selectTyped(db)) },
  );
  return { ...settle(rows), local, figuresTyped: typed !== undefined };
};

const selectTyped = (db: Db) => db.select({ month: personFigures.month }).from(personFigures).limit(1);

/** To be called by whoever changed them. */
export const forgetSettings = (): void => {
  forgotten += 1;
  held = undefined;
};

const isSame = (one: OwnWords, other: OwnWords): boolean => JSON.stringify(one) === JSON.stringify(other);
