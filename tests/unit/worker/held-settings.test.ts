import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { forgetSettings, heldSettings } from "../../../worker/settings/held.ts";
import { openSqlite } from "./sqlite.ts";

const env = { HELD_SECONDS: "60" } as Env;
const words = (name: string) => JSON.stringify({ name, municipalities: ["698"] });

beforeEach(() => {
  vi.useFakeTimers();
  forgetSettings();
});
afterEach(() => vi.useRealTimers());

const team = () => {
  const { db, trips } = openSqlite(`
    CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT, updated_at INTEGER, version INTEGER);
    CREATE TABLE local_texts (id, page, slot, title_fi, title_sv, title_en, body_fi, body_sv, body_en, until, shown,
      created_at, updated_at, version);
    CREATE TABLE supplements (id, municipality, name_fi, name_sv, name_en, kind, amount_cents, wage_percent, cap_cents,
      months, who_fi, who_sv, who_en, how_fi, how_sv, how_en, source_title, source_url, year, checked_on, valid_from,
      valid_until, shown, created_at, updated_at, version);
    CREATE TABLE person_figures (month);
    INSERT INTO settings VALUES ('organisation', '${words("Ensimmäinen")}', 0, 1)`);
  const rename = (name: string) =>
    db.prepare("UPDATE settings SET value = ?, version = version + 1").bind(words(name)).run();
  return { db, trips, rename, name: async () => (await heldSettings(env, db)).organisation.name };
};

it("the organisation's words are read once a minute, and then as they are", async () => {
  const { trips, rename, name } = team();
  expect(await name()).toBe("Ensimmäinen");
  await rename("Toinen");
  const before = trips.length;
  vi.advanceTimersByTime(59_000);
  expect([await name(), trips.length]).toEqual(["Ensimmäinen", before]);
  vi.advanceTimersByTime(1_000);
  expect(await name()).toBe("Toinen");
});

it("words that say the same are the same, so that what was made of them stands", async () => {
  const { db, rename } = team();
  const first = await heldSettings(env, db);
  vi.advanceTimersByTime(61_000);
  expect(await heldSettings(env, db)).toBe(first);
  await rename("Toinen");
  vi.advanceTimersByTime(61_000);
  expect(await heldSettings(env, db)).not.toBe(first);
});

it("the organisation's own texts are read in the same trip, and a new one is another page", async () => {
  const { db, trips, rename } = team();
  await rename("Toinen");
  const first = await heldSettings(env, db);
  expect(trips.at(-1)).toHaveLength(4);
  await db
    .prepare(
      "INSERT INTO local_texts (id, page, slot, body_fi, shown, version) VALUES ('a', 'guide', 'notice', ?, 1, 1)",
    )
    .bind("Raha on käytetty")
    .run();
  vi.advanceTimersByTime(61_000);
  const second = await heldSettings(env, db);
  expect([second === first, second.local.texts.map(({ bodyFi }) => bodyFi)]).toEqual([false, ["Raha on käytetty"]]);
});

it("words that were being read while they were changed are not kept", async () => {
  const { db, rename, name } = team();
  const reading = heldSettings(env, db);
  forgetSettings();
  await reading;
  await rename("Toinen");
  expect(await name()).toBe("Toinen");
});
