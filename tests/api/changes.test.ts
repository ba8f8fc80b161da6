import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, changes } from "./changes.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { fresh, type Row, unknownId } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const eventsOf = async (action: string, subject: string) =>
  (await w.db.prepare("SELECT * FROM events WHERE action = ? AND subject_id = ?").bind(action, subject).all()).results;

describe.each(changes)("to $what", ({ method, noun, under = "", make, body, by, refused, action, again }) => {
  const send = (actor: Actor, id: string, ifMatch: number | undefined) =>
    w[actor].call(method, `/${noun}/${id}${under}`, { ifMatch, ...(body && { body: body(w) }) });

  it("changes the row once, with a new version as ETag and one event that names the fields", async () => {
    const { id, version } = await make(w);
    const answer = await send(by, id, version);
    expect([answer.status, answer.body.version]).toEqual([200, version + 1]);
    expect(answer.headers.get("etag")).toBe(`"${version + 1}"`);
    expect(answer.body).toMatchObject(under === "" ? sorted(body?.(w)) : {});
    const read = await w[by].get(`/${noun}/${id}`);
    expect(read.body).toEqual(answer.body);
    const [event, ...more] = await eventsOf(action, id);
    expect(more).toEqual([]);
    const { id: actorId } = w[by as "coach"];
    expect(event).toMatchObject({ actor_id: actorId, request_id: answer.headers.get("x-request-id") });
    if (method === "PATCH") expect(JSON.parse(String(event?.fields))).toEqual(changed(noun, body?.(w)));
    const texts = Object.values(body?.(w) ?? {}).filter((value) => typeof value === "string" && value.includes(" "));
    for (const text of texts) expect(JSON.stringify(event)).not.toContain(text);
  });

  it("is refused to others, who learn nothing that they may not know", async () => {
    const { id, version } = await make(w);
    await writesNothing(w.db, async () => {
      for (const [actor, status] of Object.entries(refused))
        expect([actor, (await send(actor as Actor, id, version)).status]).toEqual([actor, status]);
    });
  });

  it("finds no row that does not exist", () =>
    writesNothing(w.db, async () => expect((await send(by, unknownId, 1)).status).toBe(404)));

  it("needs the version that was read", async () => {
    const { id } = await make(w);
    await writesNothing(w.db, async () => expect((await send(by, id, undefined)).status).toBe(428));
  });

  it("answers the row as it is now when the version is not the latest", async () => {
    const { id, version } = await make(w);
    const { body: current } = await w[by].get(`/${noun}/${id}`);
    await writesNothing(w.db, async () => {
      const answer = await send(by, id, version + 7);
      expect([answer.status, answer.body.current]).toEqual([412, current]);
    });
  });

  it(again === 200 ? "can be done again" : "is not done twice", async () => {
    const { id, version } = await make(w);
    await send(by, id, version);
    expect((await send(by, id, version + 1)).status).toBe(again);
    expect(await eventsOf(action, id)).toHaveLength(again === 200 ? 2 : 1);
  });

  it("is won by one of two at the same moment", async () => {
    const { id, version } = await make(w);
    const answers = await Promise.all([send(by, id, version), send(by, id, version)]);
    const [won, lost] = answers.map(({ status }) => status).sort();
    expect(won).toBe(200);
    expect([409, 412]).toContain(lost);
    expect((await w[by].get(`/${noun}/${id}`)).body.version).toBe(version + 1);
    expect(await eventsOf(action, id)).toHaveLength(1);
  });
});

/** Sets are answered in their own order. */
const sorted = (body: Record<string, unknown> = {}) =>
  Object.fromEntries(
    Object.entries(body)
      .filter(([field]) => field !== "coachIds")
      .map(([field, value]) => [field, field === "roles" ? ["coach", "lead"] : value]),
  );
/** The day a follow-up was moved to is the day it had. */
const changed = (noun: string, body: Record<string, unknown> = {}) =>
  Object.keys(body).filter((field) => !(noun === "follow-ups" && field === "dueOn"));

describe("whoever loses a race leaves nothing behind", () => {
  /** Two changes of one version at the same moment, often; tells what the winner sent and what is stored. */
  const race = async (
    path: (id: string) => string,
    make: (w: World) => Promise<Row>,
    by: "coach" | "admin",
    bodies: [object, object],
    stored: (id: string) => Promise<unknown>,
  ) => {
    const outcomes = [];
    for (let round = 0; round < 10; round += 1) {
      const { id, version } = await make(w);
      const answers = await Promise.all(
        bodies.map((body) => w[by].call("PATCH", path(id), { body, ifMatch: version })),
      );
      const winner = answers.findIndex(({ status }) => status === 200);
      outcomes.push({ sent: bodies[winner], stored: await stored(id) });
    }
    return outcomes;
  };
  const column = async (sql: string, id: string) =>
    (await w.db.prepare(sql).bind(id).all<{ value: string }>()).results.map(({ value }) => value);

  it("who was at a contact", async () => {
    const one = { coachIds: [w.coach.id] };
    const two = { coachIds: [w.coach2.id, w.lead.id].sort() };
    const stored = async (id: string) => ({
      coachIds: await column("SELECT coach_id AS value FROM contact_coaches WHERE contact_id = ? ORDER BY 1", id),
    });
    for (const each of await race((id) => `/contacts/${id}`, fresh.contact, "coach", [one, two], stored))
      expect(each.stored).toEqual(each.sent);
  });

  it("which areas a user has", async () => {
    const stored = async (id: string) => ({
      municipalities: await column("SELECT municipality AS value FROM service_areas WHERE user_id = ? ORDER BY 1", id),
    });
    const bodies: [object, object] = [{ municipalities: ["320"] }, { municipalities: ["148", "890"] }];
    for (const each of await race((id) => `/users/${id}`, fresh.user, "admin", bodies, stored))
      expect(each.stored).toEqual(each.sent);
  });

  it("by which words an employer is found", async () => {
    const stored = async (id: string) => ({
      name: (await column("SELECT word AS value FROM employer_words WHERE employer_id = ?", id)).join(" "),
    });
    const bodies: [object, object] = [{ name: "kuu" }, { name: "jää" }];
    for (const each of await race((id) => `/employers/${id}`, fresh.employer, "coach", bodies, stored))
      expect(each.stored).toEqual(each.sent);
  });
});
