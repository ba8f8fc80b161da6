import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ProblemBody } from "../../schema/problems.ts";
import { asDate } from "../../schema/values/calendar.ts";
import { municipalityName } from "../../schema/values/municipalities.ts";
import { type Locale, localeTags } from "../../schema/vocabulary.ts";
import { fieldName } from "../../schema/words/field-names.ts";
import { say, typeName } from "../../schema/words/messages.ts";
import type { AppEnv } from "./app-env.ts";
import { isNotConfirmed } from "./carrying.ts";
import {
  Conflict,
  type ConflictKind,
  type FieldError,
  Forbidden,
  InvalidInput,
  NotFound,
  RegisterUnreachable,
  TooMany,
  WrongCredentials,
} from "./errors.ts";
import { log, traceOf } from "./log.ts";
import { type ProblemKind, problemTexts } from "./words.ts";

const conflictStatus: Record<ConflictKind, number> = {
  stale: 412,
  versionMissing: 428,
  participantsOff: 404,
  figuresAreCounted: 409,
  idInUse: 409,
  erased: 410,
  alreadyDone: 409,
  sameNameExists: 409,
  yourself: 409,
};
const httpProblems: Record<number, ProblemKind> = {
  400: "malformed",
  403: "foreignForm",
  404: "notFound",
  413: "tooLarge",
  415: "malformed",
};

/** A person corrects a few fields at a time; a robot gets no long echo of what it sent. */
const mostErrors = 50;

/** The one place where an error becomes an answer: RFC 9457, in the asker's language, without a stack and without SQL. */
export const answerError = (error: Error, c: Context<AppEnv>): Response => {
  const locale = c.var.locale ?? "fi";
  if (error instanceof InvalidInput)
    return problem(c, 422, "invalid", { errors: error.errors.slice(0, mostErrors).map((one) => tell(locale, one)) });
  if (error instanceof NotFound) return problem(c, 404, "notFound");
  if (error instanceof WrongCredentials) return refuseCredentials(c, error.kind);
  if (error instanceof Forbidden) return refuseActor(c);
  if (error instanceof Conflict)
    return problem(
      c,
      conflictStatus[error.kind],
      error.kind,
      error.current === undefined ? {} : { current: error.current },
    );
  if (error instanceof TooMany) {
    c.header("Retry-After", String(error.retryAfter));
    return problem(c, 429, "tooMany");
  }
  if (error instanceof RegisterUnreachable) {
    log.warn("business register unreachable", { requestId: c.var.requestId, reason: error.reason });
    return problem(c, 502, "registerUnreachable");
  }
  // Whoever asked assumed too much and asks again; nobody sees this answer.
  if (isNotConfirmed(error)) return problem(c, 401, "signInFirst");
  if (error instanceof HTTPException) return problem(c, error.status, httpProblems[error.status] ?? "failed");
  log.error("request failed", {
    requestId: c.var.requestId,
    method: c.req.method,
    route: c.req.routePath,
    ...traceOf(error),
  });
  return problem(c, 500, "failed");
};

const refuseCredentials = (c: Context<AppEnv>, kind: WrongCredentials["kind"]): Response => {
  if (kind === "link") return problem(c, 400, "deadLink");
  if (kind === "credentials") return problem(c, 401, "wrongCredentials");
  c.header("WWW-Authenticate", 'Bearer realm="Rinnalla", Basic realm="Rinnalla", charset="UTF-8"');
  return problem(c, 401, "wrongKey");
};

const refuseActor = (c: Context<AppEnv>): Response => {
  if (c.var.actor?.kind === "user") return problem(c, 403, "forbidden");
  return c.var.actor?.kind === "key" ? problem(c, 403, "notForKeys") : problem(c, 401, "signInFirst");
};

export const problem = (
  c: Context<AppEnv>,
  status: number,
  kind: ProblemKind,
  more: Partial<ProblemBody> = {},
): Response => {
  const text = problemTexts[c.var.locale ?? "fi"][kind];
  const body: ProblemBody = { type: `/api/docs#problem-${kind}`, ...text, status, requestId: c.var.requestId, ...more };
  return c.body(JSON.stringify(body), status as 400, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
  });
};

const tell = (locale: Locale, { path, key, values }: FieldError) => ({
  path,
  message: say(locale, key, { field: fieldName(locale, path), ...inWords(locale, values) }),
});

/** A day, a bound, a name or a municipality among the values as the language writes it, the type of a value by its everyday name. */
const inWords = (locale: Locale, values: FieldError["values"] = {}): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === "object") return [name, value[locale]];
      if (name === "day")
        return [name, asDate(String(value)).toLocaleDateString(localeTags[locale], { timeZone: "UTC" })];
      if (name === "min" || name === "max") return [name, Number(value).toLocaleString(localeTags[locale])];
      if (name === "gone" || name === "into") return [name, municipalityName(String(value), locale)];
      if (name === "expected") return [name, typeName(locale, String(value))];
      return [name, value];
    }),
  );
