import { OpenAPIHono } from "@hono/zod-openapi";
import { hc } from "hono/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertRows } from "../../schema/demo/load.ts";
import { reportTable as reportSchema } from "../../schema/reports.ts";
import type { Role } from "../../schema/vocabulary.ts";
import type { AppEnv } from "../../worker/platform/app-env.ts";
import { answerError } from "../../worker/platform/problems.ts";
import { reports } from "../../worker/reports/routes.ts";
import { startWorker, type TestWorker } from "../worker.ts";
import { figuresOf } from "./reading.ts";
import { makeRows } from "./rows.ts";

let worker: TestWorker;
beforeAll(async () => {
  worker = await startWorker();
});
afterAll(() => worker.close());

/** The reports as somebody with these roles asks for them. */
const ask = (path: string, roles: Role[] = ["lead"]) =>
  new OpenAPIHono<AppEnv>()
    .use(async (c, next) => {
      c.set("actor", {
        kind: "user",
        id: "u",
        name: "Lahja",
        email: "lahja@rinnalla.example",
        roles,
        sessionToken: "",
      });
      c.set("locale", "en");
      c.set("db", worker.db);
      await next();
    })
    .route("/", reports)
    .onError(answerError)
    .request(path, {}, { DB: worker.db });

const paths = [
  "/contacts",
  "/referrals",
  "/employment",
  "/employment-curve",
  "/placements",
  "/retention",
  "/first-steps",
];

describe.each(paths)("%s", (path) => {
  it("answers a lead in the API's form, with nulls where there is nothing yet", async () => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    const report = reportSchema.parse(await answer.json());
    expect(report.columns).toEqual(report.columnKind === "month" ? [] : ["total"]);
    expect(report.definition.period.from).toBeNull();
    for (const cell of report.rows.flatMap(({ cells }) => Object.values(cells))) expect(cell).toMatchObject({ n: 0 });
  });

  it.each([[["coach"]], [["admin"]], [[]]] as Role[][][])("is forbidden to %j", async (roles) =>
    expect((await ask(path, roles)).status).toBe(403),
  );

  it("refuses a day and a municipality that do not exist, by field", async () => {
    const field = path === "/employment" ? "as-of" : "to";
    const answer = await ask(`${path}?${field}=2022-02-31&municipality=999`);
    expect(answer.status).toBe(422);
    const { errors } = (await answer.json()) as { errors: { path: string }[] };
    expect(errors.map((error) => error.path).sort()).toEqual([field, "municipality"].sort());
  });
});

it("a period that ends before it begins is refused at its end", async () => {
  for (const path of ["/contacts", "/referrals", "/placements"]) {
    const answer = await ask(`${path}?from=2022-03-01&to=2022-02-28`);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      errors: [{ path: "to", message: expect.stringContaining("before the start") }],
    });
  }
});

it("a page asks for them by name, typed", async () => {
  const fetch = (input: string | URL | Request) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input);
    return ask(`${pathname}${search}`);
  };
  const client = hc<typeof reports>("http://localhost", { fetch });
  const answer = await client[":table"].$get({
    param: { table: "employment" },
    query: { "as-of": "2022-10-15", municipality: "698" },
  });
  if (!answer.ok) throw new Error("not answered");
  const { columns, definition } = await answer.json();
  expect([columns, definition.period.to]).toEqual([["698", "total"], "2022-10-15"]);
});

it("a team without participants has contacts from the beginning", async () => {
  const { rows, employer, contact } = makeRows();
  contact(employer(), "2019-05-06");
  await insertRows(worker.db, rows);
  const report = reportSchema.parse(await (await ask("/contacts")).json());
  expect(report.definition.period.from).toBeNull();
  expect(figuresOf(report, "contacts")).toEqual({ "698": 1, "320": 0, total: 1 });
});
