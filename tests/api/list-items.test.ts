import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { listItemKinds, listKinds, listNames } from "../../schema/vocabulary.ts";
import { en } from "../../site/words/en.ts";
import { fi } from "../../site/words/fi.ts";
import { sv } from "../../site/words/sv.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, type Row } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

type Item = Row & {
  list: string;
  kind: string;
  nameFi: string;
  nameSv: string;
  nameEn: string;
  validFrom: string | null;
  validUntil: string | null;
};
const itemsOf = async (list: string): Promise<Item[]> =>
  (await w.coach.expect("GET", `/list-items?list=${list}`)).items;
const make = (change: object = {}): Promise<Item> =>
  w.lead.expect("POST", "/list-items", { body: { ...bodies.listItem(), ...change } });
const change = (id: string, version: number, body: object) =>
  w.lead.call("PATCH", `/list-items/${id}`, { body, ifMatch: version });
const remove = (id: string, version: number) => w.lead.call("DELETE", `/list-items/${id}`, { ifMatch: version });
const refer = (referralSource: string, startedOn = "2022-02-01") =>
  w.coach.post("/participants", { ...bodies.participant(), startedOn, referralSource });
const kindsOf = (id: string) =>
  w.db.prepare("SELECT referral_kind, end_kind FROM participants WHERE id = ?").bind(id).first();

describe("the lists that every organisation begins with", () => {
  it("hold an item of each kind, called as reports call it", async () => {
    const { items } = await w.coach.expect("GET", "/list-items");
    const kinds = new Set(items.map(({ kind }: Item) => kind));
    expect(listItemKinds.filter((kind) => !kinds.has(kind))).toEqual(["other_tag"]);
    for (const { list, kind } of items as Item[])
      expect((listKinds as Record<string, readonly string[]>)[list]).toContain(kind);
    for (const [of, { labels }] of Object.entries({ nameFi: fi, nameSv: sv, nameEn: en }))
      for (const [id, name] of Object.entries({
        ...labels.referralSource,
        ...labels.participantEndReason,
        ...labels.pathKind,
      }))
        expect([of, id, items.find((item: Item) => item.id === id)?.[of]]).toEqual([of, id, name]);
    expect(new Set(items.map(({ list }: Item) => list)).size).toBe(listNames.length);
  });

  it("know the services that referred until 2024 and since", async () => {
    const items = await itemsOf("referral_sources");
    const inUse = (day: string) =>
      items
        .filter(({ validFrom, validUntil }) => (validFrom ?? "") <= day && (validUntil ?? "9999") >= day)
        .map(({ id }) => id);
    expect(inUse("2024-12-31")).toEqual(expect.arrayContaining(["te_services", "municipal_trial", "self"]));
    expect(inUse("2024-12-31")).not.toContain("employment_services");
    const now = ["employment_services", "kela", "health_care", "mental_health_services", "rehabilitation"];
    const others = ["third_sector", "ohjaamo", "prison_service", "workplace"];
    expect(inUse("2025-01-01")).toEqual(expect.arrayContaining([...now, ...others]));
    expect(inUse("2025-01-01")).not.toEqual(expect.arrayContaining(["te_services"]));
    expect((await refer("te_services", "2024-12-31")).status).toBe(201);
    await writesNothing(w.db, async () => {
      const { body } = await refer("te_services", "2025-01-01");
      expect(body.errors).toMatchObject([{ path: "referralSource", message: expect.stringContaining("01/01/2025") }]);
    });
  });
});

describe("an item of a list", () => {
  it("is chosen under its own name, and counts as its kind", async () => {
    const { id } = await make({ nameFi: "Perusturvan sosiaalityö" });
    const { status, body } = await refer(id);
    expect([status, body.referralSource, body.referralName.fi]).toEqual([201, id, "Perusturvan sosiaalityö"]);
    expect(await kindsOf(body.id)).toEqual({ referral_kind: "social_services", end_kind: null });
    const corrected = await w.coach.call("PATCH", `/participants/${body.id}`, {
      body: { referralSource: "school", endedOn: "2022-05-31", endReason: "moved_away" },
      ifMatch: body.version,
    });
    expect(corrected.body).toMatchObject({ status: "moved_away", endName: { sv: "Flyttade bort" } });
    expect(await kindsOf(body.id)).toEqual({ referral_kind: "school", end_kind: "moved_away" });
  });

  it("that is retired stays where it was chosen, and can be chosen no more", async () => {
    const { id, version } = await make();
    const { body: referred } = await refer(id);
    expect((await change(id, version, { validUntil: "2022-01-31" })).status).toBe(200);
    await writesNothing(w.db, async () =>
      expect((await refer(id)).body.errors).toMatchObject([{ path: "referralSource" }]),
    );
    expect((await refer(id, "2022-01-31")).status).toBe(201);
    // The form sends all of its fields: who referred is as it was.
    const all = { referralSource: id, startedOn: "2022-02-01", municipality: "320" };
    const path = `/participants/${referred.id}`;
    const kept = await w.coach.call("PATCH", path, { body: all, ifMatch: referred.version });
    expect([kept.status, kept.body.referralName.fi]).toEqual([200, referred.referralName.fi]);
    await writesNothing(w.db, async () => {
      const moved = { body: { startedOn: "2022-02-02" }, ifMatch: kept.body.version };
      expect((await w.coach.call("PATCH", path, moved)).body.errors).toMatchObject([{ path: "referralSource" }]);
    });
  });

  it("that is retired while somebody is choosing it is refused by the write itself", async () => {
    for (let i = 0; i < 5; i += 1) {
      const { id, version } = await make();
      const [chosen] = await Promise.all([refer(id), change(id, version, { validUntil: "2022-01-31" })]);
      expect([201, 422]).toContain(chosen.status);
      const rows = await w.db.prepare("SELECT count(*) AS n FROM participants WHERE referral_source = ?").bind(id);
      expect(await rows.first("n")).toBe(chosen.status === 201 ? 1 : 0);
    }
  });

  it("in use cannot be removed, whichever way it is used, and the answer says which in the reader's language", async () => {
    const participant = await fresh.participant(w);
    const [reason, path, tag] = [
      await make({ list: "end_reasons", kind: "moved_away", nameFi: "Muutti Ouluun" }),
      await make({ list: "paths", kind: "study", nameFi: "Kansanopisto" }),
      await make({ list: "employer_tags", kind: "network", nameFi: "Yrittäjäyhdistys" }),
    ];
    const end = { endedOn: "2022-09-30", endReason: reason.id };
    await w.coach.expect("PATCH", `/participants/${participant.id}`, { body: end, ifMatch: participant.version });
    const onward = { kind: path.id, startedOn: "2022-08-15" };
    await w.coach.expect("POST", `/participants/${participant.id}/paths`, { body: onward });
    await w.coach.expect("POST", "/employers", { body: { ...bodies.employer(), tags: [tag.id] } });
    const [self] = (await itemsOf("referral_sources")).filter(({ id }) => id === "self");
    await writesNothing(w.db, async () => {
      for (const { id, version } of [reason, path, tag, self as Item])
        expect((await remove(id, version)).body.errors).toMatchObject([{ path: "id" }]);
      const swedish = await w.lead.call("DELETE", `/list-items/${tag.id}`, { ifMatch: tag.version, lang: "sv" });
      expect(swedish.body.errors[0].message).toMatch(/”Påhittad tjänst \d+”/);
    });
    const unused = await make();
    await writesNothing(w.db, async () => expect((await remove(unused.id, unused.version + 1)).status).toBe(412));
    expect((await remove(unused.id, unused.version)).status).toBe(204);
    expect((await remove(unused.id, unused.version)).status).toBe(404);
  });

  it("has no name that another of the list has in the same days, however many add it at once", async () => {
    const names = { nameFi: "Pohjoinen paja", nameSv: "Norra verkstaden", nameEn: "Northern workshop" };
    const body = () => ({ ...bodies.listItem(), ...names, validFrom: "2023-01-01", validUntil: "2023-12-31" });
    const answers = await Promise.all([1, 2, 3].map(() => w.lead.post("/list-items", body())));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
    const before = await make({ ...names, validFrom: "2022-01-01", validUntil: "2022-12-31" });
    await writesNothing(w.db, async () => {
      const again = { ...bodies.listItem(), nameSv: "NORRA verkstaden", validFrom: null };
      expect((await w.lead.post("/list-items", again)).body.errors).toMatchObject([{ path: "nameSv" }]);
      const reached = await change(before.id, before.version, { validUntil: "2023-01-01" });
      expect(reached.body.errors.map(({ path }: { path: string }) => path)).toEqual(["nameFi", "nameSv", "nameEn"]);
    });
    expect((await w.lead.post("/list-items", { ...body(), list: "paths", kind: "study" })).status).toBe(201);
  });

  it("that had a namesake before can still be retired", async () => {
    const [one, two] = [await make(), await make()];
    await w.db.prepare("UPDATE list_items SET name_fi = ? WHERE id = ?").bind(one.nameFi, two.id).run();
    const all = { nameFi: one.nameFi, nameSv: two.nameSv, nameEn: two.nameEn, validFrom: two.validFrom };
    expect((await change(two.id, two.version, { ...all, validUntil: "2022-06-30" })).status).toBe(200);
  });

  it("is of a kind of its own list", () =>
    writesNothing(w.db, async () => {
      const { status, body } = await w.lead.post("/list-items", { ...bodies.listItem(), kind: "study" });
      expect([status, body.errors]).toMatchObject([422, [{ path: "kind" }]]);
    }));
});

describe("the tags of an employer", () => {
  it("are told by name, found by, added and taken away; a retired one stays", async () => {
    const tag = await make({ list: "employer_tags", kind: "cooperation", validFrom: null });
    const { body } = await w.coach.post("/employers", { ...bodies.employer(), tags: [tag.id, "network"] });
    expect(body.tags.map(({ id }: Row) => id).sort()).toEqual([tag.id, "network"].sort());
    const found = async (id: string) =>
      (await w.coach.expect("GET", `/employers?tag=${id}`)).items.map((row: Row) => row.id);
    expect(await found(tag.id)).toEqual([body.id]);
    await change(tag.id, 1, { validUntil: addDays(today(), -1) });
    const path = `/employers/${body.id}`;
    const kept = await w.coach.call("PATCH", path, { body: { tags: [tag.id] }, ifMatch: body.version });
    expect(kept.body.tags).toEqual([{ id: tag.id, name: { fi: tag.nameFi, sv: tag.nameSv, en: tag.nameEn } }]);
    expect(await found("network")).not.toContain(body.id);
    await writesNothing(w.db, async () => {
      const lost = await w.coach.call("PATCH", path, { body: { tags: [] }, ifMatch: body.version });
      expect(lost.status).toBe(412);
      const other = await w.coach.post("/employers", { ...bodies.employer(), tags: ["cooperation", tag.id] });
      expect(other.body.errors).toMatchObject([{ path: "tags.1" }]);
    });
    const { results } = await w.db
      .prepare("SELECT fields FROM events WHERE subject_id = ? ORDER BY id")
      .bind(body.id)
      .all();
    expect(results.map(({ fields }) => fields)).toEqual(["[]", '["tags"]']);
  });
});
