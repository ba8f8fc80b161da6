import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { today } from "../../schema/values/calendar.ts";
import { addWorkingDays } from "../../schema/values/working-days.ts";
import { inquiryFields } from "../../site/portal/inquiry/form.ts";
import { openWorld, stateOf, type World, writesNothing } from "./client.ts";
import { handedMails } from "./handed-mails.ts";
import { attributesIn, elementsIn } from "./markup.ts";
import { bodies } from "./rows.ts";

/** `npm run soak` sets the number, twice that of the other properties; then each run draws other inquiries. */
const soak = Number(process.env.SOAK_RUNS);
const runs = soak ? 2 * soak : 500;
/** How many of what was stored is opened on pages of its own. */
const looked = Math.min(runs / 25, 100);

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const identityCode = "010594Y9032";
const texts = [
  "<script>hostile()</script>",
  `"><img src=x onerror="hostile()">`,
  `' onmouseover='hostile()' x='`,
  `</textarea><svg/onload=hostile()>`,
  `</title><hostile-element data-hostile="1">`,
  "<!-- <![CDATA[ hostile",
  "&lt;hostile-element&gt;&#60;hostile-element&#62;",
  "javascript:hostile()",
  "[hostile](javascript:hostile())",
  '=HYPERLINK("https://hostile.example";"hostile")',
  "=1+1",
  "+358 40 hostile",
  "-1+1|cmd",
  "@SUM(A1)",
  "\t=1+1",
  "Oy \u202egnp.elisoh\u202c",
  "\u2066Oy\u2069 \u200f\u200e",
  "Ho\u200bst\u200dile\ufeff Oy\u2060",
  "\u200b\u200b",
  "Kahvila \ud800",
  "\udc00Oy",
  "\u0000Oy",
  "Oy\u0007\u001b[31m",
  "🦌🏔️☕ 👩‍👩‍👧‍👦",
  "Ääkköset & Söner ﷽ Z̷̢͎a̴l̶g̵o̷",
  `Hakija ${identityCode}`,
  `hakija 010594 Y 9032`,
  "Oy\r\nBcc: uhri@hostile.example",
  "a@keksitty.example\r\nBcc: uhri@hostile.example",
  "uhri@hostile.example, a@keksitty.example",
  '"uhri@hostile.example" <a@keksitty.example>',
  "Oy\nSubject: hostile",
  "'; DROP TABLE inquiries; --",
  '" OR 1=1 --',
  "{{7*7}} #{7*7} <%= 7*7 %> {field} $& $1",
  "__proto__",
  "constructor",
  "pitkaasanaa".repeat(14),
  "a".repeat(2999),
  "ä".repeat(3001),
  "https://hostile.example ".repeat(5),
  "null",
  "undefined",
  "",
  " ",
];
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...texts) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)).map((two) => two.join(" ")) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 1, true, [], {}, ["<b>"], { toString: "x" }) },
  { weight: 1, arbitrary: fc.constant("x".repeat(100 * 1024)) },
);

/** An inquiry that would be fine, but for one or two of its fields: mostly those in which people write freely. */
const freely = ["companyName", "personName", "bestTime", "message"] as const;
const inquiry = fc
  .record({
    fields: fc.uniqueArray(fc.constantFrom(...inquiryFields, ...freely, ...freely, ...freely), {
      minLength: 1,
      maxLength: 2,
    }),
    values: fc.tuple(hostile, hostile),
    number: fc.nat(),
  })
  .map(({ fields, values, number }) => ({
    ...bodies.inquiry("698"),
    email: `lahettaja${number}@keksitty.example`,
    ...Object.fromEntries(fields.map((field, at) => [field, values[at]])),
  }));

type Stored = { id: string; secret: string };

it(
  `each of ${runs} hostile inquiries is stored as it is or refused by its field, and none runs anywhere`,
  async () => {
    const stored: Stored[] = [];
    const before = await stateOf(w.db);
    const sample = fc.sample(inquiry, { numRuns: runs, ...(soak ? {} : { seed: 2022 }) });
    for (let at = 0; at < sample.length; at += 8) {
      const answers = await Promise.all(sample.slice(at, at + 8).map((body) => w.public.post("/inquiries", body)));
      for (const [i, { status, body, text }] of answers.entries()) {
        const sent = JSON.stringify(sample[at + i])?.slice(0, 300);
        if (status === 201) stored.push(body);
        else {
          expect([status, text], sent).toEqual([422, expect.stringContaining('"errors"')]);
          expect(body.errors.length, sent).toBeGreaterThan(0);
          for (const { path, message } of body.errors) {
            expect(inquiryFields, sent).toContain(path);
            expect(message.length, sent).toBeGreaterThan(5);
          }
        }
        // Neither an answer nor a problem says a text back that it refused.
        expect(text.includes(identityCode), sent).toBe(false);
      }
    }
    expect(stored.length).toBeGreaterThan(runs / 10);
    expect(stored.length).toBeLessThan(runs);
    const after = await stateOf(w.db);
    expect((after?.inquiries ?? 0) - (before?.inquiries ?? 0)).toBeGreaterThanOrEqual(stored.length);

    await storedSafely(stored);
    await runNowhere(stored);
    await mailedToNobodyElse(stored);
  },
  120_000 + runs * 500,
);

it("a text of a megabyte is refused in words, by the API and by the form, and nothing is kept", () =>
  writesNothing(w.db, async () => {
    const mega = "x".repeat(1024 * 1024);
    for (const field of inquiryFields) {
      const { status, text } = await sendLarge(JSON.stringify({ ...bodies.inquiry(), [field]: mega }));
      expect([field, status]).toEqual([field, 413]);
      expect(text).toContain("256 KiB");
    }
    const form = await sendLarge(`message=${mega}`, "/yhteydenotto", "application/x-www-form-urlencoded");
    expect(form).toEqual({ status: 413, text: expect.stringContaining("Lyhennä tekstejä") });
  }));

const sendLarge = async (
  body: string,
  path = "/api/v1/inquiries",
  type = "application/json",
): Promise<{ status: number; text: string }> => {
  const headers = { "content-type": type, "accept-language": "en", origin: w.worker.url.origin };
  const answer = await fetch(new URL(path, w.worker.url), { method: "POST", headers, body });
  return { status: answer.status, text: await answer.text() };
};

/** What stands in the tables: as it was sent, without what nobody sees and without an identity code. */
const storedSafely = async (stored: Stored[]) => {
  const { results } = await w.db
    .prepare("SELECT * FROM inquiries WHERE id IN (SELECT value FROM json_each(?))")
    .bind(JSON.stringify(stored.map(({ id }) => id)))
    .all();
  expect(results).toHaveLength(stored.length);
  const all = JSON.stringify(results);
  expect(all).not.toContain(identityCode);
  expect(all).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]|\\u00[01]|\\ud[89a-f]/);
  expect(JSON.stringify(w.worker.logs())).not.toContain(identityCode);
};

/** Every page, list and answer where they are read is made of our own elements and attributes alone. */
const runNowhere = async (stored: Stored[]) => {
  await w.db.exec("UPDATE inquiries SET status = 'new', spam_sign = NULL WHERE status = 'spam' AND rowid % 2 = 0");
  const some = fc.sample(fc.constantFrom(...stored), { numRuns: looked, ...(soak ? {} : { seed: 7 }) });
  const { secret: benign, id: benignId } = await w.public.expect("POST", "/inquiries", {
    body: {
      ...bodies.inquiry("698"),
      email: "hyva@keksitty.example",
      bestTime: "aamulla",
      businessId: "0112038-9",
      // Words of its own, or it would be kept aside as the same of many.
      message: "Tarvitsemme apua keittiöön aamuisin.",
    },
  });
  const lists = [
    "/tyotila",
    "/tyotila/yhteydenotot",
    "/tyotila/yhteydenotot?tila=kaikki",
    "/tyotila/yhteydenotot?tila=spam",
  ];
  const own = (secret: string) =>
    ["", "?kiitos=1", "?korjaa=1", "?poista=1"].map((view) => `/yhteydenotto/oma/${secret}${view}`);
  const one = (id: string) => `/tyotila/yhteydenotot/${id}`;
  const { id: asideId } = await w.public.expect("POST", "/inquiries", {
    body: { ...bodies.inquiry("698"), websiteUrl: "x", email: "sivussa@keksitty.example" },
  });
  const known = await Promise.all([...own(benign), one(benignId), one(asideId)].map(pageOf));
  const [elements, attributes] = [new Set(known.flatMap(elementsIn)), new Set(known.flatMap(attributesIn))];
  const views = own("").length;
  const read = some.flatMap(({ id, secret }, at) => [own(secret)[at % views] ?? "", one(id)]);
  const listed = new Set<string>();
  for (const path of [...lists, ...read]) {
    const html = await pageOf(path);
    if (lists.includes(path)) {
      // A list has rows and times of its own; what it must not have is anything that acts.
      for (const element of elementsIn(html)) listed.add(element);
      expect(
        attributesIn(html).filter((name) => name.startsWith("on")),
        path,
      ).toEqual([]);
    } else {
      expect(
        elementsIn(html).filter((name) => !elements.has(name)),
        path,
      ).toEqual([]);
      expect(
        attributesIn(html).filter((name) => !attributes.has(name)),
        path,
      ).toEqual([]);
    }
    expect(html.match(/href="\s*javascript:/i), path).toBeNull();
    // A quoted value may hold anything but its quote.
    expect(html.replace(/="[^"]*"/g, ""), path).not.toMatch(/<script[^>]*>[^<]*hostile/);
  }
  expect([...listed].filter((name) => ["img", "hostile-element", "iframe", "object"].includes(name))).toEqual([]);
  for (const { id } of some) {
    const { headers, body } = await w.lead.get(`/inquiries/${id}`);
    expect(headers.get("content-type")).toContain("application/json");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(body.id).toBe(id);
  }
};

const pageOf = async (path: string): Promise<string> => {
  const cookie = path.startsWith("/tyotila") ? (w.lead.cookie ?? "") : "";
  opened += 1;
  const headers = { cookie, "cf-connecting-ip": `192.0.2.${opened % 250}` };
  const answer = await fetch(new URL(path, w.worker.url), { headers });
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};
let opened = 0;

/** Receipts and digests go to whom they are for, one header each, and no receipt says a sender's word. */
const mailedToNobodyElse = async (stored: Stored[]) => {
  await w.worker.scheduled(Date.parse(`${addWorkingDays(today(), 2)}T06:00:00Z`));
  const ours = await handedMails(w.worker, "@");
  expect(ours.length).toBeGreaterThan(0);
  for (const { headers, text } of ours) {
    expect(Object.keys(headers).sort()).toEqual(["From", "Subject", "To"]);
    expect(headers.To).toMatch(/^[^\s,;<>"]+@[^\s,;<>"]+$/);
    expect(headers.To).not.toContain("hostile");
    if (headers.To?.endsWith("@rinnalla.example")) continue;
    expect(`${headers.Subject} ${text}`).not.toMatch(/hostile|uhri|<|\{/i);
  }
  expect(stored.length).toBeGreaterThan(0);
};
