import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, openWorld, type World } from "./client.ts";
import { bodies, fresh } from "./rows.ts";

let w: World;
let busiest: string;
beforeAll(async () => {
  w = await openWorld();
  const most = "SELECT employer_id FROM contacts GROUP BY 1 ORDER BY count(*) DESC LIMIT 1";
  busiest = (await w.db.prepare(most).first<string>("employer_id")) ?? "";
  for (let i = 0; i < 3; i += 1) {
    await addPersonToBusiest(w);
    await addAgreementToBusiest(w);
    await fresh.assessment(w);
    await removeListItem(w);
    const { id: inquiryId } = await fresh.inquiry(w);
    await w.lead.expect("POST", "/contacts", { body: { ...bodies.contact(busiest), inquiryId } });
  }
});
afterAll(() => w.worker.close());

const addPersonToBusiest = ({ coach }: World) =>
  coach.expect("POST", "/contact-persons", { body: bodies.contactPerson(busiest) });

const addAgreementToBusiest = ({ coach }: World) =>
  coach.expect("POST", "/agreements", { body: bodies.agreement(busiest) });

const removeListItem = async (world: World) => {
  const { id, version } = await fresh.listItem(world);
  await world.lead.expect("DELETE", `/list-items/${id}`, { ifMatch: version });
};

type List = {
  name: string;
  path: () => string;
  /** How many rows there are: a count of the database, made before the walk. */
  count: string;
  limit: number;
  /** Adds one more row while somebody walks through the list. */
  add?: (w: World) => Promise<unknown>;
  by?: "admin" | "lead";
};

const lists: List[] = [
  {
    name: "employers",
    path: () => "/employers",
    count: "SELECT count(*) FROM employers",
    limit: 30,
    add: fresh.employer,
  },
  {
    name: "employers of a sector",
    path: () => "/employers?sector=company",
    count: "SELECT count(*) FROM employers WHERE sector = 'company'",
    limit: 30,
    add: fresh.employer,
  },
  {
    name: "contact persons",
    path: () => "/contact-persons",
    count: "SELECT count(*) FROM contact_persons",
    limit: 40,
    add: fresh.contactPerson,
  },
  { name: "contacts", path: () => "/contacts", count: "SELECT count(*) FROM contacts", limit: 70, add: fresh.contact },
  {
    name: "participants",
    path: () => "/participants",
    count: "SELECT count(*) FROM participants",
    limit: 20,
    add: fresh.participant,
  },
  {
    name: "placements",
    path: () => "/placements",
    count: "SELECT count(*) FROM placements",
    limit: 20,
    add: fresh.placement,
  },
  {
    name: "open follow-ups",
    path: () => "/follow-ups",
    count: "SELECT count(*) FROM follow_ups WHERE completed_at IS NULL",
    limit: 3,
    add: fresh.followUp,
  },
  {
    name: "kept follow-ups",
    path: () => "/follow-ups?state=done",
    count: "SELECT count(*) FROM follow_ups WHERE completed_at IS NOT NULL",
    limit: 2,
    add: fresh.doneFollowUp,
  },
  {
    name: "inquiries",
    path: () => "/inquiries",
    count: "SELECT count(*) FROM inquiries WHERE status <> 'spam'",
    limit: 1,
    add: fresh.inquiry,
  },
  {
    name: "self-assessments",
    path: () => "/criteria-assessments",
    count: "SELECT count(*) FROM criteria_assessments WHERE archived_at IS NULL",
    limit: 1,
    add: fresh.assessment,
  },
  {
    name: "what can be taken back",
    path: () => "/undos",
    count: "SELECT count(*) FROM undo_batches WHERE kind <> 'handover' AND undone_at IS NULL",
    limit: 1,
    add: removeListItem,
  },
  { name: "users", path: () => "/users", count: "SELECT count(*) FROM users", limit: 2, add: fresh.user, by: "admin" },
  {
    name: "events",
    path: () => "/events",
    count: "SELECT count(*) FROM events",
    limit: 20,
    add: fresh.employer,
    by: "admin",
  },
  {
    name: "an employer's contact persons",
    path: () => `/employers/${busiest}/contact-persons`,
    count: "SELECT count(*) FROM contact_persons WHERE employer_id = ?1",
    limit: 2,
    add: addPersonToBusiest,
  },
  {
    name: "an employer's agreements",
    path: () => `/agreements?employer=${busiest}`,
    count: "SELECT count(*) FROM agreements WHERE employer_id = ?1",
    limit: 2,
    add: addAgreementToBusiest,
  },
  {
    name: "an employer's timeline",
    path: () => `/employers/${busiest}/timeline`,
    count: `SELECT (SELECT count(*) FROM contacts WHERE employer_id = ?1) + (SELECT count(*) FROM placements WHERE employer_id = ?1)
      + (SELECT count(*) FROM agreements WHERE employer_id = ?1)
      + (SELECT count(DISTINCT inquiry_id) FROM contacts WHERE employer_id = ?1)
      + (SELECT count(*) FROM employer_feedback WHERE employer_id = ?1)
      + (SELECT count(*) FROM follow_ups WHERE employer_id = ?1 AND completed_at IS NOT NULL)`,
    limit: 2,
    add: ({ coach }) => coach.expect("POST", "/contacts", { body: bodies.contact(busiest) }),
  },
];

const and = (path: string, query: string) => `${path}${path.includes("?") ? "&" : "?"}${query}`;

/** The ids of a list from its first page to its last; something may happen after the first. */
const walk = async (
  client: Client,
  path: string,
  limit: number,
  afterFirst?: () => Promise<unknown>,
): Promise<string[]> => {
  const ids: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const page = await client.expect("GET", and(path, `limit=${limit}${cursor && `&cursor=${cursor}`}`));
    expect(page.items.length).toBeLessThanOrEqual(limit);
    ids.push(...page.items.map((item: { id: string }) => item.id));
    if (cursor === "") await afterFirst?.();
    cursor = page.nextCursor;
  }
  return ids;
};

describe.each(lists)("the list of $name", ({ path, count, limit, add, by = "lead" }) => {
  const counted = async () => {
    const statement = w.db.prepare(`SELECT (${count}) AS n`);
    return (count.includes("?1") ? statement.bind(busiest) : statement).first<number>("n");
  };

  it("gives every row once, in the same order however long its pages are", async () => {
    const [rows, ids] = [await counted(), await walk(w[by], path(), limit)];
    expect(ids).toHaveLength(rows ?? -1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await walk(w[by], path(), 100)).toEqual(ids);
  });

  it("gives every row that was there once, also when one more comes in between", async () => {
    const before = await walk(w[by], path(), 100);
    const during = await walk(w[by], path(), limit, () => add?.(w) ?? Promise.resolve());
    expect(new Set(during).size).toBe(during.length);
    expect(during).toEqual(expect.arrayContaining(before));
  });

  it("refuses a cursor it did not give and a length that is none, and gives at most a hundred rows", async () => {
    const cursors = [
      "x",
      "%25%25",
      "W10",
      btoa("null"),
      btoa("[1,2,3]"),
      btoa('{"a":1}'),
      btoa("[[],{}]"),
      "A".repeat(3001),
    ];
    for (const cursor of cursors) {
      const answer = await w[by].get(and(path(), `cursor=${encodeURIComponent(cursor)}`));
      expect([answer.status, answer.body.errors?.[0].path]).toEqual([422, "cursor"]);
    }
    for (const length of ["0", "-1", "1.5", "x", "1e99"]) {
      const answer = await w[by].get(and(path(), `limit=${length}`));
      expect([answer.status, answer.body.errors?.[0].path]).toEqual([422, "limit"]);
    }
    expect((await w[by].expect("GET", and(path(), "limit=1000"))).items.length).toBeLessThanOrEqual(100);
    expect((await w[by].get(and(path(), "colour=blue"))).status).toBe(422);
  });
});

describe("searching employers", () => {
  const names = [
    "Äkäslompolon Kahvila Oy",
    "Akaasian Kahvila Ab",
    "Öljyläikkä Huolto Ky",
    "Kahvila-Ravintola Sápmi",
    "Café Kuvitelma Tmi",
    "Rovaseudun Keksityt Rakentajat ry",
  ];
  const ids = new Map<string, string>();
  beforeAll(async () => {
    for (const name of names)
      ids.set(
        name,
        (await w.coach.expect("POST", "/employers", { body: { ...bodies.employer(), name, sector: "other_public" } }))
          .id,
      );
  });
  const found = async (q: string): Promise<string[]> => {
    const { items } = await w.coach.expect(
      "GET",
      `/employers?limit=100&sector=other_public&q=${encodeURIComponent(q)}`,
    );
    return items
      .map((item: { name: string }) => item.name)
      .filter((name: string) => names.includes(name))
      .sort();
  };

  it.each([
    ["the beginning of any word", "ravin", ["Kahvila-Ravintola Sápmi"]],
    ["the beginning of the first word", "rovas", ["Rovaseudun Keksityt Rakentajat ry"]],
    ["any case", "KAHVILA-RAV", ["Kahvila-Ravintola Sápmi"]],
    ["several words in any order", "kahvila äkäs", ["Äkäslompolon Kahvila Oy"]],
    ["ä apart from a", "akaa", ["Akaasian Kahvila Ab"]],
    ["a apart from ä", "äkä", ["Äkäslompolon Kahvila Oy"]],
    ["ö typed as o", "olj", ["Öljyläikkä Huolto Ky"]],
    ["ö as ö", "öljy", ["Öljyläikkä Huolto Ky"]],
    ["other letters without their accents", "sapmi", ["Kahvila-Ravintola Sápmi"]],
    ["other letters with their accents", "sápm", ["Kahvila-Ravintola Sápmi"]],
    ["é written as e", "cafe kuv", ["Café Kuvitelma Tmi"]],
    ["ä written as two characters", "a\u0308ka\u0308s", ["Äkäslompolon Kahvila Oy"]],
    ["no legal form", "kahvila oy", ["Akaasian Kahvila Ab", "Kahvila-Ravintola Sápmi", "Äkäslompolon Kahvila Oy"]],
    ["the last part of a compound", "lompolon", ["Äkäslompolon Kahvila Oy"]],
    ["the middle of a word", "läik", ["Öljyläikkä Huolto Ky"]],
    ["no pattern", "%", []],
    ["no pattern within a word", "kah__la", []],
    ["nothing that is no word", "🦌", []],
    ["no word that another lacks", "kahvila huolto", []],
  ])("finds %s", async (_, q, expected) => expect(await found(q)).toEqual(expected.sort()));

  it("gives everything for an empty search", async () => expect(await found("  ")).toEqual([...names].sort()));

  it("refuses a search longer than a name", async () =>
    expect((await w.coach.get(`/employers?q=${"a".repeat(81)}`)).status).toBe(422));

  it("follows a new name, and finds nobody who was archived", async () => {
    const { id, version } = await w.coach.expect("POST", "/employers", {
      body: { ...bodies.employer(), name: "Vanhanimi Oy" },
    });
    const hits = async (q: string) =>
      (await w.coach.expect("GET", `/employers?q=${q}`)).items.map((item: { id: string }) => item.id);
    expect(await hits("vanhan")).toEqual([id]);
    await w.coach.expect("PATCH", `/employers/${id}`, { body: { name: "Uusinimi Oy" }, ifMatch: version });
    expect([await hits("vanhan"), await hits("uusin")]).toEqual([[], [id]]);
    await w.coach.expect("DELETE", `/employers/${id}`, { ifMatch: version + 1 });
    expect(await hits("uusin")).toEqual([]);
    expect((await w.coach.get(`/employers/${id}`)).body.archivedAt).not.toBeNull();
  });
});
