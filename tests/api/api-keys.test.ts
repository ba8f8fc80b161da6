import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { newAddress } from "../addresses.ts";
import { addPerson, type Client, openWorld, type World, writesNothing } from "./client.ts";
import { withinOneMinute } from "./limits.ts";
import { unknownId } from "./rows.ts";
import { rowsOf, tablesWith } from "./stored.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const asked = (fields: object = {}) => ({ name: "Talousosaston Excel", validUntil: addDays(today(), 30), ...fields });
const make = async (by: Client = w.lead): Promise<{ id: string; key: string }> =>
  by.expect("POST", "/api-keys", { body: asked() });
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const basic = (key: string, user = "") => ({ authorization: `Basic ${btoa(`${user}:${key}`)}` });
const figures = "/reports/employment?as-of=2022-10-15";
const read = (headers: Record<string, string>, path = figures, lang = "en") => w.public.get(path, { headers, lang });

/** A lead of their own, so that a test may take their role away. */
const newLead = async () => {
  const email = `lead-${newId()}@rinnalla.example`;
  const id = await addPerson(w.db, email, "lead");
  return { id, client: await w.signIn(email) };
};

describe("a key", () => {
  it("is told once, and only its hash is stored", async () => {
    const { id, key } = await make();
    expect(key).toMatch(/^rinnalla_[\w-]{43}$/);
    const { items } = await w.lead.expect("GET", "/api-keys");
    const [listed] = items.filter((item: { id: string }) => item.id === id);
    expect(listed).toEqual({
      id,
      ...asked(),
      scope: "reports",
      hint: key.slice(0, 13),
      createdAt: expect.any(Number),
      usedOn: null,
    });
    await read(bearer(key));
    expect(await tablesWith(w.db, key)).toEqual([]);
    expect(await tablesWith(w.db, key.slice(14))).toEqual([]);
    expect(JSON.stringify(w.worker.logs())).not.toContain(key);
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
    const [row] = await rowsOf(w.db, "SELECT key_hash FROM api_keys WHERE id = ?", id);
    expect(row).toEqual({ key_hash: Buffer.from(digest).toString("hex") });
  });

  it("is one of the same request sent twice: the second answer does not tell it", async () => {
    const body = asked({ id: newId() });
    const first = await w.lead.post("/api-keys", body);
    const { key, ...row } = first.body;
    await writesNothing(w.db, async () => {
      const again = await w.lead.post("/api-keys", body);
      expect([first.status, again.status, again.body]).toEqual([201, 200, { ...row, key: null }]);
      expect((await w.leadAdmin.post("/api-keys", body)).status).toBe(409);
    });
    expect((await read(bearer(key))).status).toBe(200);
  });

  it("reads figures as a bearer token, and as a password with any user name or none", async () => {
    const { key } = await make();
    const own = await w.lead.expect("GET", figures);
    for (const headers of [bearer(key), basic(key), basic(key, "lead@rinnalla.example"), basic(`${key} `, "ä")])
      expect((await read(headers)).body).toEqual(own);
    expect((await read({ authorization: `bearer  ${key}` })).status).toBe(200);
  });

  it("tells the team's weekly figures, and no coach's own", async () => {
    const { key } = await make();
    const weekly = "/reports/weekly-contacts?from=2021-06-01&to=2022-10-15";
    const labelsIn = ({ rows }: { rows: { label?: string }[] }) => rows.flatMap(({ label }) => label ?? []);
    const own = await w.lead.expect("GET", weekly);
    expect(labelsIn(own)).toContain("Maija Mallikas");
    const one = (await read(bearer(key), weekly)).body;
    expect(labelsIn(one)).toEqual([]);
    expect(one.rows.map((row: { key: string }) => row.key)).toContain("perWorkedWeek");
    const { tables } = (await read(bearer(key), "/reports?tables=weekly-contacts")).body;
    expect(labelsIn(tables["weekly-contacts"])).toEqual([]);
    const headers = { ...bearer(key), "cf-connecting-ip": newAddress() };
    const file = await fetch(new URL(`/api/v1${weekly}&format=csv`, w.worker.url), { headers });
    const text = await file.text();
    expect([file.status, text.includes("perWorkedWeek"), text.includes("Mallikas")]).toEqual([200, true, false]);
  });

  it("opens the figures of reports, and nothing else of the whole API, not even what is public", async () => {
    const routes = Object.entries(w.document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, route]) => ({ path, method, permission: route["x-permission"] })),
    );
    expect(routes.length).toBeGreaterThan(100);
    // One key has not enough requests a minute for them all.
    const keys = await Promise.all(Array.from({ length: Math.ceil(routes.length / 60) }, () => make(w.leadAdmin)));
    for (const { key } of keys) await read(bearer(key));
    const tried: string[] = [];
    await writesNothing(w.db, async () => {
      for (const [at, { path, method, permission }] of routes.entries()) {
        const key = keys[Math.floor(at / 60)]?.key ?? "";
        const { status, headers } = await w.public.call(
          method.toUpperCase() as "GET",
          path.replace("{id}", unknownId).replace("{secret}", "a".repeat(43)).replace("{table}", "contacts"),
          { ...(method === "get" ? {} : { body: {} }), ifMatch: 1, headers: bearer(key) },
        );
        if (permission === "reports.read") expect([200, 404, 422], path).toContain(status);
        else expect([method, path, status]).toEqual([method, path, 403]);
        expect(headers.getSetCookie()).toEqual([]);
        if (status !== 403) tried.push(path);
      }
    });
    expect(tried).toEqual(expect.arrayContaining(["/api/v1/reports", "/api/v1/reports/{table}"]));
    for (const path of tried) expect(path).toMatch(/^\/api\/v1\/reports(\/\{table\})?$/);
  });

  it("says in the asker's language that it opens nothing else", async () => {
    const { key } = await make();
    const titles = [];
    for (const lang of ["fi", "sv", "en"]) titles.push((await read(bearer(key), "/employers", lang)).body.title);
    expect(titles).toEqual(["Avain ei avaa tätä", "Nyckeln öppnar inte det här", "The key does not open this"]);
  });

  it("reads a table as a file, in the Finnish shape and in the international one", async () => {
    const { key } = await make();
    const csv = async (more = "") => {
      const url = new URL(`/api/v1${figures}&format=csv${more}`, w.worker.url);
      const answer = await fetch(url, { headers: { ...basic(key), "cf-connecting-ip": newAddress() } });
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
      return new Uint8Array(await answer.arrayBuffer());
    };
    const table = await w.lead.expect("GET", figures);
    const told = table.rows.flatMap(({ key: row, cells }: { key: string; cells: Record<string, object> }) =>
      table.columns.map((column: string) => ({ row, column, ...cells[column] })),
    );
    for (const [more, delimiter] of [
      ["", ","],
      ["&shape=fi", ";"],
    ] as const) {
      const lines: Record<string, string>[] = parse(await csv(more), { columns: true, delimiter, bom: true });
      const read = lines.map((line) =>
        Object.fromEntries(
          Object.entries(line).flatMap(([name, text]) => {
            // Each line says which days it is of.
            if (text === "" || name === "from" || name === "to") return [];
            const isText = name === "row" || name === "column" || name === "label";
            return [[name, isText ? text : Number(more ? text.replace(",", ".") : text)]];
          }),
        ),
      );
      expect(read).toEqual(told);
      expect(JSON.stringify(lines)).toContain(more ? "0,54" : "0.54");
    }
    expect([...(await csv("&shape=fi"))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it("opens no page", async () => {
    const { key } = await make();
    const page = await fetch(new URL("/tyotila/raportit", w.worker.url), { headers: basic(key), redirect: "manual" });
    expect([page.status, page.headers.get("location")]).toEqual([303, "/tyotila/kirjaudu?jatka=%2Ftyotila%2Fraportit"]);
  });

  it("is marked as used once a day, and reading with it is no event", async () => {
    const { id, key } = await make();
    await read(bearer(key));
    const used = "SELECT used_on FROM api_keys WHERE id = ?";
    expect(await rowsOf(w.db, used, id)).toEqual([{ used_on: today() }]);
    await w.db.prepare("UPDATE api_keys SET used_on = '2026-01-01' WHERE id = ?").bind(id).run();
    await writesNothing(w.db, async () => void (await read(bearer(key))));
    expect(await rowsOf(w.db, used, id)).toEqual([{ used_on: today() }]);
    const actions = await rowsOf(w.db, "SELECT action FROM events WHERE subject_id = ?", id);
    expect(actions).toEqual([{ action: "api-key.created" }]);
  });

  it("of a lead's own is nobody else's to see or to revoke", async () => {
    const { id, key } = await make();
    expect((await w.leadAdmin.expect("GET", "/api-keys")).items.map((item: { id: string }) => item.id)).not.toContain(
      id,
    );
    await writesNothing(w.db, async () =>
      expect((await w.leadAdmin.call("DELETE", `/api-keys/${id}`)).status).toBe(404),
    );
    expect((await read(bearer(key))).status).toBe(200);
  });

  it("is one of twenty at most", async () => {
    const { client } = await newLead();
    for (let i = 0; i < 20; i += 1) await make(client);
    await writesNothing(w.db, async () => {
      const refused = await client.post("/api-keys", asked());
      expect([refused.status, refused.body.errors[0].path]).toEqual([422, "name"]);
    });
    const { items } = await client.expect("GET", "/api-keys");
    expect((await client.call("DELETE", `/api-keys/${items[0].id}`)).status).toBe(204);
    await make(client);
  });
});

describe("what opens nothing is told so with 401, never answered as the public", () => {
  const refused = async (headers: Record<string, string>, path = figures) => {
    const answer = await read(headers, path);
    expect([answer.status, answer.body.title]).toEqual([401, "The key opens nothing"]);
    expect(answer.headers.get("www-authenticate")).toBe(
      'Bearer realm="Rinnalla", Basic realm="Rinnalla", charset="UTF-8"',
    );
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  };

  it("a wrong key, whatever it looks like, and on what is public too", async () => {
    const { key } = await make();
    const other = `${key.slice(0, -2)}${key.at(-2) === "A" ? "B" : "A"}A`;
    for (const headers of [
      bearer(other),
      basic(other),
      bearer(""),
      bearer("rinnalla_"),
      bearer(`${key}A`),
      bearer(key.replace("rinnalla_", "")),
      { authorization: key },
      { authorization: `Digest ${key}` },
      { authorization: `Basic ${key}` },
      { authorization: `Basic ${btoa(key)}` },
      { authorization: `Basic ${btoa(`${key}:`)}` },
      { authorization: "Basic %%%" },
      basic("rinnalla-demo-2022", "lead@rinnalla.example"),
    ])
      await refused(headers);
    await refused(bearer(other), "/areas");
    await refused(bearer(other), "/health");
  });

  it("a revoked key, at once", async () => {
    const { id, key } = await make();
    expect((await read(bearer(key))).status).toBe(200);
    expect((await w.lead.call("DELETE", `/api-keys/${id}`)).status).toBe(204);
    await refused(bearer(key));
    expect((await w.lead.expect("GET", "/api-keys")).items.map((item: { id: string }) => item.id)).not.toContain(id);
    await writesNothing(w.db, async () => expect((await w.lead.call("DELETE", `/api-keys/${id}`)).status).toBe(404));
    const actions = await rowsOf(w.db, "SELECT action, actor_id FROM events WHERE subject_id = ? ORDER BY id", id);
    expect(actions).toEqual([
      { action: "api-key.created", actor_id: w.lead.id },
      { action: "api-key.revoked", actor_id: w.lead.id },
    ]);
  });

  it("a key from the day after its last", async () => {
    const { id, key } = await make();
    const until = (day: string) => w.db.prepare("UPDATE api_keys SET valid_until = ? WHERE id = ?").bind(day, id).run();
    await until(today());
    expect((await read(bearer(key))).status).toBe(200);
    await until(addDays(today(), -1));
    await refused(bearer(key));
  });

  it("a key whose holder leads no more, from the next request on; back in the role, it opens again", async () => {
    const { id, client } = await newLead();
    const { key } = await make(client);
    const roles = (stored: string) => w.db.prepare("UPDATE users SET roles = ? WHERE id = ?").bind(stored, id).run();
    for (const stored of ["coach", "", "admin", "misleading"]) {
      await roles(stored);
      await refused(bearer(key));
    }
    await roles("admin,lead");
    expect((await read(bearer(key))).status).toBe(200);
  });

  it("a key of somebody who left, and it stays closed when they come back", async () => {
    const { id, client } = await newLead();
    const { key } = await make(client);
    const left = await w.admin.expect("PUT", `/users/${id}/deactivation`, { ifMatch: 1 });
    await refused(bearer(key));
    await w.admin.expect("DELETE", `/users/${id}/deactivation`, { ifMatch: left.version });
    await refused(bearer(key));
  });
});

it("a session goes before a key: who signed in is who asks", async () => {
  const { key } = await make();
  expect((await w.coach.get("/employers?limit=1", { headers: bearer(key) })).status).toBe(200);
  expect((await w.coach.get(figures, { headers: bearer(key) })).status).toBe(403);
  expect((await w.lead.get(figures, { headers: bearer("nonsense") })).status).toBe(200);
});

it("a key is limited to 120 requests a minute, wherever they come from, and another key is not", async () => {
  const [one, two] = [await make(), await make()];
  await withinOneMinute();
  const statuses = await Promise.all(
    Array.from({ length: 121 }, async () => (await read(bearer(one.key), "/me")).status),
  );
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  const limited = await read(bearer(one.key));
  expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "60"]);
  expect((await read(bearer(two.key))).status).toBe(200);
});

it("guesses are limited to twenty a minute from one address range; a key that opens is not", async () => {
  const { key } = await make();
  const from = (headers: Record<string, string>, last: number) =>
    read({ ...headers, "cf-connecting-ip": `2001:db8:9:9:${last}::1` });
  await withinOneMinute();
  const statuses = [];
  for (let i = 0; i < 21; i += 1) statuses.push((await from(bearer(`guess${i}`), i)).status);
  expect(statuses).toEqual([...Array(20).fill(401), 429]);
  expect((await from(bearer("again"), 99)).headers.get("retry-after")).toBe("60");
  expect((await from(bearer(key), 99)).status).toBe(200);
});

it("the description names both ways of giving a key, on the reports and nowhere else", () => {
  const keyed = Object.entries(w.document.paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap((route) =>
      JSON.stringify(Reflect.get(route, "security")).includes("keyAsPassword") ? [[path, route["x-permission"]]] : [],
    ),
  );
  expect(keyed.length).toBeGreaterThan(1);
  for (const [path, permission] of keyed) expect([path, permission]).toEqual([path, "reports.read"]);
  const { securitySchemes } = Reflect.get(w.document, "components") as { securitySchemes: object };
  expect(securitySchemes).toMatchObject({
    key: { type: "http", scheme: "bearer" },
    keyAsPassword: { type: "http", scheme: "basic" },
  });
});
