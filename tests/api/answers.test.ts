import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorld, type World, writesNothing } from "./client.ts";
import { withinOneMinute } from "./limits.ts";
import { bodies, fresh, unknownId } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

describe("every answer", () => {
  it.each([
    ["data", "/employers?limit=1", 200],
    ["a problem of the asker's", "/employers?limit=0", 422],
    ["nothing there", "/nothing/here", 404],
  ])("%s carries the headers that guard it", async (_, path, status) => {
    const { headers, status: got, body } = await w.coach.get(path, { undocumented: path === "/nothing/here" });
    expect(got).toBe(status);
    expect(headers.get("x-request-id")).toMatch(/^[\w-]{20,}$/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("strict-transport-security")).toMatch(/max-age=\d{8}/);
    expect(headers.has("access-control-allow-origin")).toBe(false);
    if (status >= 400) {
      expect(headers.get("content-type")).toBe("application/problem+json");
      expect(body).toMatchObject({ status, requestId: headers.get("x-request-id") });
    }
  });

  it("has its own request id, whatever the asker calls it", async () => {
    const ask = () => w.coach.get("/me", { headers: { "x-request-id": "mine" } });
    const [one, two] = [await ask(), await ask()];
    expect(one.headers.get("x-request-id")).not.toBe("mine");
    expect(one.headers.get("x-request-id")).not.toBe(two.headers.get("x-request-id"));
  });

  it("to what nobody can read says so and writes nothing", () =>
    writesNothing(w.db, async () => {
      const send = async (raw: BodyInit, type = "application/json") =>
        (await w.coach.call("POST", "/employers", { raw, headers: { "content-type": type } })).status;
      for (const broken of ["{", "", "name=x", "{'name':1}", '{"a":1}{', "\u0000", "NaN"])
        expect([broken, await send(broken)]).toEqual([broken, 400]);
      expect(await send(new Uint8Array([0xff, 0xfe, 0x00]))).toBe(400);
      for (const type of ["text/plain", "application/xml", "application/x-www-form-urlencoded"])
        expect(await send(JSON.stringify(bodies.employer()), type)).toBe(415);
      expect((await w.coach.call("POST", "/employers")).status).toBeGreaterThanOrEqual(400);
      expect(await send("[".repeat(50_000) + "]".repeat(50_000))).toBe(422);
      expect(await send(JSON.stringify({ ...bodies.employer(), name: "x".repeat(1024 * 1024) }))).toBe(413);
    }));

  it("to a path id that is none is that there is no such row", async () => {
    const nouns = ["employers", "contact-persons", "contacts", "participants", "placements", "follow-ups", "inquiries"];
    for (const noun of [...nouns, "users"])
      for (const id of [
        "x",
        "1",
        "%27%20OR%201=1",
        "%00",
        "%E0%A4%A",
        unknownId.toUpperCase(),
        "00000000-0000-4000-8000-000000000000",
      ])
        expect([noun, id, (await w.leadAdmin.get(`/${noun}/${id}`)).status]).toEqual([noun, id, 404]);
    expect((await w.coach.get(`/employers/${unknownId}/timeline`)).status).toBe(404);
    expect((await w.coach.get(`/employers/${unknownId}/contact-persons`)).status).toBe(404);
  });

  it("is in the asker's language, and else in the one they chose", async () => {
    const title = async (lang: string) => (await w.nobody.get("/employers", { lang })).body.title;
    expect(await title("sv-FI,sv;q=0.9")).toBe("Du har inte rätt till det här");
    expect(await title("de, en;q=0.5, fi;q=0.4")).toBe("You may not do this");
    expect(await title("sv-FI,fi;q=0.8")).toBe("Du har inte rätt till det här");
    // Filipino and Svan begin with the letters of Finnish and Swedish.
    expect(await title("fil,en")).toBe("You may not do this");
    expect(await title("sva, en;q=0.9")).toBe("You may not do this");
    expect(await title("de")).toBe("Tähän ei ole oikeutta");
    expect(await title(",;=,q=")).toBe("Tähän ei ole oikeutta");
    expect((await w.nobody.call("PATCH", "/me", { body: { locale: "sv" } })).body.locale).toBe("sv");
    // fetch always sends a language; this does not.
    const spoken = await new Promise<string>((told) => {
      const headers = { cookie: w.nobody.cookie ?? "" };
      request(new URL("/api/v1/employers", w.worker.url), { headers }, (answer) => {
        let text = "";
        answer.on("data", (part) => (text += part)).on("end", () => told(JSON.parse(text).title));
      }).end();
    });
    expect(spoken).toBe("Du har inte rätt till det här");
  });
});

describe("a change needs the version that was read", () => {
  it.each([
    ['"1"', 200],
    ["1", 200],
    ['W/"1"', 200],
    ['"2"', 412],
    ["*", 428],
    ['"x"', 428],
    ["", 428],
    ["1.5", 428],
    ['"1", "2"', 428],
    ["-1", 428],
    ["9".repeat(30), 428],
  ])("If-Match: %s answers %i", async (header, status) => {
    const { id } = await fresh.employer(w);
    const answer = await w.coach.call("PATCH", `/employers/${id}`, {
      body: { size: "5-9" },
      headers: { "if-match": header },
    });
    expect(answer.status).toBe(status);
  });

  it("and something to change", async () => {
    const { id, version } = await fresh.employer(w);
    await writesNothing(w.db, async () => {
      const answer = await w.coach.call("PATCH", `/employers/${id}`, { body: {}, ifMatch: version });
      expect(answer.status).toBe(422);
    });
  });

  it("and works without Origin for a program, which has no other site's cookie to misuse", async () => {
    const { id, version } = await fresh.employer(w);
    const headers = { cookie: w.coach.cookie ?? "", "if-match": `"${version}"` };
    const answer = await fetch(new URL(`/api/v1/employers/${id}`, w.worker.url), { method: "DELETE", headers });
    expect(answer.status).toBe(200);
  });
});

it("inquiries are limited to ten a minute from one address, and a household's addresses are one", async () => {
  const from = (address: string) =>
    w.public.post("/inquiries", bodies.inquiry(), { headers: { "cf-connecting-ip": address } });
  const statuses = [];
  await withinOneMinute();
  for (let i = 0; i < 11; i += 1) statuses.push((await from(`2001:db8:1:2:${i}::1`)).status);
  expect(statuses).toEqual([...Array(10).fill(201), 429]);
  await writesNothing(w.db, async () => {
    const limited = await from("2001:db8:1:2::99");
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "60"]);
  });
  expect((await from("2001:db8:1:3::1")).status).toBe(201);
});
