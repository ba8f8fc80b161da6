import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newAddress } from "../addresses.ts";
import { startWorker, type TestWorker } from "../worker.ts";
import { openConnection, type Sent } from "./connection.ts";

let worker: TestWorker;
let url: URL;
let db: D1Database;
beforeAll(async () => {
  worker = await startWorker();
  ({ url, db } = worker);
});
afterAll(() => worker?.close());

const kib = 1024;
const large = Buffer.alloc(300 * kib, "x");
const chunked = { "transfer-encoding": "chunked" };

/** A write that anybody may do, and that is counted. */
const vote = (more: Partial<Sent> = {}): Sent => ({
  method: "POST",
  path: "/api/v1/guide-votes",
  body: JSON.stringify({ page: "contract", locale: "fi", useful: true }),
  ...more,
  headers: {
    origin: url.origin,
    "content-type": "application/json",
    "accept-language": "en",
    "cf-connecting-ip": newAddress(),
    ...more.headers,
  },
});
const counted = async () => Number(await db.prepare("SELECT sum(useful) AS n FROM guide_votes").first("n"));
const lost = (error: Error) => ({ status: 0, text: error.message, isNew: false });

/** No answer to any of these needs its body. */
const refused: [kind: string, () => Sent, status: number][] = [
  ["a stranger", () => vote({ path: "/api/v1/employers" }), 401],
  ["another site", () => vote({ headers: { origin: "https://other.example" } }), 403],
  ["an unknown route", () => vote({ path: "/api/v1/nothing" }), 404],
  ["a wrong type", () => vote({ headers: { "content-type": "text/plain" } }), 415],
  ["a GET with a body", () => vote({ method: "GET", path: "/api/v1/health" }), 200],
  ["a GET in chunks", () => vote({ method: "GET", path: "/api/v1/health", headers: chunked }), 200],
  ["a page with a body", () => vote({ method: "GET", path: "/tyotila/kirjaudu" }), 200],
  ["a DELETE with a body", () => vote({ method: "DELETE", path: "/api/v1/employers/x" }), 401],
  ["too much, as told", () => vote({ body: large }), 413],
  ["too much, in chunks", () => vote({ body: large, headers: chunked }), 413],
  ["a form of a wrong type", () => vote({ path: "/yhteydenotto" }), 415],
  ["a form of too much", () => vote({ path: "/yhteydenotto", body: large }), 413],
  ["a file", () => vote({ path: "/favicon.svg" }), 405],
  ["a file with a body", () => vote({ method: "GET", path: "/favicon.svg" }), 200],
  ["a calendar", () => vote({ path: "/calendar/x.ics" }), 405],
];

it("a refused request is read: of 600, none takes the next write on its connection along", async () => {
  const connection = openConnection(url);
  const before = await counted();
  const wrong: unknown[] = [];
  let opened = 0;
  for (let at = 0; at < 600; at += 1) {
    const [kind, sent, status] = refused[at % refused.length] as (typeof refused)[number];
    const refusal = await connection.send(sent()).catch(lost);
    const write = await connection.send(vote()).catch(lost);
    if (refusal.status !== status) wrong.push([kind, refusal]);
    if (write.status !== 204) wrong.push([`after ${kind}`, write]);
    opened += Number(refusal.isNew) + Number(write.isNew);
  }
  connection.close();
  expect(wrong).toEqual([]);
  expect(opened).toBe(1);
  expect((await counted()) - before).toBe(600);
});

it("256 KiB are read, told before or in chunks, and a byte more is not", async () => {
  const connection = openConnection(url);
  const ofSize = (size: number) => JSON.stringify("x".repeat(size - 2));
  for (const headers of [{}, chunked]) {
    expect((await connection.send(vote({ body: ofSize(256 * kib), headers }))).status).toBe(422);
    expect((await connection.send(vote({ body: ofSize(256 * kib + 1), headers }))).status).toBe(413);
  }
  connection.close();
});

describe("what is larger or slower than is drained", () => {
  /** A connection of its own, and a read first: the proxy repeats a read that met a closed connection of its own. */
  const worksAfterwards = async () => {
    const connection = openConnection(url);
    const before = await counted();
    expect((await connection.send({ method: "GET", path: "/api/v1/health" })).status).toBe(200);
    expect((await connection.send(vote())).status).toBe(204);
    expect((await counted()) - before).toBe(1);
    connection.close();
  };

  it("is refused in words", async () => {
    const ask = async (path: string) => {
      const { headers = {} } = vote();
      const body = Buffer.alloc(1.5 * kib * kib, "x");
      const answer = await fetch(new URL(path, url), { method: "POST", headers, body });
      return { status: answer.status, text: await answer.text() };
    };
    expect(await ask("/api/v1/guide-votes")).toEqual({ status: 413, text: expect.stringContaining("256 KiB") });
    expect(await ask("/yhteydenotto")).toEqual({ status: 413, text: expect.stringContaining("Lyhennä tekstejä") });
  });

  it.each([1.5, 5, 20])("may lose its answer, as %d MiB do, and no more", async (size) => {
    const connection = openConnection(url);
    const { status } = await connection.send(vote({ body: Buffer.alloc(size * kib * kib, "x") })).catch(lost);
    expect([413, 500, 0]).toContain(status);
    connection.close();
    await worksAfterwards();
  });

  it("is refused if it will be too large, and waited for if it will not", async () => {
    const [stalled, slow] = [openConnection(url), openConnection(url)];
    const { body: form = "" } = vote();
    const [refusal, write] = await Promise.all([
      stalled.send(vote({ headers: { "content-length": String(300 * kib) }, later: { pause: 0 } })),
      slow.send(
        vote({
          body: form.slice(0, 9),
          headers: { "content-length": String(form.length) },
          later: { pause: 3000, rest: String(form.slice(9)) },
        }),
      ),
    ]);
    expect(refusal).toMatchObject({ status: 413, text: expect.stringContaining("256 KiB") });
    expect(write.status).toBe(204);
    stalled.close();
    slow.close();
    await worksAfterwards();
  });
});

it("a body whose sender goes away before its end counts for nothing", async () => {
  const before = await counted();
  const { path, headers = {}, body = "" } = vote();
  const told = Object.entries({ host: url.host, "content-length": String(body.length + 1), ...headers });
  const head = told.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  await new Promise<void>((gone) => {
    const socket = connect(Number(url.port), url.hostname);
    socket.on("close", () => gone());
    socket.write(`POST ${path} HTTP/1.1\r\n${head}\r\n${body}`, () => socket.destroy());
  });
  const connection = openConnection(url);
  expect((await connection.send(vote())).status).toBe(204);
  connection.close();
  expect((await counted()) - before).toBe(1);
});
