import { configureSync, getConsoleSink, getLogger, jsonLinesFormatter } from "@logtape/logtape";
import { redactByField } from "@logtape/redaction";

configureSync({
  sinks: {
    console: redactByField(getConsoleSink({ formatter: jsonLinesFormatter }), [
      /pass(word)?/i,
      /token/i,
      /secret/i,
      /email/i,
      /phone/i,
      /code/i,
      /cookie/i,
      /body/i,
    ]),
  },
  loggers: [
    { category: "rinnalla", lowestLevel: "info", sinks: ["console"] },
    { category: ["logtape", "meta"], lowestLevel: "warning", sinks: ["console"] },
  ],
});

/** Logs hold ids, routes and statuses; never a body, a query, an address or a text that somebody wrote. */
export const log = getLogger("rinnalla");

/**
 * What a log may hold of an error: its kind, where it was thrown, and the database's own complaint. The message of a
 * failed query quotes the query with its values, so it stays out.
 */
export const traceOf = (error: unknown): { name: string; at: string[]; database: string | null } => {
  if (!(error instanceof Error)) return { name: typeof error, at: [], database: null };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const cause =
    error.cause instanceof Error && error.cause.message.startsWith("D1_ERROR")
      ? error.cause.message.slice(0, 200)
      : null;
  return { name: error.name, at: frames.slice(0, 8).map((frame) => frame.trim()), database: cause };
};
