import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect } from "vitest";
import { demoPassword } from "../../schema/demo/sign-ins.ts";
import { newId } from "../../schema/values/ids.ts";
import { sortKey } from "../../schema/values/sort-key.ts";
import { newAddress } from "../addresses.ts";
import { openSession } from "../session.ts";
import { startWorker, type TestWorker } from "../worker.ts";

type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
type Operation = {
  requestBody?: { content: Record<string, { schema: object }> };
  summary?: string;
  responses: Record<string, { headers?: Record<string, unknown>; content?: Record<string, unknown> }>;
  "x-permission": string;
};
export type OpenApi = { openapi: string; paths: Record<string, Record<string, Operation>> };

type Options = {
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is. */
  raw?: BodyInit;
  ifMatch?: number | string | undefined;
  headers?: Record<string, string>;
  lang?: string;
  /** The route is none of the API's: whatever answers must be a problem. */
  undocumented?: boolean;
};

/** What the API answered; the body's form is checked against the API's own description, not by the compiler. */
export type Answer = { status: number; headers: Headers; body: ReturnType<typeof JSON.parse>; text: string };

/** Somebody who asks: a signed-in person, or the public when there is no cookie. */
export type Client = ReturnType<typeof clientOf>;

/** The API of a running Worker; each of its answers is compared with its own description. */
const openApi = async (worker: TestWorker) => {
  const { document, check } = await describedBy(worker);
  const visitor = clientOf(worker, check, null);
  /** Somebody who is signed in; throws for an address that could not. */
  const signIn = async (email: string) => clientOf(worker, check, await openSession(worker.url, email));
  /** Signs in as a person does, with the demo password, or throws. */
  const signInByPassword = async (email: string) => {
    const body = { email, password: demoPassword };
    const answer = await visitor.call("POST", "/api/auth/sign-in/email", { body });
    if (answer.status !== 200) throw new Error(`${email} could not sign in: ${answer.status} ${answer.text}`);
    return clientOf(worker, check, cookieOf(answer));
  };
  return {
    document,
    visitor,
    signIn,
    signInByPassword,
    withCookie: (cookie: string) => clientOf(worker, check, cookie),
  };
};

/** One running Worker describes itself alike to every file; working its description out takes longer than most tests. */
const descriptions = new Map<string, Promise<{ document: OpenApi; check: Check }>>();

const describedBy = ({ url }: TestWorker) => {
  const known = descriptions.get(url.origin) ?? readDescription(url);
  descriptions.set(url.origin, known);
  known.catch(() => descriptions.delete(url.origin));
  return known;
};

const readDescription = async (url: URL) => {
  const document = (await (await fetch(new URL("/api/openapi.json", url))).json()) as OpenApi;
  return { document, check: checkOf(document) };
};

/** The session cookie that an answer sets, as the next request sends it. */
export const cookieOf = ({ headers }: Answer): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .join("; ");

const clientOf = (worker: TestWorker, check: Check, cookie: string | null) => {
  const call = async (method: Method, path: string, options: Options = {}): Promise<Answer> => {
    const url = new URL(path.startsWith("/api/") ? path : `/api/v1${path}`, worker.url);
    const headers = new Headers({ "cf-connecting-ip": newAddress(), "accept-language": options.lang ?? "en" });
    if (method !== "GET") headers.set("origin", url.origin);
    if (cookie) headers.set("cookie", cookie);
    if (options.body !== undefined || options.raw !== undefined) headers.set("content-type", "application/json");
    if (options.ifMatch !== undefined) headers.set("if-match", `"${options.ifMatch}"`);
    for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
    const sent = options.raw ?? (options.body === undefined ? null : JSON.stringify(options.body));
    const response = await fetch(url, { method, headers, body: sent, redirect: "manual" });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    const answer = { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : null };
    check(method, url.pathname, answer, options.undocumented ?? false);
    return answer;
  };
  return {
    cookie,
    call,
    get: (path: string, options?: Options) => call("GET", path, options),
    post: (path: string, body: unknown, options?: Options) => call("POST", path, { body, ...options }),
    /** Asks and takes the body, where anything but success is a broken test. */
    expect: async (method: Method, path: string, options?: Options) => {
      const answer = await call(method, path, options);
      if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
      return answer.body;
    },
  };
};

type Check = (method: Method, path: string, answer: Answer, undocumented: boolean) => void;

/** Compares an answer with what the description says about its route and status. */
const checkOf = (document: OpenApi): Check => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "api");
  const compiled = new Map<string, ValidateFunction>();
  const matches = (pointer: string, body: unknown): string | null => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `api#${pointer}` });
    compiled.set(pointer, validate);
    return validate(body) ? null : ajv.errorsText(validate.errors);
  };
  const routes = Object.keys(document.paths).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}/?$`),
  }));
  return (method, path, answer, undocumented) => {
    const wrong = (what: string) => new Error(`${method} ${path} answered ${answer.status}: ${what}\n${answer.text}`);
    const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
    const route = routes.find(
      ({ path: each, pattern }) => pattern.test(path) && document.paths[each]?.[method.toLowerCase()],
    );
    if (undocumented !== (route === undefined)) throw wrong("the description and the test disagree about this route");
    const known = route ?? { path: "/api/v1/health" };
    const operation = route ? method.toLowerCase() : "get";
    const responses = document.paths[known.path]?.[operation]?.responses ?? {};
    const status = answer.status in responses ? String(answer.status) : "default";
    if (status === "default" && answer.status < 400) throw wrong("a success that is not described");
    const { content } = responses[status] ?? {};
    if (content === undefined) {
      if (answer.text !== "") throw wrong("a body where none is described");
      return;
    }
    if (!(type in content)) throw wrong(`content type ${type} is not described`);
    const steps = ["paths", known.path, operation, "responses", status, "content", type, "schema"];
    const fault = matches(
      steps.map((step) => `/${encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join(""),
      answer.body,
    );
    if (fault) throw wrong(fault);
  };
};

/** Rows and versions of a table as one figure; attempts to sign in are counted whatever becomes of them, so not those. */
const figure = (table: string, versioned: 0 | 1) =>
  `(SELECT count(*) * 1000 + ${versioned ? "coalesce(sum(version), 0)" : "0"} FROM "${table}") AS "${table}"`;
const notOurs = ["d1_migrations", "rate_limits", "kept_mail"];

/** How many rows each table has, and how often they changed: what a refused request must leave as it was. */
export const stateOf = async (db: D1Database) => {
  const { results } = await db
    .prepare(
      "SELECT name, sql LIKE '%`version`%' AS versioned FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*[_]cf_*' AND name NOT GLOB 'sqlite_*'",
    )
    .all<{ name: string; versioned: 0 | 1 }>();
  const figures = results
    .filter(({ name }) => !notOurs.includes(name))
    .map((each) => figure(each.name, each.versioned));
  return db.prepare(`SELECT ${figures.join(", ")}`).first<Record<string, number>>();
};

/** Runs something that must be refused, and compares the whole database before and after. */
export const writesNothing = async (db: D1Database, act: () => Promise<unknown>): Promise<void> => {
  const before = await stateOf(db);
  await act();
  expect(await stateOf(db)).toEqual(before);
};

type Name = "coach" | "coach2" | "lead" | "admin" | "leadAdmin" | "nobody";
type Person = Client & { id: string };
export type World = Awaited<ReturnType<typeof openWorld>>;

/** The demo organisation with everybody signed in; besides its own people somebody with two roles and one with none. */
export const openWorld = async (vars: Record<string, string> = {}) => {
  const worker = await startWorker({ demo: true, vars });
  const api = await openApi(worker);
  await addPerson(worker.db, "leadadmin@rinnalla.example", "admin,lead");
  await addPerson(worker.db, "nobody@rinnalla.example", "");
  const signedIn = async (mailbox: string): Promise<Person> => {
    const client = await api.signIn(`${mailbox}@rinnalla.example`);
    return { ...client, id: (await client.get("/me")).body.id };
  };
  const names: Name[] = ["coach", "coach2", "lead", "admin", "leadAdmin", "nobody"];
  const people = await Promise.all(names.map(async (name) => [name, await signedIn(name.toLowerCase())]));
  return {
    ...(Object.fromEntries(people) as Record<Name, Person>),
    ...api,
    worker,
    db: worker.db,
    public: api.visitor,
  };
};

/** A user who signs in with the demo password. */
export const addPerson = async (db: D1Database, email: string, roles: string): Promise<string> => {
  const id = newId();
  await db.batch([
    db
      .prepare(
        "INSERT INTO users (id, name, name_sort, email, roles, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 0, 0)",
      )
      .bind(id, `Nimi ${email}`, sortKey(`Nimi ${email}`), email, roles),
    db
      .prepare(
        "INSERT INTO accounts (id, account_id, provider_id, user_id, password, created_at, updated_at) SELECT ?, ?, provider_id, ?, password, 0, 0 FROM accounts LIMIT 1",
      )
      .bind(newId(), id, id),
  ]);
  return id;
};
