import { carrying } from "../platform/carrying.ts";
import { type Reached, reach } from "../platform/reached.ts";
import { onceMore } from "../platform/request-body.ts";
import { readSession, selectVisitor, signedTokenIn, type Visitor, type VisitorRow, visitorOf } from "./session.ts";

/** Who is taken to be asking, and a database that finds out with its first read. */
export type Assumed = Visitor & {
  db: Reached;
  confirmed: () => Promise<boolean>;
  /** Throws unless they are who they were. */
  insist: () => Promise<void>;
};

/**
 * Who had a session when it was last asked about, by the signed cookie that opens it. It only ever saves a trip: nobody is
 * answered by it before the database has said that the session still is what it was.
 */
const remembered = new Map<string, { token: string; visitor: Visitor }>();
const mostRemembered = 2000;

/** Who has the session of a request, by one read of the database, to be taken for the same the next time. */
export const readRemembering = async (env: Env, db: Reached, headers: Headers): Promise<Visitor> => {
  const visitor = await readSession(env, db, headers);
  const signed = signedTokenIn(env, headers);
  if (signed !== undefined && visitor.actor.kind === "user") {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(signed, { token: visitor.actor.sessionToken, visitor });
  }
  return visitor;
};

/** The visitor of a request as they were the last time; undefined for a stranger. */
const assume = (env: Env, { headers, method }: Request): Assumed | undefined => {
  const signed = signedTokenIn(env, headers);
  const known = signed === undefined ? undefined : remembered.get(signed);
  if (signed === undefined || !known) return undefined;
  const { token, visitor } = known;
  const db = reach(env, method);
  const carried = carrying<VisitorRow>(db, {
    statement: selectVisitor(db, token),
    holds: (rows) => {
      const isSame = JSON.stringify(visitorOf(token, rows)) === JSON.stringify(visitor);
      if (!isSame) remembered.delete(signed);
      return isSame;
    },
  });
  return { ...visitor, ...carried };
};

const assumedOf = new WeakMap<Request, Assumed>();

/** Who a page is rendered for, where that is assumed. */
export const assumedFor = (request: Request): Assumed | undefined => assumedOf.get(request);

/** Answers as whoever a request was from the last time, and once more where they turn out to be somebody else by now. */
export const answerAssuming = async (
  env: Env,
  request: Request,
  answer: (request: Request, assumed?: Assumed) => Response | Promise<Response>,
): Promise<Response> => {
  const assumed = assume(env, request);
  if (!assumed) return answer(request);
  assumedOf.set(request, assumed);
  const answered = await answer(request, assumed);
  if (await assumed.confirmed().catch(() => false)) return answered;
  assumedOf.delete(request);
  await answered.body?.cancel();
  return answer(onceMore(request));
};
