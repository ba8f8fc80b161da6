import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { today } from "../../schema/values/calendar.ts";
import { companies, type Register, sendJson, startRegister } from "../register.ts";
import { openWorld, type World, writesNothing } from "./client.ts";

let register: Register;
let w: World;
let honest: Register["answer"];
beforeAll(async () => {
  register = await startRegister();
  const { answer: asDocumented } = register;
  honest = (request, response) => {
    const name = new URL(request.url ?? "", register.url).searchParams.get("name");
    const fault = faults.find(([of]) => of === name);
    (fault ? fault[1] : asDocumented)(request, response);
  };
  register.answer = honest;
  w = await openWorld({ PRH_URL: register.url });
});
afterEach(() => {
  register.answer = honest;
});
afterAll(async () => {
  await w.worker.close();
  await register.close();
});

const find = (query: { businessId?: string; name?: string; page?: string }, lang = "en") =>
  w.coach.get(`/business-register?${new URLSearchParams(query)}`, { lang });

describe("the business register", () => {
  it("is not asked for somebody who is signed out by now, however the address is written", async () => {
    const ends = ["business-register?name=kuvitelma", "business%2Dregister?name=kuvitelma"];
    const { cookie } = await w.signIn("coach@rinnalla.example");
    const ask = (end: string) => fetch(new URL(`/api/v1/${end}`, w.worker.url), { headers: { cookie: cookie ?? "" } });
    for (const end of ends) expect((await ask(end)).status).toBe(200);
    await w.db.prepare("DELETE FROM sessions WHERE id = (SELECT max(id) FROM sessions)").run();
    const before = register.asked.length;
    for (const end of ends) expect((await ask(end)).status).toBe(401);
    expect(register.asked.length).toBe(before);
  });

  it("tells a business by its id: the name in force, where it is, what it does, and the sector it suggests", async () => {
    const { status, body } = await find({ businessId: "2617416-4" });
    expect(status).toBe(200);
    expect(body).toEqual({
      items: [
        {
          businessId: "2617416-4",
          name: "Kuvitelman Kahvila Oy",
          ceased: false,
          legalForm: "Limited company",
          suggestedSector: "company",
          industryCode: "56110",
          industryVersion: "TOL2025",
          municipality: "320",
          streetAddress: "Keksitty katu 3",
          website: "https://www.kuvitelma.example",
        },
      ],
      total: 1,
      checkedOn: today(),
      source: "PRH, avoin data, CC BY 4.0",
    });
    expect([...(register.asked.at(-1) ?? [])]).toEqual([["businessId", "2617416-4"]]);
  });

  it("tells several by a name, one that has ceased as such, in the asker's language", async () => {
    const { body } = await find({ name: "kuvitelma" }, "fi");
    expect(body.items.map(({ name, ceased }: { name: string; ceased: boolean }) => [name, ceased])).toEqual([
      ["Kuvitelman Kahvila Oy", false],
      ["Kuvitelman Tuki ry", true],
    ]);
    expect(body.items[1]).toMatchObject({
      legalForm: "Aatteellinen yhdistys",
      suggestedSector: "third_sector",
      industryVersion: "TOL2008",
      municipality: null,
      streetAddress: null,
      website: null,
    });
  });

  it("asks by nothing but an id or a name, and sends neither of them anywhere else", async () => {
    const asked = register.asked.length;
    for (const query of [{}, { businessId: "2617416-5" }, { name: "" }, { name: "x", page: "2" }])
      expect((await find(query)).status).toBe(422);
    expect(register.asked.length).toBe(asked);
    await find({ name: "a&businessId=1#x ä" });
    expect([...(register.asked.at(-1) ?? [])]).toEqual([["name", "a&businessId=1#x ä"]]);
  });

  it("finds nobody, and says so with an empty list", async () => {
    expect((await find({ name: "olematon" })).body).toMatchObject({ items: [], total: 0 });
  });

  it("gives at most twenty, and tells how many there are", async () => {
    const many = Array.from({ length: 100 }, () => companies[0]);
    register.answer = (_, response) => sendJson(response, { totalResults: 1234, companies: many });
    const { body } = await find({ name: "kuvitelma" });
    expect([body.items.length, body.total]).toEqual([20, 1234]);
  });

  it.each([
    ["16", "company"],
    ["OY", "company"],
    ["26", "company"],
    ["6", "third_sector"],
    ["18", "third_sector"],
    ["41", "city"],
    ["42", "other_public"],
    ["54", null],
    ["999", null],
  ])("suggests by the legal form %s the sector %s", async (type, sector) => {
    const company = { ...companies[0], companyForms: [{ type }] };
    register.answer = (_, response) => sendJson(response, { totalResults: 1, companies: [company] });
    expect((await find({ name: "x" })).body.items[0].suggestedSector).toBe(sector);
  });

  it("leaves out what it cannot read of a business, and a business of which it can read nothing", async () => {
    const [company] = companies;
    const odd = { ...company, addresses: "Rovaniemi", website: 5, companyForms: null, mainBusinessLine: { type: 1 } };
    const listed = [odd, { businessId: { value: "1234567-1" }, names: [] }, null, "x"];
    register.answer = (_, response) => sendJson(response, { companies: listed });
    const { body } = await find({ name: "x" });
    expect(body.items).toMatchObject([{ name: "Kuvitelman Kahvila Oy", municipality: null, industryCode: null }]);
    expect(body.total).toBe(1);
  });
});

/** What the service must never do, each done once. */
const faults: [string, Register["answer"]][] = [
  ["an error of its own", (_, response) => response.writeHead(500).end("oops")],
  ["too many questions", (_, response) => response.writeHead(429).end("later")],
  ["a page", (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Huolto</h1>")],
  ["half of an answer", (_, response) => response.writeHead(200).end('{"totalResults": 1, "companies": [')],
  ["another form", (_, response) => sendJson(response, { results: [] })],
  ["nothing at all", (_, response) => sendJson(response, null)],
  ["businesses none of which can be read", (_, response) => sendJson(response, { companies: [{}, 5] })],
  ["a broken connection", (request) => request.socket.destroy()],
  ["more than anybody reads", (_, response) => sendJson(response, { companies: [], more: "x".repeat(6_000_000) })],
  ["no answer in time", () => undefined],
  [
    "an answer that never ends",
    (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(" "), 200);
      response.on("close", () => clearInterval(drip));
    },
  ],
];

describe("a register that cannot be reached", () => {
  // Asked for by name, each by its own, because two of them take their five seconds.
  it.concurrent.each(faults)(
    "by %s is told in three languages, and the way on is by hand",
    async (fault) => {
      await writesNothing(w.db, async () => {
        const answers = await Promise.all(["fi", "sv", "en"].map((lang) => find({ name: fault }, lang)));
        for (const { status, body } of answers)
          expect([status, body.type]).toEqual([502, "/api/docs#problem-registerUnreachable"]);
        expect(new Set(answers.map(({ body }) => body.detail)).size).toBe(3);
      });
    },
    20_000,
  );

  it("because nobody listens there is told just the same", async () => {
    // The last test of the file: from here on nobody answers.
    await register.close();
    const { status, body } = await find({ name: "kuvitelma" });
    expect([status, body.type]).toEqual([502, "/api/docs#problem-registerUnreachable"]);
  });
});
