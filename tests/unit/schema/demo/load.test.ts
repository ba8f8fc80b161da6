import { describe, expect, it } from "vitest";
import { demoData } from "../../../../schema/demo/demo-data.ts";
import { loadDemo } from "../../../../schema/demo/load.ts";
import { asD1, countRows, migratedDatabase } from "./database.ts";

const loadDay = "2026-11-23";

describe("loading the demo data", () => {
  it("satisfies every foreign key and check of the migrated tables, and stores every row", async () => {
    const database = migratedDatabase();
    const migrated = countRows(database, "settings");
    await loadDemo(asD1(database), demoData(loadDay), "hash");
    for (const [key, rows] of Object.entries(demoData(loadDay))) {
      const table = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const before = table === "settings" ? migrated : 0;
      expect([table, countRows(database, table)]).toEqual([table, before + rows.length]);
    }
    expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
    expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  });

  it("stores values as the tables read them", async () => {
    const database = migratedDatabase();
    await loadDemo(asD1(database), demoData(loadDay), "hash");
    const one = (sql: string) => database.prepare(sql).get();
    expect(one("SELECT value FROM settings WHERE key = 'demo'")).toEqual({ value: `{"loadedOn":"${loadDay}"}` });
    expect(one("SELECT DISTINCT typeof(created_at) AS type FROM users")).toEqual({ type: "integer" });
    expect(one("SELECT count(*) AS n FROM placements WHERE wage_subsidy = 1")).toEqual({ n: 29 });
    expect(one("SELECT count(*) AS n FROM placements WHERE weekly_hours = 22.5 OR weekly_hours = 37.5")).not.toEqual({
      n: 0,
    });
    expect(one("SELECT count(*) AS n FROM employers WHERE business_id IS NOT NULL")).toEqual({ n: 0 });
  });

  it("lets everybody sign in but the coach who left", async () => {
    const database = migratedDatabase();
    await loadDemo(asD1(database), demoData(loadDay), "hash");
    const accounts = database
      .prepare(
        "SELECT email, provider_id, account_id = user_id AS own, password FROM accounts JOIN users ON users.id = user_id",
      )
      .all();
    expect(accounts.map(({ email }) => email).sort()).toEqual([
      "admin@rinnalla.example",
      "coach2@rinnalla.example",
      "coach@rinnalla.example",
      "lead@rinnalla.example",
    ]);
    expect(
      accounts.every((each) => each.own === 1 && each.password === "hash" && each.provider_id === "credential"),
    ).toBe(true);
  });

  it("refuses a database that has users, and leaves it as it was", async () => {
    const database = migratedDatabase();
    await loadDemo(asD1(database), demoData(loadDay), "hash");
    await expect(loadDemo(asD1(database), demoData(loadDay), "hash")).rejects.toThrow("has users");
    expect(countRows(database, "users")).toBe(5);
  });
});
