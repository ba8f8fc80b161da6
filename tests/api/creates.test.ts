import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { addWorkingDays } from "../../schema/values/working-days.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh } from "./rows.ts";

type Actor = "coach" | "coach2" | "lead" | "admin" | "leadAdmin" | "public";
type Create = {
  noun: string;
  table: string;
  action: string;
  /** Where to and what; made anew for each test, so that nothing but the id is ever the same. */
  request: (w: World) => Promise<{ path: string; body: Record<string, unknown>; subject?: string }>;
  other: Record<string, unknown>;
  by: Actor;
  another: Actor;
  refused: Partial<Record<Actor, number>>;
};

const team = { by: "coach", another: "lead", refused: { admin: 403, public: 401 } } as const;

const creates: Create[] = [
  {
    noun: "employer",
    table: "employers",
    action: "employer.created",
    request: async () => ({ path: "/employers", body: bodies.employer() }),
    other: { name: "Toinen Konepaja Oy" },
    ...team,
  },
  {
    noun: "contact person",
    table: "contact_persons",
    action: "contact-person.created",
    request: async (w) => ({ path: "/contact-persons", body: bodies.contactPerson((await fresh.employer(w)).id) }),
    other: { name: "Toinen Henkilö" },
    ...team,
  },
  {
    noun: "agreement",
    table: "agreements",
    action: "agreement.created",
    request: async (w) => ({ path: "/agreements", body: bodies.agreement((await fresh.employer(w)).id) }),
    other: { note: "Muuta" },
    ...team,
  },
  {
    noun: "report",
    table: "final_reports",
    action: "final-report.created",
    request: async () => ({ path: "/final-reports", body: bodies.finalReport() }),
    other: { title: "Toinen otsikko" },
    by: "lead",
    another: "leadAdmin",
    refused: { coach: 403, admin: 403, public: 401 },
  },
  {
    noun: "contact",
    table: "contacts",
    action: "contact.created",
    request: async (w) => ({ path: "/contacts", body: bodies.contact((await fresh.employer(w)).id) }),
    other: { note: "Muuta" },
    ...team,
  },
  {
    noun: "participant",
    table: "participants",
    action: "participant.created",
    request: async () => ({ path: "/participants", body: bodies.participant() }),
    other: { referralSource: "school" },
    ...team,
  },
  {
    noun: "onward path",
    table: "participant_paths",
    action: "participant.path-added",
    request: async (w) => {
      const { id } = await fresh.participant(w);
      return { path: `/participants/${id}/paths`, body: bodies.path(), subject: id };
    },
    other: { kind: "other_services" },
    ...team,
  },
  {
    noun: "item of a list",
    table: "list_items",
    action: "list-item.created",
    request: async () => ({ path: "/list-items", body: bodies.listItem() }),
    other: { nameFi: "Toinen palvelu" },
    by: "lead",
    another: "admin",
    refused: { coach: 403, public: 401 },
  },
  {
    noun: "placement",
    table: "placements",
    action: "placement.created",
    request: async (w) => ({
      path: "/placements",
      body: bodies.placement((await fresh.participant(w)).id, (await fresh.employer(w)).id),
    }),
    other: { occupation: "Keittiöapulainen" },
    ...team,
  },
  {
    noun: "follow-up",
    table: "follow_ups",
    action: "follow-up.created",
    request: async (w) => ({ path: "/follow-ups", body: bodies.followUp((await fresh.employer(w)).id) }),
    other: { task: "Muuta" },
    ...team,
  },
  {
    noun: "feedback",
    table: "employer_feedback",
    action: "feedback.recorded",
    request: async (w) => ({ path: "/feedback", body: bodies.feedback((await fresh.employer(w)).id) }),
    other: { worked: "Muuta" },
    ...team,
  },
  {
    noun: "inquiry",
    table: "inquiries",
    action: "inquiry.received",
    request: async () => ({ path: "/inquiries", body: bodies.inquiry() }),
    other: { message: "Muuta" },
    by: "public",
    another: "coach",
    refused: {},
  },
  {
    noun: "inquiry by telephone",
    table: "inquiries",
    action: "inquiry.entered",
    request: async () => ({ path: "/inquiries/phone", body: { ...bodies.inquiry(), message: `Soitti ${newId()}` } }),
    other: { message: "Muuta" },
    ...team,
  },
  {
    noun: "self-assessment",
    table: "criteria_assessments",
    action: "criteria-assessment.created",
    request: async () => ({ path: "/criteria-assessments", body: bodies.assessment() }),
    other: { to: "2022-05-31" },
    by: "lead",
    another: "leadAdmin",
    refused: { coach: 403, admin: 403, public: 401 },
  },
  {
    noun: "text in the guide",
    table: "local_texts",
    action: "local-text.created",
    request: async () => ({ path: "/local-texts", body: bodies.localText() }),
    other: { titleFi: "Muuta" },
    by: "lead",
    another: "leadAdmin",
    refused: { coach: 403, public: 401 },
  },
  {
    noun: "supplement",
    table: "supplements",
    action: "supplement.created",
    request: async () => ({ path: "/supplements", body: bodies.supplement() }),
    other: { amountCents: 20_000 },
    by: "lead",
    another: "leadAdmin",
    refused: { coach: 403, public: 401 },
  },
  {
    noun: "user",
    table: "users",
    action: "user.invited",
    request: async () => ({ path: "/users", body: bodies.user() }),
    other: { name: "Toinen Keksitty" },
    by: "admin",
    another: "leadAdmin",
    refused: { coach: 403, lead: 403, public: 401 },
  },
];

let w: World;
beforeAll(async () => {
  w = await openWorld();
  const columns = "id, employer_id, signed_on, created_by, created_at, updated_at";
  await w.db.exec(
    `INSERT INTO agreements (${columns}) SELECT '${newId()}', id, '2022-01-01', '${w.coach.id}', 0, 0
    FROM employers LIMIT 1`.replaceAll("\n", " "),
  );
  await w.db.exec(
    `INSERT INTO final_reports (id, title, kind, starts_on, ends_on, chapters, notes, created_by, created_at, updated_at)
    VALUES ('${newId()}', 'Vanha', 'other', '2022-01-01', '2022-01-31', '[]', '{}', '${w.lead.id}', 0, 0)`.replaceAll(
      "\n",
      " ",
    ),
  );
  await w.db.exec(
    `INSERT INTO list_items (id, list, kind, name_fi, name_sv, name_en, created_at, updated_at)
    VALUES ('${newId()}', 'employer_tags', 'network', 'Vanha', 'Gammal', 'Old', 0, 0)`.replaceAll("\n", " "),
  );
  await w.db.exec(
    `INSERT INTO local_texts (id, page, slot, body_fi, shown, created_at, updated_at)
    VALUES ('${newId()}', 'guide', 'text', 'Vanha', 1, 0, 0)`.replaceAll("\n", " "),
  );
  const said = "name_fi, name_key, kind, who_fi, how_fi, source_title, year, checked_on, valid_from, shown";
  await w.db.exec(
    `INSERT INTO supplements (id, ${said}, created_at, updated_at)
    VALUES ('${newId()}', 'Vanha', 'vanha', 'once', '-', '-', '-', 2022, '2022-01-01', '2022-01-01', 1, 0, 0)`.replaceAll(
      "\n",
      " ",
    ),
  );
  const days = "assessed_on, starts_on, ends_on";
  await w.db.exec(
    `INSERT INTO criteria_assessments (id, ${days}, rule_set, items, created_by, created_at, updated_at)
    VALUES ('${newId()}', '2022-01-01', '2021-01-01', '2021-12-31', '', '[]', '${w.lead.id}', 0, 0)`.replaceAll(
      "\n",
      " ",
    ),
  );
});
afterAll(() => w.worker.close());

const rowsOf = async (table: string, id: string) =>
  (await w.db.prepare(`SELECT * FROM ${table} WHERE id = ?`).bind(id).all()).results;
const eventsOf = async (action: string, subject: string) =>
  (await w.db.prepare("SELECT * FROM events WHERE action = ? AND subject_id = ?").bind(action, subject).all()).results;
/** What a person wrote: everything in a body but codes, ids and days. */
const written = (body: Record<string, unknown>) =>
  Object.values(body).filter((value): value is string => typeof value === "string" && /[ @]/.test(value));

describe.each(creates)("creating: $noun", ({ table, action, request, other, by, another, refused }) => {
  it("stores one row and one event that tells who did what and nothing of its contents", async () => {
    const { path, body, subject } = await request(w);
    const id = newId();
    const answer = await w[by].post(path, { ...body, id });
    expect(answer.status).toBe(201);
    expect(await rowsOf(table, id)).toHaveLength(1);
    const [event, ...more] = await eventsOf(action, subject ?? id);
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      actor_kind: by === "public" ? "public" : "user",
      actor_id: by === "public" ? null : w[by].id,
      request_id: answer.headers.get("x-request-id"),
    });
    for (const text of written(body)) expect(JSON.stringify(event)).not.toContain(text);
  });

  it("answers the row, with its version as ETag where it has one", async () => {
    const { path, body } = await request(w);
    const answer = await w[by].post(path, body);
    // It is asked on the way, and nothing of the row.
    const { confirmedSeparate: _, ...told } = body as Record<string, unknown>;
    if (path === "/inquiries") {
      expect(answer.body).toEqual({
        id: expect.any(String),
        reference: expect.stringMatching(/^R-[0-9A-Z]{6}$/),
        promisedOn: addWorkingDays(today(), 2),
        secret: expect.stringMatching(/^[\w-]{43}$/),
      });
      return;
    }
    expect(answer.headers.get("etag")).toBe(`"${answer.body.version}"`);
    if (table === "participant_paths") expect(answer.body.paths).toMatchObject([told]);
    else expect(answer.body).toMatchObject(told);
  });

  it("answers the same request again with the same row and writes nothing", async () => {
    const { path, body } = await request(w);
    const sent = { ...body, id: newId() };
    const first = await w[by].post(path, sent);
    await writesNothing(w.db, async () => {
      const again = await w[by].post(path, sent);
      expect([again.status, again.body]).toEqual([200, first.body]);
    });
  });

  it("refuses other contents and another person under the same id", async () => {
    const { path, body } = await request(w);
    const sent = { ...body, id: newId() };
    await w[by].expect("POST", path, { body: sent });
    await writesNothing(w.db, async () => {
      expect((await w[by].post(path, { ...sent, ...other })).status).toBe(409);
      expect((await w[another].post(path, sent)).status).toBe(409);
    });
  });

  it("refuses the id of a row that nobody created through the API", async () => {
    const taken = await w.db
      .prepare(`SELECT id FROM ${table} WHERE id NOT IN (SELECT id FROM creations) LIMIT 1`)
      .first<string>("id");
    const { path, body } = await request(w);
    await writesNothing(w.db, async () => expect((await w[by].post(path, { ...body, id: taken })).status).toBe(409));
  });

  it("makes one row of the same request sent five times at once", async () => {
    const { path, body } = await request(w);
    const sent = { ...body, id: newId() };
    const answers = await Promise.all(Array.from({ length: 5 }, () => w[by].post(path, sent)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await rowsOf(table, sent.id)).toHaveLength(1);
  });

  it("lets one of two different requests under one id win", async () => {
    const { path, body } = await request(w);
    const sent = { ...body, id: newId() };
    const answers = await Promise.all([w[by].post(path, sent), w[by].post(path, { ...sent, ...other })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await rowsOf(table, sent.id)).toHaveLength(1);
  });

  it("is refused to whom it is not for", async () => {
    const { path, body } = await request(w);
    await writesNothing(w.db, async () => {
      for (const [actor, status] of Object.entries(refused))
        expect([actor, (await w[actor as Actor].post(path, body)).status]).toEqual([actor, status]);
    });
  });
});

it("an onward path's id is bound to its participant", async () => {
  const [one, two] = [await fresh.participant(w), await fresh.participant(w)];
  const path = { ...bodies.path(), id: newId() };
  await w.coach.expect("POST", `/participants/${one.id}/paths`, { body: path });
  expect((await w.coach.post(`/participants/${two.id}/paths`, path)).status).toBe(409);
});

it("an id used for one noun is refused for another", async () => {
  const employer = await fresh.employer(w);
  await writesNothing(w.db, async () =>
    expect((await w.coach.post("/participants", { ...bodies.participant(), id: employer.id })).status).toBe(409),
  );
});

it("good business ids are kept, an old one with its leading zero", async () => {
  for (const [sent, kept] of [
    ["0112038-9", "0112038-9"],
    ["112038-9", "0112038-9"],
    [" 2617416-4 ", "2617416-4"],
  ])
    expect((await w.coach.post("/employers", { ...bodies.employer(), businessId: sent })).body.businessId).toBe(kept);
});

it("texts are kept as they read", async () => {
  for (const name of ["Kahvila 🦌 Ääkköset & Söner", "Sápmi <b>Oy</b>", "'; DROP TABLE employers; --", "$& {name}"])
    expect((await w.coach.post("/employers", { ...bodies.employer(), name })).body.name).toBe(name);
  const needs = "Aamuvuoro\nIltavuoro\u2028ja viikonloppu";
  expect((await w.coach.post("/employers", { ...bodies.employer(), needs })).body.needs).toBe(
    "Aamuvuoro\nIltavuoro\nja viikonloppu",
  );
});

it("a participant's code is one participant's", async () => {
  const code = `T${newId().slice(-6).toUpperCase()}`;
  expect((await w.coach.post("/participants", { ...bodies.participant(), code })).body.code).toBe(code);
  await writesNothing(w.db, async () =>
    expect((await w.lead.post("/participants", { ...bodies.participant(), code })).body.errors).toMatchObject([
      { path: "code" },
    ]),
  );
});

it("a participant's random code is drawn again for as long as it is somebody's already", async () => {
  // All codes but those that begin with Y are taken: one draw in nineteen finds a free one.
  await w.db
    .prepare(
      `INSERT INTO participants (id, code, municipality, coach_id, started_on, referral_source, created_at, updated_at)
      SELECT code, code, '698', ?, '2022-01-10', 'self', 0, 0 FROM (
        SELECT a.value || b.value || c.value || d.value || e.value AS code
        FROM json_each(?2) a, json_each(?3) b, json_each(?2) c, json_each(?3) d, json_each(?2) e WHERE a.value <> 'Y')
      WHERE true ON CONFLICT DO NOTHING`,
    )
    .bind(w.coach2.id, JSON.stringify([..."ACEFHJKLMNPQRTUVWXY"]), JSON.stringify([..."2345679"]))
    .run();
  for (let i = 0; i < 5; i += 1) {
    const { status, body } = await w.coach.post("/participants", bodies.participant());
    expect([status, body.code]).toEqual([201, expect.stringMatching(/^Y\d[A-Z]\d[A-Z]$/)]);
    expect(await eventsOf("participant.created", body.id)).toHaveLength(1);
  }
});
