import { eq, type SQL, sql } from "drizzle-orm";
import { creations } from "../../schema/tables/creations.ts";
import { newId } from "../../schema/values/ids.ts";
import { type Answer, batch, type Group, one, type Part, type Select } from "./batch.ts";
import { sha256Hex } from "./bytes.ts";
import { Conflict } from "./errors.ts";
import { insertWhere } from "./insert.ts";
import type { Scope } from "./scope.ts";

type Creation<Loaded extends Group, Stored, Row> = {
  /** The statements that find what the rules need to know. */
  load?: () => Loaded;
  /** Throws unless the row may be made. */
  check?: (loaded: Answer<Loaded>) => void;
  /**
   * What must hold in the write itself, and what is thrown where it does not: then nothing is written. Without a refusal the
   * whole is done again, for `check` to refuse what has changed meanwhile by its name.
   */
  guard?: { holds: SQL; refusal?: () => Error };
  /**
   * The statements that write the row, what belongs to it, and its event; a list, because one alone would run when awaited.
   * Where there is a guard, each of them asks `won`, which is true once the creation was written.
   */
  write: (
    made: { id: string; now: number; won: SQL },
    loaded: Answer<Loaded>,
  ) => readonly Part[] | Promise<readonly Part[]>;
  /** The statement that reads the row, and how it is answered. */
  read: (id: string) => Select<Stored>;
  show: (stored: Stored) => Row;
};

/**
 * The whole of a verb that makes one row: sent again it answers with that row as it is now, and writes nothing. Throws
 * what `check` throws, and Conflict where the id was used for something else.
 */
export const createOnce = <const Loaded extends Group, Stored, Row>(
  scope: Scope,
  noun: string,
  input: { id?: string | undefined },
  { load, check, guard, write, read, show }: Creation<Loaded, Stored, Row>,
): Promise<{ row: Row; created: boolean }> =>
  retryLostRace(async function attempt(): Promise<{ row: Row; created: boolean }> {
    const id = input.id ?? newId();
    const bodyHash = await hashBody(input);
    const { earlier, loaded } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      loaded: load?.() ?? ({} as Loaded),
    });
    if (earlier) return { row: show(await readAgain(scope, id, bodyHash, read(id))), created: false };
    check?.(loaded);
    const made = { id, now: Date.now(), won: wasCreated(id) };
    // Made a moment ago under this id, what the guard looks at may be its own row: it is a repetition, as without a guard.
    const { row } = await batch(scope, {
      creation: guard
        ? rememberCreationWhere(scope, noun, id, bodyHash, sql`${made.won} OR ${guard.holds}`)
        : rememberCreation(scope, noun, id, bodyHash),
      written: await write(made, loaded),
      row: one(read(id)),
    });
    if (row !== undefined) return { row: show(row), created: true };
    if (guard && !guard.refusal) return attempt();
    throw guard?.refusal?.() ?? new Error("What a batch has written was not there to be read");
  });

/** True in a batch once the creation under this id was remembered. */
const wasCreated = (id: string): SQL => sql`EXISTS (SELECT 1 FROM creations WHERE id = ${id})`;

/** What was made earlier, as it is now. Most creations are the first, so the row is only read where there is one. */
const readAgain = async <Row>(scope: Scope, id: string, bodyHash: string, read: Select<Row>): Promise<Row> => {
  const { earlier, known } = await batch(scope, { earlier: one(findCreation(scope, id)), known: one(read) });
  const row = repeated(scope, earlier, bodyHash, known);
  if (row === undefined) throw new Conflict("idInUse");
  return row;
};

/** The statement that finds an earlier creation under the same id, for the load batch of a create verb. */
export const findCreation = ({ db }: Scope, id: string) => db.select().from(creations).where(eq(creations.id, id));

/** The statement that remembers a creation, first in the write batch: its primary key stops a second one. */
export const rememberCreation = (scope: Scope, noun: string, id: string, bodyHash: string) =>
  scope.db.insert(creations).values(creationOf(scope, noun, id, bodyHash));

/** The same, where another row must still be as it was read for anything to be created. */
export const rememberCreationWhere = (scope: Scope, noun: string, id: string, bodyHash: string, guard: SQL) =>
  insertWhere(scope, creations, creationOf(scope, noun, id, bodyHash), guard);

const creationOf = (scope: Scope, noun: string, id: string, bodyHash: string) => ({
  id,
  noun,
  actor: creatorOf(scope),
  bodyHash,
  createdAt: Date.now(),
});

/**
 * The row of a creation that was made before, when the same person sent the same body: the answer is the row as it is now.
 * Another body or another person under the id is a conflict, and an erased row stays erased.
 */
export const repeated = <Row>(
  scope: Scope,
  earlier: typeof creations.$inferSelect | undefined,
  bodyHash: string,
  row: Row | undefined,
): Row | undefined => {
  if (!earlier) return undefined;
  if (earlier.bodyHash === null) throw new Conflict("erased");
  if (earlier.actor !== creatorOf(scope) || earlier.bodyHash !== bodyHash || row === undefined)
    throw new Conflict("idInUse");
  return row;
};

/**
 * Two requests under one id at the same moment: the one that lost the race looks again and answers as a repetition. An id
 * that some row has without a creation of its own is in use.
 */
export const retryLostRace = async <Result>(attempt: () => Promise<Result>): Promise<Result> => {
  try {
    return await attempt();
  } catch (error) {
    if (isTaken(error, "creations.id")) return attempt();
    if (isTaken(error, "\\w+.id")) throw new Conflict("idInUse");
    throw error;
  }
};

/** Random codes collide now and then: draws another one for as long as `column` has it already. */
export const drawUntilFree = async <Result>(
  draw: () => string,
  column: string,
  write: (code: string) => Promise<Result>,
): Promise<Result> => {
  try {
    return await write(draw());
  } catch (error) {
    if (isTaken(error, column)) return drawUntilFree(draw, column, write);
    throw error;
  }
};

/** Did a write fail on a unique column, named as a pattern of `table.column`? */
export const isTaken = (error: unknown, column: string): boolean => {
  const told = new RegExp(`UNIQUE constraint failed: ${column}\\b`);
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (told.test(cause.message)) return true;
  }
  return false;
};

/** SHA-256 in hex of a body as canonical JSON: keys sorted, `id` left out. */
export const hashBody = ({ id: _, ...body }: { id?: string | undefined }): Promise<string> =>
  sha256Hex(JSON.stringify(canonical(body)));

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, canonical(part)]),
  );
};

const creatorOf = ({ actor }: Scope): string => (actor.kind === "user" ? actor.id : actor.kind);
