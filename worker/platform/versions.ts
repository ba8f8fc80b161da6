import type { Context } from "hono";
import { Conflict } from "./errors.ts";

/** The version a change was based on, from `If-Match`: `"3"`, `W/"3"` or 3. */
export const expectedVersion = (c: Context): number => {
  const header = c.req.header("if-match");
  if (header === undefined) throw new Conflict("versionMissing");
  const version = Number(/^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim())?.[1]);
  if (!Number.isInteger(version)) throw new Conflict("versionMissing");
  return version;
};

/** Answers a row with its version as ETag, so that the next change can send it back. */
export const answerRow = <Row extends Versioned>(c: Context, row: Row) => {
  c.header("ETag", etag(row));
  return c.json(row, 200);
};

/** Answers a create: 201 when the row is new, 200 when the same request had made it before. */
export const answerCreation = <Row extends Versioned>(c: Context, { row, created }: { row: Row; created: boolean }) => {
  c.header("ETag", etag(row));
  return c.json(row, created ? 201 : 200);
};

type Versioned = { version: number };

const etag = ({ version }: Versioned) => `"${version}"`;
