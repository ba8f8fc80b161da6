import { expect, it } from "vitest";
import { newAddress } from "../addresses.ts";
import { openSession } from "../session.ts";
import { startWorker, type TestWorker } from "../worker.ts";
import { stateOf } from "./client.ts";
import { handedMails } from "./handed-mails.ts";
import { bodies } from "./rows.ts";

const me = (worker: TestWorker, cookie: string) => fetch(new URL("/api/v1/me", worker.url), { headers: { cookie } });

const sendInquiry = (worker: TestWorker) =>
  fetch(new URL("/api/v1/inquiries", worker.url), {
    method: "POST",
    headers: { "content-type": "application/json", "cf-connecting-ip": newAddress(), origin: worker.url.origin },
    body: JSON.stringify({ ...bodies.inquiry(), email: "jalki@keksitty.example" }),
  });

it("a file sees nothing of the file before it in the same Worker: no row, table, trigger, mail, log, session or clock", async () => {
  const fresh = await startWorker();
  const untouched = await stateOf(fresh.db);
  await fresh.close();

  const before = await startWorker({ demo: true });
  expect(before.url.href, "else this proves nothing").toBe(fresh.url.href);
  const cookie = await openSession(before.url, "coach@rinnalla.example");
  expect((await me(before, cookie)).status).toBe(200);
  await before.db.exec("CREATE TABLE left_behind (word TEXT)");
  await before.db.exec(
    "CREATE TRIGGER left_too AFTER INSERT ON inquiries BEGIN INSERT INTO left_behind VALUES (new.id); END",
  );
  expect((await sendInquiry(before)).status).toBe(201);
  expect(await handedMails(before, "jalki@")).not.toEqual([]);
  await before.scheduled(Date.now() + 400 * 24 * 60 * 60 * 1000);
  await before.close();

  const after = await startWorker();
  expect(after.url.href).toBe(fresh.url.href);
  expect(await stateOf(after.db)).toEqual(untouched);
  expect([after.told(), after.logs()]).toEqual([[], []]);
  await after.close();

  const again = await startWorker({ demo: true });
  expect((await me(again, cookie)).status).toBe(401);
  expect(await handedMails(again, "jalki@")).toEqual([]);
  const later = "SELECT count(*) AS n FROM events WHERE at > ?";
  expect(await again.db.prepare(later).bind(Date.now()).first("n")).toBe(0);
  await again.close();
});

it("a file that changed the schema itself leaves a Worker that nobody gets again", async () => {
  const before = await startWorker();
  await before.db.exec("ALTER TABLE settings RENAME TO settings_away");
  await before.close();
  const after = await startWorker();
  expect(await after.db.prepare("SELECT count(*) AS n FROM settings").first("n")).toBeGreaterThan(0);
  await after.close();
});

it("a Worker is given back only when what it was at has ended", async () => {
  const before = await startWorker({ demo: true });
  await Promise.all([sendInquiry(before), sendInquiry(before)]);
  await before.close();
  const after = await startWorker();
  expect(await after.db.prepare("SELECT count(*) AS n FROM mail_outbox").first("n")).toBe(0);
  await after.close();
});

it("two Workers at once are two, each with its own rows", async () => {
  const [one, other] = await Promise.all([startWorker({ demo: true }), startWorker()]);
  expect(one.url.href).not.toBe(other.url.href);
  expect(await other.db.prepare("SELECT count(*) AS n FROM users").first("n")).toBe(0);
  await Promise.all([one.close(), other.close()]);
});
