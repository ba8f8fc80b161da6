import type { Locale } from "../../schema/vocabulary.ts";
import type { MessageKey } from "../../schema/words/messages.ts";

/** One thing wrong with one field. `path` is dotted: `nextStep.dueOn`; a value may be a name in each language. */
export type FieldError = {
  path: string;
  key: MessageKey;
  values?: Record<string, string | number | Record<Locale, string>>;
};

/** What was sent breaks a rule; each error names its field. */
export class InvalidInput extends Error {
  readonly errors: FieldError[];
  constructor(errors: FieldError[]) {
    super("invalid input");
    this.errors = errors;
  }
}

/** There is no such row, or none that this person may know of. */
export class NotFound extends Error {}

/** The person is not signed in, or may not do this. */
export class Forbidden extends Error {}

/** A wrong address or password, or a link or a key that does not open anything: the answer never tells why. */
export class WrongCredentials extends Error {
  readonly kind: "credentials" | "link" | "key";
  constructor(kind: "credentials" | "link" | "key") {
    super(kind);
    this.kind = kind;
  }
}

export type ConflictKind =
  | "participantsOff"
  | "figuresAreCounted"
  | "idInUse"
  | "erased"
  | "alreadyDone"
  | "sameNameExists"
  | "yourself"
  | "stale"
  | "versionMissing";

/** The request does not fit what is stored: another version, another body under the same id, a thing already done. */
export class Conflict extends Error {
  readonly kind: ConflictKind;
  readonly current: unknown;
  constructor(kind: ConflictKind, current?: unknown) {
    super(kind);
    this.kind = kind;
    this.current = current;
  }
}

/** Too many requests from one address; `retryAfter` in seconds. */
export class TooMany extends Error {
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super("too many requests");
    this.retryAfter = retryAfter;
  }
}

/** The business register gave no answer to go on with; `reason` is for the log, never for a person. */
export class RegisterUnreachable extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(`business register: ${reason}`);
    this.reason = reason;
  }
}

/** Throws InvalidInput with everything that is wrong, if anything is, so that a person corrects it in one round. */
export const refuse = (errors: FieldError[]): void => {
  if (errors.length > 0) throw new InvalidInput(errors);
};

/** What a field names is not there, or not for this person to know. */
export const unknownRow = (path: string): FieldError => ({ path, key: "unknownRow" });

export const invalid = (path: string, key: MessageKey, values?: FieldError["values"]): InvalidInput =>
  new InvalidInput([values ? { path, key, values } : { path, key }]);
