import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { locales } from "../../schema/vocabulary.ts";
import { publicPath } from "../../site/links.ts";
import { openWorld, type World } from "../api/client.ts";
import { bodies } from "../api/rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld({ HELD_SECONDS: "600" });
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
  it("is answered from memory, with all that it was answered with the first time", async () => {
    await rename("Ensimmäinen tiimi");
    for (const path of [...locales.map((locale) => publicPath("front", locale)), publicPath("privacy", "fi")]) {
      const first = await open(path);
      const again = await open(path);
      expect(await again.text()).toBe(await first.text());
      expect(withoutDate(again)).toEqual(withoutDate(first));
    }
    await renameElsewhere("Muualla vaihdettu tiimi");
    expect(await read(front)).toContain("Ensimmäinen tiimi");
  });

  it("changes at once where its words were changed", async () => {
    await rename("Toinen tiimi");
    await read(front);
    await rename("Kolmas tiimi");
    expect(await read(front)).toContain("Kolmas tiimi");
    expect(await read(front)).toContain("Kolmas tiimi");
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

  it("is found at any of its addresses, but not where the address asks something", async () => {
    const search = publicPath("search", "fi");
    expect(await read(search)).not.toContain("palkkatuki");
    expect(await read(`${search}?haku=palkkatuki`)).toContain("palkkatuki");
    expect(await read(search)).not.toContain("palkkatuki");
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
