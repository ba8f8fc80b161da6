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

it("words that were being read while they were changed are not kept", async () => {
  const { db, rename, name } = team();
  const reading = heldSettings(env, db);
  forgetSettings();
  await reading;
  await rename("Toinen");
  expect(await name()).toBe("Toinen");
});
