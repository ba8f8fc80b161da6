import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexWords } from "../../schema/values/folding.ts";
import { newId } from "../../schema/values/ids.ts";
import { employerNameColumns } from "../../schema/values/name-columns.ts";
import { names } from "../names.ts";
import { type Client, openWorld, type World } from "./client.ts";
import { bodies, type Row } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

type Choice = { id: string; name: string; group: string; matchedBy: string | null; person: { name: string } | null };

const choices = async (q: string, by: Client = w.coach): Promise<Choice[]> =>
  (await by.expect("GET", `/employers/choices?q=${encodeURIComponent(q)}`)).items;
const add = async (body: object, by: Client = w.coach): Promise<Row> =>
  by.expect("POST", "/employers", { body: { ...bodies.employer(), ...body } });
const told = (items: Choice[]) => items.map(({ name, group, matchedBy }) => [name, group, matchedBy]);

describe("an employer to choose", () => {
  it("is offered in the order recent, mine, of my municipalities, all", async () => {
    const areas = (await w.coach.get("/me")).body.municipalities;
    expect(areas).toContain("698");
    expect(areas).not.toContain("890");
    const of = (name: string, municipality: string, responsibleCoachId: string | null) =>
      add({ name: `Vuorovesi ${name}`, municipality, responsibleCoachId });
    await of("D muu Oy", "890", w.coach2.id);
    await of("C kunnan Oy", "698", w.coach2.id);
    await of("B oma Oy", "890", w.coach.id);
    const { id } = await of("A viimeisin Oy", "890", null);
    await w.coach.expect("POST", "/contacts", { body: { ...bodies.contact(id), date: undefined } });
    expect(told(await choices("vuorovesi"))).toEqual([
      ["Vuorovesi A viimeisin Oy", "recent", "name"],
      ["Vuorovesi B oma Oy", "mine", "name"],
      ["Vuorovesi C kunnan Oy", "area", "name"],
      ["Vuorovesi D muu Oy", "all", "name"],
    ]);
  });

  it("is found by any beginning of its words, by several of them, and by the end of a compound", async () => {
    await add({ name: "Kääpäsuon Zirkuskoulu Oy" });
    for (const q of ["kääp", "zirk", "zirkus kää", "kääpäsuon zirkuskoulu", "KÄÄPÄSUON  zir", "koulu kääpä", "suon"])
      expect(
        (await choices(q)).map(({ name }) => name),
        q,
      ).toContain("Kääpäsuon Zirkuskoulu Oy");
    expect(await choices("kaapaz")).toEqual([]);
  });

  it("is found by whom one knows there, by telephone however it is written, and by business id", async () => {
    const { id } = await add({ name: "Numeroton Pyykki Oy", businessId: "2617416-4" });
    await w.coach.expect("POST", "/contact-persons", {
      body: { ...bodies.contactPerson(id), name: "Yrjö-Pekka Wolffinen", phone: "+358 50 777 1234" },
    });
    const person = { name: "Yrjö-Pekka Wolffinen", phone: "050 777 1234" };
    for (const [q, matchedBy] of [
      ["wolf", "person"],
      ["yrjö wolf", "person"],
      ["wolffinen yrjö", "person"],
      ["050 777", "phone"],
      ["0507771234", "phone"],
      ["+358507771", "phone"],
      ["50 7771", "phone"],
      ["358 50 777", "phone"],
      ["1234", "phone"],
      ["7 1234", "phone"],
    ] as const)
      expect(await choices(q), q).toMatchObject([{ id, matchedBy, person }]);
    expect(await choices("2617416")).toMatchObject([{ id, matchedBy: "businessId", person: null }]);
    expect(await choices("2617416-4")).toMatchObject([{ id, businessId: "2617416-4" }]);
  });

  it("is no longer found once it is archived, nor by a person who is", async () => {
    const employer = await add({ name: "Quokka Oy" });
    const person = await w.coach.expect("POST", "/contact-persons", {
      body: { ...bodies.contactPerson(employer.id), name: "Xerxes Keksitty", phone: "0509998887" },
    });
    expect((await choices("xerxes")).length).toBe(1);
    await w.coach.expect("DELETE", `/contact-persons/${person.id}`, { ifMatch: person.version });
    expect([await choices("xerxes"), await choices("0509998887")]).toEqual([[], []]);
    await w.coach.expect("DELETE", `/employers/${employer.id}`, { ifMatch: employer.version });
    expect(await choices("quokka")).toEqual([]);
  });

  it("is before anything is typed one's latest first, then one's own", async () => {
    const made: string[] = [];
    for (const name of ["Ensin Oy", "Sitten Oy"]) {
      const { id } = await add({ name, responsibleCoachId: null }, w.coach2);
      await w.coach2.expect("POST", "/contacts", { body: { ...bodies.contact(id), date: undefined } });
      made.unshift(id);
    }
    const { items } = await w.coach2.expect("GET", "/employers/choices");
    expect(items.slice(0, 2)).toMatchObject(made.map((id) => ({ id, group: "recent", matchedBy: null })));
    const groups = items.map(({ group }: Choice) => group);
    expect(groups).toEqual(groups.toSorted((a: string, b: string) => (a < b ? 1 : -1)));
  });

  it("says that there are more than it shows", async () => {
    const { items, more } = await w.coach.expect("GET", "/employers/choices?q=k");
    expect([items.length <= 12, more]).toEqual([true, true]);
  });

  it("that wants to be left alone says since when", async () => {
    const { id } = await add({ name: "Rauhantahto Oy" });
    await leaveAlone(id);
    expect(await choices("rauhantahto")).toMatchObject([{ id, doNotContactSince: "2026-01-15" }]);
  });

  it.each(["%", "_", "'", '"', "\\", "🦌", "a".repeat(80), "ä ".repeat(40).trim(), "0".repeat(80)])(
    "is sought as it is typed, also %j",
    async (q) => expect(Array.isArray(await choices(q))).toBe(true),
  );
});

const leaveAlone = (id: string) =>
  w.db
    .prepare(
      "UPDATE employers SET do_not_contact_on = '2026-01-15', do_not_contact_reason = 'Pyysi', do_not_contact_set_by = ? WHERE id = ?",
    )
    .bind(w.coach2.id, id)
    .run();

describe("an employer that may be there already", () => {
  const likely = async (query: Record<string, string> | string) =>
    (await w.coach.expect("GET", `/employers/likely?${new URLSearchParams(query)}`)).items.map(
      ({ name, likeness }: { name: string; likeness: string }) => [name, likeness],
    );

  it("has the same name whatever its legal form, or one much like it", async () => {
    await add({ name: "Ökytalon Hiomo Oy" });
    for (const name of [
      "ökytalon hiomo",
      "Ökytalon Hiomo Ab",
      "ÖKYTALON-HIOMO ky",
      "Tmi Ökytalon Hiomo",
      "Ökytalonhiomo",
    ])
      expect(await likely({ name }), name).toEqual([["Ökytalon Hiomo Oy", "sameName"]]);
    for (const name of ["Ökytalon Himo", "Ökytalo Hiomo", "Ökytalon Hiomo Rovaniemi", "Hiomo Ökytalon"])
      expect(await likely({ name }), name).toEqual([["Ökytalon Hiomo Oy", "similarName"]]);
    for (const name of ["", "Ö", "Oy", "Aivan Muu"]) expect(await likely({ name }), name).toEqual([]);
  });

  it("has the same business id or telephone, whole and however it is written", async () => {
    const { id } = await add({ name: "Eriniminen Oy", businessId: "0112038-9" });
    await w.coach.expect("POST", "/contact-persons", {
      body: { ...bodies.contactPerson(id), phone: "040 555 6661" },
    });
    expect(await likely({ name: "Aivan Muu", businessId: "112038-9" })).toEqual([["Eriniminen Oy", "sameBusinessId"]]);
    expect(await likely({ phone: "+358 40 5556661" })).toEqual([["Eriniminen Oy", "samePhone"]]);
    for (const query of ["businessId=0112038", "businessId=nonsense", "phone=040 555"])
      expect(await likely(query)).toEqual([]);
  });
});

describe("three hundred names in twelve languages", () => {
  type Listed = { id: string; name: string };
  const listed = async (query: string): Promise<{ items: Listed[]; nextCursor: string | null }> =>
    w.coach.expect("GET", `/employers?${query}`);
  const found = async (q: string) => {
    const [chosen, list] = await Promise.all([choices(q), listed(`q=${encodeURIComponent(q)}`)]);
    return [chosen.map(({ name }) => name), list.items.map(({ name }) => name)];
  };

  beforeAll(async () => {
    const rows = names.map((name) => ({ id: newId(), name, ...employerNameColumns(name), words: indexWords(name) }));
    const told = JSON.stringify(rows);
    await w.db.batch([
      w.db
        .prepare(
          `INSERT INTO employers (id, name, name_folded, name_sort, folded_as, sector, municipality, created_at, updated_at)
          SELECT value ->> 'id', value ->> 'name', value ->> 'nameFolded', value ->> 'nameSort', value ->> 'foldedAs',
            'other_public', '976', 0, 0 FROM json_each(?)`,
        )
        .bind(told),
      w.db
        .prepare(
          `INSERT INTO employer_words (employer_id, word, name_folded, name_sort)
          SELECT told.value ->> 'id', word.value, told.value ->> 'nameFolded', told.value ->> 'nameSort'
          FROM json_each(?) told, json_each(told.value, '$.words') word`,
        )
        .bind(told),
    ]);
  });

  it.each([
    ["mcdonalds", "McDonald's Mallila"],
    ["olearys", "O'Learys Keksi"],
    ["kmarket mänty", "K-Market Mäntylä"],
    ["k market", "K-Market Mäntylä"],
    ["hm tyyli", "H&M-tyyli"],
    ["h & m", "H&M-tyyli"],
    ["yildiz", "Yıldız"],
    ["lodz", "Łódź"],
    ["smorrebrod", "Smørrebrød"],
    ["smörrebröd", "Smørrebrød"],
    ["oktavuoda", "Oktavuođa Dállu"],
    ["aebelo", "Æbelø"],
    ["strasse", "Straße Sieben"],
    ["tyo\u0308- ja toimi", "Työ- ja Toimintakeskus Ässä"],
    ["mc\u00ADdonalds", "McDonald's Mallila"],
    ["пельм", "Пельмени Дома"],
    ["ταβέρνα", "Ελληνική Ταβέρνα"],
    ["الشام", "مطعم الشام"],
    ["中華", "中華料理"],
  ])("by %j are offered and listed: %s", async (q, name) => {
    for (const each of await found(q)) expect(each).toContain(name);
  });

  it("are found without å ä ö after those that are spelt so", async () => {
    for (const each of await found("kahko")) expect(each.slice(0, 2)).toEqual(["Kahko Oy", "Kähkönen Oy"]);
    for (const each of await found("kähkö")) expect(each.slice(0, 1)).toEqual(["Kähkönen Oy"]);
  });

  it("stand as a Finnish phone book has them, page after page, each once", async () => {
    const walked: Listed[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page = await listed(`municipality=976&limit=37${cursor && `&cursor=${cursor}`}`);
      walked.push(...page.items);
      cursor = page.nextCursor;
    }
    const { compare } = new Intl.Collator("fi", { sensitivity: "base", ignorePunctuation: true });
    const latin = walked.filter(({ name }) => /^[\p{Script=Latin}\p{P}\p{Z}\p{N}\p{M}+]+$/u.test(name));
    expect(walked.map(({ id }) => id)).toEqual([...new Set(walked.map(({ id }) => id))]);
    expect([walked.length >= names.length, latin.length > 240]).toEqual([true, true]);
    expect(latin.map(({ id }) => id)).toEqual(
      latin.toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1)).map(({ id }) => id),
    );
  });

  it("that were stored before are brought in line by the job, and what is renamed meanwhile is left", async () => {
    const stale = ["Smørrebrød", "McDonald's Mallila", "Yıldız"];
    const places = stale.map(() => "?").join();
    const columns = "name, name_folded, name_sort, folded_as";
    const read = () =>
      w.db.prepare(`SELECT ${columns} FROM employers WHERE name IN (${places}) ORDER BY id`).bind(...stale);
    const { results: before } = await read().all();
    await w.db.batch([
      w.db
        .prepare(`UPDATE employers SET name_folded = 'x', name_sort = '', folded_as = 0 WHERE name IN (${places})`)
        .bind(...stale),
      w.db
        .prepare(`DELETE FROM employer_words WHERE employer_id IN (SELECT id FROM employers WHERE name IN (${places}))`)
        .bind(...stale),
      w.db.prepare("UPDATE contact_persons SET name_sort = '', phone_reversed = NULL, folded_as = 0"),
      w.db.prepare("DELETE FROM contact_person_words"),
      w.db.prepare("UPDATE users SET name_sort = '', folded_as = 0"),
    ]);
    expect(await found("mcdonalds")).toEqual([[], []]);
    await w.worker.scheduled();
    expect((await read().all()).results).toEqual(before);
    for (const each of await found("mcdonalds")) expect(each).toEqual(["McDonald's Mallila"]);
    for (const each of await found("wolffinen")) expect(each).toEqual(["Numeroton Pyykki Oy"]);
    const left = await w.db
      .prepare("SELECT count(*) AS n FROM users WHERE folded_as = 0 OR name_sort = ''")
      .first<number>("n");
    expect(left).toBe(0);
  });

  it("and a list of them is searched by person, telephone and business id as well", async () => {
    const { id } = await add({ name: "Listan Löytö Oy", businessId: "2617416-4" });
    for (const [name, phone] of [
      ["Äijö Listainen", "+358 44 765 4321"],
      ["Äijälä Listainen", "044 765 4322"],
    ])
      await w.coach.expect("POST", "/contact-persons", { body: { ...bodies.contactPerson(id), name, phone } });
    for (const q of [
      "äijö",
      "aijo",
      "listainen äij",
      "aij listai",
      "0447654",
      "44 765",
      "+35844765",
      "4321",
      "2617416-4",
      "26174164",
    ]) {
      const { items, nextCursor } = await listed(`q=${encodeURIComponent(q)}`);
      expect([items.filter((row) => row.id === id).length, nextCursor], q).toEqual([1, null]);
    }
    expect((await listed("q=listainen&municipality=976")).items).toEqual([]);
  });

  it("and a search is walked through to its end, whatever finds its rows", async () => {
    const ids = Array.from({ length: 7 }, () => newId());
    for (const [at, employer] of ids.entries()) {
      await add({ id: employer, name: at < 3 ? `Zyx ${at}` : at < 5 ? `Zýxä ${at} Zyxikko` : `Muu ${at}` });
      for (const name of ["Zyxandra Keksi", "Zyx Toinen"])
        await w.coach.expect("POST", "/contact-persons", { body: { ...bodies.contactPerson(employer), name } });
    }
    const walked: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page = await listed(`q=zyx&limit=2${cursor && `&cursor=${cursor}`}`);
      walked.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(walked.toSorted()).toEqual(ids.toSorted());
    expect(walked.slice(0, 5).toSorted()).toEqual(ids.slice(0, 5).toSorted());
  });
});

describe("an employer that wants to be left alone", () => {
  it("stops a contact whoever logs it and however, until that is lifted", async () => {
    const { id } = await add({});
    await leaveAlone(id);
    for (const client of [w.coach, w.lead]) {
      const { status, body } = await client.post("/contacts", bodies.contact(id));
      expect([status, body.errors[0].path]).toEqual([422, "employerId"]);
      expect(body.errors[0].message).toContain("15");
    }
    await w.db.prepare("UPDATE employers SET do_not_contact_on = NULL WHERE id = ?").bind(id).run();
    expect((await w.coach.post("/contacts", bodies.contact(id))).status).toBe(201);
  });
});
