import readXlsx from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listNames, listsIn, locales } from "../../schema/vocabulary.ts";
import { type WorkspaceEntry, workspaceBook } from "../../site/pages.ts";
import { en } from "../../site/words/en.ts";
import { fi } from "../../site/words/fi.ts";
import { sv } from "../../site/words/sv.ts";
import { newAddress } from "../addresses.ts";
import { type OpenApi, openWorld, type World, writesNothing } from "./client.ts";
import { type Ask, askOff, eraseEverybody, jobOfNobody as job, setting, turn } from "./participants-off.ts";
import { bodies, fresh } from "./rows.ts";

/** A draft of before. */
let report: string;
let w: World;

const ask: Ask = (...told) => askOff(w, ...told);

beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

describe("switching participants off", () => {
  it("is refused as long as one is stored, with how many, and writes nothing", () =>
    writesNothing(w.db, async () => {
      const { body } = await w.admin.get(setting);
      expect([body.on, body.version, body.stored > 0]).toEqual([true, 0, true]);
      const refused = await w.admin.call("PUT", setting, { body: { on: false }, ifMatch: 0, lang: "fi" });
      expect([refused.status, refused.body.errors]).toEqual([
        422,
        [
          {
            path: "on",
            message: `Tallennettuja valmennettavia on ${body.stored}. Poista heidän tietonsa ensin pysyvästi.`,
          },
        ],
      ]);
    }));

  it("asks for a placement's participant until then", async () => {
    const { id } = await fresh.employer(w);
    const refused = await w.coach.call("POST", "/placements", { body: job(id) });
    expect([refused.status, refused.body.errors[0].path]).toEqual([422, "participantId"]);
  });

  it("and taking somebody into coaching at the same moment: one of the two is refused", async () => {
    const draft = { title: "Luonnos", kind: "annual", from: "2026-01-01", to: "2026-06-30" };
    const chapters = ["referrals", "employment", "contacts"];
    report = (await w.lead.expect("POST", "/final-reports", { body: { ...draft, chapters } })).id;
    const days = { assessedOn: "2026-06-30", from: "2026-01-01", to: "2026-06-30" };
    await w.lead.expect("POST", "/criteria-assessments", { body: days });
    await fresh.participant(w);
    await w.lead.expect("POST", "/handovers", { body: { fromId: w.coach.id, toIds: [w.coach2.id] } });
    await eraseEverybody(w);
    const [off, taken] = await Promise.all([turn(w, false), w.coach.post("/participants", bodies.participant())]);
    const { stored, on } = (await w.admin.get(setting)).body;
    expect([
      [200, 404, 0, false],
      [422, 201, 1, true],
    ]).toContainEqual([off.status, taken.status, stored, on]);
    await eraseEverybody(w);
    if (on) expect((await turn(w, false)).status).toBe(200);
  });
});

const listsOfTheirs = [fi, sv, en].flatMap(({ labels }) =>
  listNames.filter((list) => !listsIn(false).includes(list)).map((list) => labels.listName[list]),
);
const theirs = new RegExp(["participant", "valmennettav", "klient", ...listsOfTheirs].join("|"), "i");

describe("a team without participants", () => {
  let document: OpenApi;
  beforeAll(async () => {
    const { id } = await fresh.employer(w);
    expect((await ask("POST", "/placements", job(id))).status).toBe(201);
    document = (await (await fetch(new URL("/api/openapi.json", w.worker.url))).json()) as OpenApi;
  });
  const asked = (path: string, cookie: string | null, lang = "en") =>
    fetch(new URL(path, w.worker.url), {
      redirect: "manual",
      headers: { cookie: cookie ?? "", "accept-language": lang, "cf-connecting-ip": newAddress() },
    });

  it("has none of their routes: the API's description does not know them, and they are answered in words", async () => {
    expect(JSON.stringify(document).match(/.{0,80}participant.{0,40}/i)?.[0]).toBeUndefined();
    for (const path of ["/participants", `/participants/${w.coach.id}`]) {
      const answer = await asked(`/api/v1${path}`, w.coach.cookie);
      const problem = (await answer.json()) as { title: string };
      expect([answer.status, problem.title]).toEqual([404, "No persons are kept here"]);
    }
    await writesNothing(w.db, async () => {
      expect((await w.coach.post("/participants", bodies.participant())).status).toBe(404);
    });
  });

  it("gives out nothing of them by any GET of the description, nor in a file", async () => {
    const query: Record<string, string> = {
      "/api/v1/reports": "?tables=placements,employment,retention,contacts",
      "/api/v1/reports/{table}/rows": "?key=total",
      "/api/v1/employers/likely": "?name=kuvitteellinen",
      "/api/v1/business-register": "?businessId=0000000-0",
      "/api/v1/handovers/preview": `?from=${w.coach.id}&to=${w.coach2.id}`,
      "/api/v1/work-shares": `?userId=${w.coach.id}`,
    };
    const firstOf = async (path: string) => {
      const answer = await asked(path, w.leadAdmin.cookie);
      const list = answer.ok ? ((await answer.json()) as { items?: { id?: string; month?: string }[] }) : {};
      return list.items?.[0]?.id ?? list.items?.[0]?.month;
    };
    const tables = (
      JSON.stringify(document.paths["/api/v1/reports/{table}"]).match(/"enum":\[("placements".*?)\]/)?.[1] ?? ""
    )
      .split(",")
      .map((name) => JSON.parse(name) as string);
    let read = 0;
    for (const [path, methods] of Object.entries(document.paths)) {
      if (!methods.get || path.includes("{secret}")) continue;
      const row = path.includes("{id}") ? await firstOf(path.slice(0, path.indexOf("/{id}"))) : undefined;
      const names = path.includes("{table}") ? tables : [""];
      for (const name of names) {
        const address = path.replace("{id}", String(row)).replace("{table}", name) + (query[path] ?? "");
        for (const { cookie } of name ? [w.leadAdmin] : [w.coach, w.leadAdmin]) {
          const answer = await asked(address, cookie);
          if (answer.ok) read += 1;
          // What was done stays in the audit log, and a refusal has the name it has for programs.
          if (path === "/api/v1/events") continue;
          const text = (await answer.text()).replace("#problem-participantsOff", "");
          expect([address, text.match(/.{0,80}participant.{0,40}/i)?.[0]]).toEqual([address, undefined]);
        }
      }
    }
    expect(read).toBeGreaterThan(70);
    for (const name of ["placements", "retention", "criteria-facts"]) {
      const csv = await asked(`/api/v1/reports/${name}?format=csv`, w.lead.cookie);
      expect([name, theirs.test(await csv.text())]).toEqual([name, false]);
    }
    const book = await asked("/tyotila/raportit/placements/taulukot.xlsx", w.lead.cookie, "fi");
    const sheets = await readXlsx(Buffer.from(await book.arrayBuffer()));
    expect(sheets.length).toBeGreaterThan(1);
    expect(JSON.stringify(sheets)).not.toMatch(theirs);
  });

  it("has no chapters of theirs in a draft of before; they are there again with them", async () => {
    expect((await w.lead.get(`/final-reports/${report}`)).body.chapters).toEqual(["employment", "contacts"]);
  });

  it("has only the lists that are of employers, and none of the others is written", async () => {
    const { items } = await w.lead.expect("GET", "/list-items");
    expect([...new Set(items.map(({ list }: { list: string }) => list))]).toEqual(["employer_tags"]);
    await writesNothing(w.db, async () => {
      expect((await w.lead.post("/list-items", bodies.listItem())).body.title).toBe("No persons are kept here");
      expect(
        (await w.lead.call("PATCH", "/list-items/self", { body: { nameFi: "Omin päin" }, ifMatch: 1 })).status,
      ).toBe(404);
      expect((await w.lead.call("DELETE", "/list-items/kela", { ifMatch: 1 })).status).toBe(404);
    });
    expect(
      (await w.lead.post("/list-items", { ...bodies.listItem(), list: "employer_tags", kind: "network" })).status,
    ).toBe(201);
  });

  it.each(locales)("reads nothing of them on any page of its own in %s", async (lang) => {
    const linkIn = async (list: string, page: string) => {
      const html = await (await asked(list, w.leadAdmin.cookie, lang)).text();
      return html.match(new RegExp(`href="(${page.replace(/\[.*/, "")}[0-9a-f]{8}-[^"/?]*)`))?.[1];
    };
    const found: unknown[] = [];
    let read = 0;
    for (const [name, entry] of Object.entries<WorkspaceEntry>(workspaceBook)) {
      const { path } = entry;
      const list = path.replace(/\/\[.*/, "");
      const row = path.includes("[id]") ? await linkIn(list, path) : path;
      if (row === undefined || path.includes("[chapter]")) continue;
      const address = row + path.slice(path.includes("[id]") ? path.indexOf("[id]") + 4 : path.length);
      for (const { cookie, roles } of [
        { cookie: w.coach.cookie, roles: lang === "fi" ? ["coach"] : [] },
        { cookie: w.leadAdmin.cookie, roles: ["lead", "admin"] },
      ]) {
        if (!entry.for.some((role) => roles.includes(role))) continue;
        let answer = await asked(address, cookie, lang);
        const onward = answer.headers.get("location");
        if (onward) answer = await asked(onward, cookie, lang);
        if (entry.participants === true) {
          expect([name, answer.status]).toEqual([name, 404]);
        } else if (answer.ok) read += 1;
        const html = (await answer.text())
          .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, "")
          // The switch itself has to call them something, and the criteria are their owner's; the audit log is history.
          .replace(/<section[^>]*labelledby="persons"[\s\S]*?<\/section>/g, "");
        const told = name === "events" || name === "criteria" || name.endsWith("ssessment") ? null : html.match(theirs);
        if (told) found.push([name, html.slice(Math.max(0, (told.index ?? 0) - 90), (told.index ?? 0) + 60)]);
      }
    }
    expect(found).toEqual([]);
    expect(read).toBeGreaterThan(25);
  });

  it("says in its privacy notice that it keeps none", async () => {
    const html = await (await asked("/tietosuoja", null, "fi")).text();
    expect(html).toContain("ei edes tunnuksella");
    expect(html).not.toContain('id="participants"');
  });
});

describe("whoever names a participant all the same", () => {
  it("is told that none are kept, not that one is to be chosen", () =>
    writesNothing(w.db, async () => {
      const { id } = await w.db
        .prepare("SELECT id FROM employers LIMIT 1")
        .first<{ id: string }>()
        .then((row) => row ?? { id: "" });
      const participantId = w.coach.id;
      const message = "Participant: no persons are kept here. Leave this out.";
      for (const [path, body] of [
        ["/placements", { ...job(id), participantId }],
        ["/contacts", { ...bodies.contact(id), participantId }],
      ] as const)
        expect((await w.coach.post(path, body)).body.errors).toMatchObject([{ path: "participantId", message }]);
      for (const table of ["employment", "referrals", "first-steps"])
        expect((await w.lead.get(`/reports/${table}`)).body.title).toBe("No persons are kept here");
    }));
});

describe("a placement without a person", () => {
  const figure = async (key: string) => {
    const table = await w.lead.expect("GET", "/reports/placements?from=2020-01-01&to=2023-12-31");
    return table.rows.find((row: { key: string }) => row.key === key).cells.total.n;
  };

  it("counts once in the employer's municipality, is renewed and ended by who made it, and is not another's", async () => {
    const [{ id: employerId }, before] = [await fresh.employer(w), await figure("total")];
    const made = await ask("POST", "/placements", job(employerId));
    expect(made).toMatchObject({ status: 201, body: { own: true, municipality: "698" } });
    expect(made.body).not.toHaveProperty("participantId");
    expect(await figure("total")).toBe(before + 1);
    const terms = { startedOn: "2022-08-01", contract: "permanent", wageSubsidy: false };
    const renewed = await ask("POST", `/placements/${made.body.id}/renewal`, terms, made.body.version);
    expect([renewed.status, await figure("total")]).toEqual([201, before + 2]);
    const end = { endedOn: "2022-12-01", endReason: "other" };
    expect((await ask("PUT", `/placements/${renewed.body.id}/end`, end, 1)).status).toBe(200);
    const other = await fetch(new URL(`/api/v1/placements/${renewed.body.id}/end`, w.worker.url), {
      method: "PUT",
      headers: {
        cookie: String(w.coach2.cookie),
        origin: w.worker.url.origin,
        "content-type": "application/json",
        "if-match": "2",
      },
      body: JSON.stringify(end),
    });
    expect(other.status).toBe(403);
  });
});
