import { convertIcsCalendar } from "ts-ics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { type Client, openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, tomorrow } from "./rows.ts";

let w: World;
let coach: Client;
beforeAll(async () => {
  w = await openWorld();
  // Nothing of the demo's, so that a calendar holds what a test puts there.
  await w.db.prepare("UPDATE follow_ups SET archived_at = 1").run();
  coach = w.coach;
});
afterAll(() => w.worker.close());

const pathOf = (address: string) => new URL(address).pathname;
const open = async (by = coach): Promise<string> => (await by.expect("POST", "/me/calendar-feed")).address;
const ask = (address: string, init?: RequestInit) => fetch(new URL(pathOf(address), w.worker.url), init);
const read = async (address: string) => {
  const text = await (await ask(address)).text();
  return { text, calendar: convertIcsCalendar(undefined, text) };
};
const promise = async (name: string, fields: object = {}) => {
  const { id } = await coach.expect("POST", "/employers", { body: { ...bodies.employer(), name } });
  return coach.expect("POST", "/follow-ups", { body: { ...bodies.followUp(id), ...fields } });
};

describe("the calendar", () => {
  it("holds open follow-ups as employer and verb: meetings at their time, reminders on their day", async () => {
    const meeting = await promise("Tapaaminen, Oy; \\ Ab", {
      kind: "meeting",
      dueOn: "2027-07-05",
      dueTime: "09:30",
      minutes: 45,
      task: "Palkkatuki K7Q2",
    });
    const winter = await promise("Talvi Oy", { kind: "meeting", dueOn: "2027-01-05", dueTime: "14:00" });
    const reminder = await promise("Muistutus Oy", { dueOn: tomorrow });
    const { text, calendar } = await read(await open());
    const of = (id: string) => calendar.events?.find(({ uid }) => uid === `${id}@rinnalla`);
    expect(calendar.events).toHaveLength(3);
    expect(of(meeting.id)).toMatchObject({
      summary: "Tapaa: Tapaaminen, Oy; \\ Ab",
      duration: { minutes: 45 },
      timeTransparent: "OPAQUE",
    });
    // 9.30 in Finnish summer time, 14.00 in winter time.
    expect(of(meeting.id)?.start.date.toISOString()).toBe("2027-07-05T06:30:00.000Z");
    expect(of(winter.id)).toMatchObject({ duration: { minutes: 60 } });
    expect(of(winter.id)?.start.date.toISOString()).toBe("2027-01-05T12:00:00.000Z");
    expect(of(reminder.id)).toMatchObject({
      summary: "Ota yhteyttä: Muistutus Oy",
      timeTransparent: "TRANSPARENT",
      start: { type: "DATE" },
    });
    expect(text).toContain("DTSTART;TZID=Europe/Helsinki:20270705T093000\r\n");
    expect(text).toContain("SUMMARY:Tapaa: Tapaaminen\\, Oy\\; \\\\ Ab\r\n");
    expect(text).toContain(
      `DTSTART;VALUE=DATE:${tomorrow.replaceAll("-", "")}\r\nDTEND;VALUE=DATE:${addDays(tomorrow, 1).replaceAll("-", "")}\r\n`,
    );
    expect(text).toContain("SEQUENCE:0\r\n");
    expect(text).not.toMatch(/K7Q2|Palkkatuki/);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).toContain("BEGIN:STANDARD\r\nDTSTART:19961027T040000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\n");
    expect(text).toContain("BEGIN:DAYLIGHT\r\nDTSTART:19970330T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\n");
  });

  it("gives a reminder its time, and keeps a meeting that was held, for as long as its day has come", async () => {
    const timed = await promise("Soitto Oy", { dueOn: "2027-07-05", dueTime: "13:00" });
    const [held, early] = await Promise.all(
      ["Pidetty Oy", "Aikainen Oy"].map((name) => promise(name, { kind: "meeting", dueTime: "10:00" })),
    );
    await w.db.prepare("UPDATE follow_ups SET due_on = ? WHERE id = ?").bind(addDays(today(), -1), held?.id).run();
    for (const each of [held, early]) await coach.expect("PUT", `/follow-ups/${each?.id}/completion`, { ifMatch: 1 });
    const { text, calendar } = await read(await open());
    const of = (id: string) => calendar.events?.find(({ uid }) => uid === `${id}@rinnalla`);
    expect(text).toContain("DTSTART;TZID=Europe/Helsinki:20270705T130000\r\n");
    expect(of(timed.id)).toMatchObject({ duration: { minutes: 15 }, timeTransparent: "TRANSPARENT" });
    expect(of(held?.id)).toMatchObject({ timeTransparent: "OPAQUE", summary: "Tapaa: Pidetty Oy" });
    expect(text).not.toMatch(/CANCELLED/);
    expect(of(early?.id)).toBeUndefined();
    await w.db.exec("UPDATE follow_ups SET archived_at = 1 WHERE kind = 'meeting'");
  });

  it("follows a change under the same id, and leaves out what is done", async () => {
    const { id, version } = await promise("Siirtyvä Oy");
    const address = await open();
    const moved = await coach.expect("PATCH", `/follow-ups/${id}`, {
      body: { dueOn: addDays(tomorrow, 3) },
      ifMatch: version,
    });
    const before = (await read(address)).calendar.events?.find(({ uid }) => uid === `${id}@rinnalla`);
    expect(before?.sequence).toBe(moved.version - 1);
    await coach.expect("PUT", `/follow-ups/${id}/completion`, { ifMatch: moved.version });
    expect((await read(address)).text).not.toContain(id);
  });

  it("is the same file until something changes, and then another", async () => {
    const address = await open();
    const first = await ask(address);
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toContain("private");
    expect(first.headers.get("referrer-policy")).toBe("no-referrer");
    expect(first.headers.get("x-content-type-options")).toBe("nosniff");
    expect((await ask(address, { headers: { "if-none-match": etag } })).status).toBe(304);
    const head = await ask(address, { method: "HEAD" });
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
    expect((await ask(address, { method: "POST" })).status).toBe(405);
    await promise("Uusi Oy");
    expect((await ask(address, { headers: { "if-none-match": etag } })).status).toBe(200);
    await writesNothing(w.db, async () => void (await read(address)));
  });

  it("opens with its latest address only, until it is closed", async () => {
    const first = await open();
    const second = await open();
    expect(first).not.toBe(second);
    expect((await ask(first)).status).toBe(404);
    expect((await ask(second)).status).toBe(200);
    const stored = await w.db.prepare("SELECT secret_hash FROM calendar_feeds").first<string>("secret_hash");
    expect(second).not.toContain(stored);
    expect((await coach.expect("GET", "/me/calendar-feed")).openedAt).toBeGreaterThan(0);
    expect((await coach.call("DELETE", "/me/calendar-feed")).status).toBe(204);
    expect((await ask(second)).status).toBe(404);
    expect(await coach.expect("GET", "/me/calendar-feed")).toEqual({ openedAt: null });
    expect((await coach.call("DELETE", "/me/calendar-feed")).status).toBe(404);
  });

  it("answers whoever has no address, or one of a leaver, as if nothing had ever been there", async () => {
    const { id, version } = await fresh.user(w);
    const address = await open();
    await w.db.prepare("UPDATE calendar_feeds SET user_id = ? WHERE user_id = ?").bind(id, w.coach.id).run();
    expect((await ask(address)).status).toBe(200);
    await w.admin.expect("PUT", `/users/${id}/deactivation`, { ifMatch: version });
    const guesses = [
      address,
      `http://x/calendar/${"a".repeat(43)}.ics`,
      "http://x/calendar/short.ics",
      "http://x/calendar/",
      "http://x/calendar/a/b.ics",
    ];
    const answers = await Promise.all(
      guesses.map(async (guess) => {
        const answer = await ask(guess);
        return [answer.status, await answer.text()];
      }),
    );
    for (const answer of answers) expect(answer).toEqual([404, "Not found.\n"]);
  });

  it("goes with its owner, and so does a mail that still waits: neither is there for one who comes back", async () => {
    const { id, version } = await fresh.user(w);
    const address = await open();
    await w.db.prepare("UPDATE calendar_feeds SET user_id = ? WHERE user_id = ?").bind(id, w.coach.id).run();
    await w.db
      .prepare(
        "INSERT INTO mail_outbox (id, kind, recipient, subject, body, state, next_attempt_at, owner_id, created_at) VALUES (?1, 'digest', 'x@keksitty.example', '', 'Soita', 'waiting', 9e15, ?2, 0)",
      )
      .bind(newId(), id)
      .run();
    const left = await w.admin.expect("PUT", `/users/${id}/deactivation`, { ifMatch: version });
    const mails = "SELECT count(*) AS n FROM mail_outbox WHERE owner_id = ? AND state = 'waiting'";
    expect(await w.db.prepare(mails).bind(id).first("n")).toBe(0);
    await w.admin.expect("DELETE", `/users/${id}/deactivation`, { ifMatch: left.version });
    expect((await ask(address)).status).toBe(404);
  });

  it("tells somebody who coaches no more of no employer", async () => {
    const address = await open();
    await w.db.prepare("UPDATE users SET roles = 'admin' WHERE id = ?").bind(w.coach.id).run();
    expect((await ask(address)).status).toBe(404);
    await w.db.prepare("UPDATE users SET roles = 'coach' WHERE id = ?").bind(w.coach.id).run();
    expect((await ask(address)).status).toBe(200);
  });

  it("speaks its owner's language", async () => {
    await coach.expect("PATCH", "/me", { body: { locale: "sv" } });
    expect((await read(await open())).text).toContain("SUMMARY:Kontakta: ");
    await coach.expect("PATCH", "/me", { body: { locale: "fi" } });
  });
});

it("opening and closing are in the audit log", async () => {
  await open();
  await coach.call("DELETE", "/me/calendar-feed");
  const { results } = await w.db
    .prepare("SELECT DISTINCT action FROM events WHERE action LIKE 'calendar-feed.%' ORDER BY 1")
    .all();
  expect(results).toEqual([{ action: "calendar-feed.closed" }, { action: "calendar-feed.opened" }]);
});
