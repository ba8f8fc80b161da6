import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { locales } from "../../schema/vocabulary.ts";
import { chapterPath, publicPath } from "../../site/links.ts";
import { openWorld, type World } from "../api/client.ts";
import { bodies, fresh } from "../api/rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld({ HELD_SECONDS: "1" });
});
afterAll(() => w.worker.close());

const open = (path: string, init?: RequestInit) => fetch(new URL(path, w.worker.url), init);
const read = async (path: string) => (await open(path)).text();

/** Changes the organisation's name as somebody does elsewhere, where this Worker learns nothing of it. */
const renameElsewhere = (name: string) =>
  w.db
    .prepare(
      "UPDATE settings SET value = json_set(value, '$.name', ?), version = version + 1 WHERE key = 'organisation'",
    )
    .bind(name)
    .run();

/** Changes it here, as an administrator does. */
const change = async (words: object) => {
  const { version } = await w.admin.expect("GET", "/settings/organisation");
  const body = { ...bodies.organisation(), ...words };
  await w.admin.expect("PUT", "/settings/organisation", { body, ifMatch: version });
};
const rename = (name: string) => change({ name });

const front = publicPath("front", "fi");

describe("a page that says the same to everybody", () => {
  it("is answered the second time with all that it was answered with the first time", async () => {
    for (const path of [...locales.map((locale) => publicPath("front", locale)), publicPath("privacy", "fi")]) {
      const first = await open(path);
      const again = await open(path);
      expect(await again.text()).toBe(await first.text());
      expect(withoutDate(again)).toEqual(withoutDate(first));
    }
  });

  it("shows within the time that is set what was changed elsewhere", async () => {
    await rename("Ensimmäinen tiimi");
    await read(front);
    await renameElsewhere("Muualla vaihdettu tiimi");
    await expect.poll(() => read(front), { timeout: 20_000 }).toContain("Muualla vaihdettu tiimi");
  });

  it("changes at once where its words were changed", async () => {
    await rename("Toinen tiimi");
    await read(front);
    await rename("Kolmas tiimi");
    expect(await read(front)).toContain("Kolmas tiimi");
    expect(await read(front)).toContain("Kolmas tiimi");
  });

  it("tells at once no more who was erased, a contact person or a participant's code", async () => {
    const { id: employerId } = await fresh.employer(w);
    const name = "Mikko Keksityinen";
    const person = await w.coach.expect("POST", "/contact-persons", { body: { employerId, name } });
    const { code } = await w.coach.expect("POST", "/participants", { body: bodies.participant() });
    const bodyFi = `Kysy:\n${name}, ${code}`;
    await w.lead.expect("POST", "/local-texts", { body: { ...bodies.localText(), bodyFi } });
    const chapter = chapterPath("tuet-tyonantajalle", "fi");
    expect(await read(chapter)).toMatch(new RegExp(`${name}, ${code}`));
    await w.admin.expect("DELETE", `/contact-persons/${person.id}/data`);
    expect(await read(chapter)).toContain(`[…], ${code}`);
    await w.admin.expect("POST", "/participants/erasure", { body: { code } });
    expect(await read(chapter)).toContain("[…], […]");
  });

  it("is not sent again to a browser that holds it, and has no body where none was asked for", async () => {
    const { headers } = await open(front);
    const tag = headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"/);
    expect((await open(front, { headers: { "if-none-match": `"other", ${tag}` } })).status).toBe(304);
    expect((await open(front, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
    const head = await open(front, { method: "HEAD" });
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, tag, ""]);
  });

  it("is not kept for an address that asks something", async () => {
    const search = publicPath("search", "fi");
    expect(await read(search)).not.toContain("palkkatuki");
    expect(await read(`${search}?haku=palkkatuki`)).toContain("palkkatuki");
    expect(await read(search)).not.toContain("palkkatuki");
  });

  it("is answered while the database is not, and a page that is not held says what is wrong as ever", async () => {
    const before = await read(front);
    await w.db.exec("ALTER TABLE settings RENAME TO settings_gone");
    await pause(1_100);
    const held = await open(front);
    const other = await open(`${front}?x=1`);
    await w.db.exec("ALTER TABLE settings_gone RENAME TO settings");
    expect([held.status, await held.text()]).toEqual([200, before]);
    expect([other.status, other.headers.get("x-frame-options")]).toEqual([500, "DENY"]);
  });
});

describe("a page that names somebody of the team", () => {
  it("is never answered from memory", async () => {
    await change({ showCoaches: true });
    const contacts = publicPath("contacts", "fi");
    const before = await read(contacts);
    await w.db.prepare("UPDATE users SET name = name || ' Uusinimi' WHERE roles <> ''").run();
    expect(before).not.toContain("Uusinimi");
    expect(await read(contacts)).toContain("Uusinimi");
  });
});

const withoutDate = ({ headers }: Response) => [...headers].filter(([name]) => name !== "date");
