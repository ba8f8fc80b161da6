import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byName, sortKey } from "../../../schema/values/sort-key.ts";
import { names } from "../../names.ts";

const collator = new Intl.Collator("fi", { sensitivity: "base", ignorePunctuation: true });
const sign = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** Letters as names in Latin script have them: of every language of the Union, of Sámi, Turkish, Azeri and Vietnamese. */
const letters = [
  ..."abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖaeinstäö",
  ...Array.from({ length: 0x17f - 0xc0 }, (_, at) => String.fromCodePoint(0xc0 + at)).filter(
    (letter) => !"×÷".includes(letter),
  ),
  ..."ƏəǥǤǩǨǯǮȘșȚțơƯẽệộửỳẞɛɔʼ0123456789 -–'’.,&/()+",
];
const name = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 }).map((each) => each.join(""));

describe("the key of a name", () => {
  it("orders 10 000 names in Latin letters as a Finnish phone book does, and equal ones by what comes with them", () => {
    const sample = fc.sample(name, { numRuns: 10_000, seed: 15 });
    const rows = sample.map((text, id) => ({ text, id, key: sortKey(text) }));
    const known = rows.toSorted((a, b) => collator.compare(a.text, b.text) || a.id - b.id);
    expect(rows.toSorted((a, b) => sign(a.key, b.key) || a.id - b.id).map(({ id }) => id)).toEqual(
      known.map(({ id }) => id),
    );
  });

  it("orders any two names that begin alike so", () =>
    fc.assert(
      fc.property(name, name, name, (begin, one, other) => {
        const [a, b] = [begin + one, begin + other];
        expect(sign(sortKey(a), sortKey(b)), `${a} | ${b}`).toBe(collator.compare(a, b));
      }),
    ));

  it("orders the names of twelve languages so, those in Latin letters first", () => {
    const latin = names.filter((text) => /^[\p{Script=Latin}\p{P}\p{Z}\p{N}\p{M}+]+$/u.test(text));
    expect(latin.length).toBeGreaterThan(240);
    expect(latin.toSorted(byName((text) => text))).toEqual(latin.toSorted(collator.compare));
    const others = names.filter((text) => /^\P{Script=Latin}+$/u.test(text) && /^\p{L}/u.test(text));
    expect([...latin, ...others].toSorted(byName((text) => text)).slice(0, latin.length)).toEqual(
      latin.toSorted(collator.compare),
    );
  });

  it("is compared by the database as it is here, and fits a cursor", () => {
    // Beyond the surrogates JavaScript and SQLite order otherwise; a name has no such letters but by a rare script.
    for (const text of names) expect(sortKey(text)).not.toMatch(/[\ud800-\udfff]/);
    expect(sortKey("ß".repeat(160)).length).toBeLessThanOrEqual(200);
    expect(sortKey("Ä\u00ADkäs")).toBe(sortKey("A\u0308ka\u0308s"));
  });
});

/** Whatever orders by a raw name orders by bytes: capitals before small letters, ä and ö after å or among strange ones. */
it("nothing is ordered by a raw name or by a comparison of its own", () => {
  const own =
    /localeCompare|Intl\.Collator|orderBy\((?:asc\(|desc\()?[\w.]*\.(?:name|nameFi|nameFolded)\b|ORDER BY [^`)\n]*\b(?:name|name_fi|name_folded)\b/;
  const found = ["schema", "worker", "site"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
    .filter((file) => /\.(ts|astro)$/.test(file))
    .filter((file) => own.test(readFileSync(file, "utf8").replace(/^ *\*.*$/gm, "")));
  expect(found).toEqual([]);
});
