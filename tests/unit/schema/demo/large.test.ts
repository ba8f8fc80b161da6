import { FinnishBusinessIds } from "finnish-business-ids";
import { describe, expect, it } from "vitest";
import { type LargeRows, type LargeSizes, largeRows } from "../../../../schema/demo/large.ts";
import { municipalities } from "../../../../schema/demo/large-team.ts";
import { insertRows } from "../../../../schema/demo/load.ts";
import { asD1, countRows, migratedDatabase } from "./database.ts";

const lastDay = "2026-11-23";
const sizes: LargeSizes = {
  years: 5,
  users: 40,
  employers: 1_200,
  contactPersons: 600,
  participants: 500,
  placements: 1_500,
  agreements: 60,
  inquiries: 100,
  contacts: 6_000,
  followUps: 800,
  openFollowUps: 90,
};

const all = <K extends keyof LargeRows>(chunks: LargeRows[], table: K): NonNullable<LargeRows[K]> =>
  chunks.flatMap((chunk) => (chunk[table] ?? []) as object[]) as NonNullable<LargeRows[K]>;

describe("the generator of large data", () => {
  const chunks = [...largeRows(lastDay, sizes)];

  it("gives the same rows for the same arguments, others for another seed", () => {
    expect([...largeRows(lastDay, sizes)]).toEqual(chunks);
    expect(all([...largeRows(lastDay, sizes, "another")], "employers")).not.toEqual(all(chunks, "employers"));
  });

  it("can be inserted chunk after chunk with every foreign key and check holding", async () => {
    const database = migratedDatabase();
    for (const chunk of chunks) await insertRows(asD1(database), chunk);
    const counts = Object.fromEntries(
      [
        "users",
        "employers",
        "contact_persons",
        "participants",
        "placements",
        "agreements",
        "inquiries",
        "contacts",
        "follow_ups",
      ].map((table) => [table, countRows(database, table)]),
    );
    expect(counts).toEqual({
      users: sizes.users,
      employers: sizes.employers,
      contact_persons: sizes.contactPersons,
      participants: sizes.participants,
      placements: sizes.placements,
      agreements: sizes.agreements,
      inquiries: sizes.inquiries,
      contacts: sizes.contacts,
      follow_ups: sizes.followUps,
    });
    const open = database.prepare("SELECT count(*) AS n FROM follow_ups WHERE completed_at IS NULL").get();
    expect(open).toEqual({ n: sizes.openFollowUps });
    expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  });

  it("spreads over all of Lapland and over the years, and concentrates on some employers", () => {
    const employers = all(chunks, "employers");
    const contacts = all(chunks, "contacts");
    expect(new Set(employers.map(({ municipality }) => municipality)).size).toBe(municipalities.length);
    expect(new Set(contacts.map(({ date }) => date.slice(0, 4))).size).toBe(6);
    expect(contacts.every(({ date }) => date <= lastDay)).toBe(true);
    const perEmployer = [...Map.groupBy(contacts, ({ employerId }) => employerId).values()].map(({ length }) => length);
    expect(Math.max(...perEmployer)).toBeGreaterThan(100);
    expect(perEmployer.filter((count) => count <= 5).length).toBeGreaterThan(perEmployer.length / 2);
    expect(all(chunks, "placements").some(({ continuesId }) => continuesId)).toBe(true);
  });

  it("knows needs and hindrances of a part of the employers, and when coaches are away", () => {
    const employers = all(chunks, "employers");
    expect(employers.filter(({ needs }) => needs).length).toBeGreaterThan(sizes.employers / 4);
    expect(employers.every(({ needs, needsKnownOn }) => Boolean(needs) === Boolean(needsKnownOn))).toBe(true);
    expect(employers.filter(({ hindrances }) => hindrances?.length).length).toBeGreaterThan(sizes.employers / 5);
    expect(all(chunks, "absences").length).toBeGreaterThan(sizes.users * 10);
    expect(all(chunks, "workShares").length).toBeGreaterThan(sizes.users / 8);
    const employersAgreed = new Set(all(chunks, "agreements").map(({ employerId }) => employerId));
    expect(employersAgreed.size).toBe(sizes.agreements);
  });

  it("gives workplaces business ids that nobody can have", () => {
    const ids = all(chunks, "employers").flatMap(({ businessId }) => businessId ?? []);
    expect(ids.length).toBeGreaterThan(sizes.employers / 2);
    expect(new Set(ids).size).toBeLessThan(ids.length);
    expect(ids.filter((id) => !/^\d{7}-\d$/.test(id) || FinnishBusinessIds.isValidBusinessId(id))).toEqual([]);
  });

  it("keeps every chunk small enough for one batch", () => {
    expect(Math.max(...chunks.map((chunk) => JSON.stringify(chunk).length))).toBeLessThan(4_000_000);
  });
});
