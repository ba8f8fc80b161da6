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
export const answerRow = <Row extends { version: number }, Status extends 200 | 201>(
  c: Context,
  row: Row,
  status: Status,
) => {
  c.header("ETag", `"${row.version}"`);
  return c.json(row, status);
};
