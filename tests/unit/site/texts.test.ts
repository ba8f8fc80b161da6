import { describe, expect, it } from "vitest";
import { isDue, waiting } from "../../../site/portal/guide/review.ts";
import { termsToFind, termsToKeep } from "../../../site/portal/guide/stems.ts";
import {
  filled,
  type Lead,
  linked,
  nested,
  partsOf,
  plain,
  resolved,
  unlinked,
} from "../../../site/portal/guide/texts.ts";
import { scriptText } from "../../../site/portal/parts/structured-data.ts";

const blanks = { promise: "kahden työpäivän kuluessa", organisation: "Kunta & <b>Co</b>" };
const lead: Lead = (kind, name) => (name === "known" ? `/${kind}/known` : undefined);

describe("a text of the guide", () => {
  it("has its blanks filled", () => {
    expect(filled("Vastaamme {promise}. {organisation}", blanks)).toBe(
      "Vastaamme kahden työpäivän kuluessa. Kunta & <b>Co</b>",
    );
  });

  it("holds the organisation's name as words, never as markup", () => {
    expect(resolved("<p>{organisation}</p>", blanks, lead)).toBe("<p>Kunta &amp; &lt;b&gt;Co&lt;/b&gt;</p>");
  });

  it("fails where nobody knows what it leaves open", () => {
    expect(() => filled("{promis}", blanks)).toThrow("{promis}");
    expect(() => filled("{toString}", blanks)).toThrow("{toString}");
  });

  it("has links that lead somewhere, and fails on one that does not", () => {
    expect(resolved('<a href="term:known">x</a> <a href="page:known">y</a>', blanks, lead)).toBe(
      '<a href="/term/known">x</a> <a href="/page/known">y</a>',
    );
    expect(() => resolved('<a href="chapter:unknown">x</a>', blanks, lead)).toThrow("chapter:unknown");
  });

  it("of a glossary or a list knows links and no other mark", () => {
    expect(linked("<i> [sana](term:known) ja [sivu](https://x.fi/a)", blanks, lead)).toBe(
      '&lt;i&gt; <a href="/term/known">sana</a> ja <a href="https://x.fi/a">sivu</a>',
    );
    expect(linked("[x](javascript:alert)", blanks, lead)).toBe("[x](javascript:alert)");
    expect(unlinked("[sana](term:known) ja muuta")).toBe("sana ja muuta");
  });
});

describe("a chapter's HTML", () => {
  const html =
    '<p>Alku</p><h2 id="a">Mitä &#x26; miksi?</h2><p>Yksi</p><h3 id="b">B</h3><ul><li>kaksi</li><li>kolme</li></ul>';

  it("is cut at its headings", () => {
    expect(partsOf(html).map(({ id, depth, title, html }) => [id, depth, title, plain(html)])).toEqual([
      ["", 1, "", "Alku"],
      ["a", 2, "Mitä & miksi?", "Yksi"],
      ["b", 3, "B", "kaksi kolme"],
    ]);
  });

  it("goes a step lower in the whole guide, under ids of its own", () => {
    expect(nested('<h2 id="a">A</h2><a href="#a">ylös</a><a href="#muualla">x</a>', "why")).toBe(
      '<h3 id="why--a">A</h3><a href="#why--a">ylös</a><a href="#muualla">x</a>',
    );
  });
});

it("data for search engines cannot end the script that holds it", () => {
  const text = scriptText({ name: "</script><script>alert(1)</script>" });
  expect(text).not.toContain("<");
  expect(JSON.parse(text).name).toBe("</script><script>alert(1)</script>");
});

it("a word of the guide is found without å ä ö, with a soft hyphen in it and decomposed", () => {
  expect(termsToKeep("Työ\u00ADkokeilu")).toEqual(["työkokeilu", "tyokokeilu"]);
  expect(termsToKeep("Tyo\u0308kokeilu")).toContain("työkokeilu");
  expect(termsToKeep("laki")).toEqual(["laki"]);
});

it("a bent word is looked for by its stem too", () => {
  expect(termsToFind("Palkkatukea")).toEqual(["palkkatukea", "palkkatu"]);
  expect(termsToFind("työ")).toEqual(["työ"]);
  expect(termsToFind("!")).toEqual([]);
});

describe("facts", () => {
  it("wait to be checked from their day on", () => {
    expect(["2027-05-21", "2027-05-22", "2028-01-01"].map((day) => isDue("2027-05-22", day))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("wait when they do in one language, since the first of its days", () => {
    const page = (name: string, reviewBy: string) => ({ name, reviewBy });
    const own = [page("why", "2027-05-01"), page("contract", "2027-05-01")];
    const all = [...own, page("why", "2027-02-01"), page("why", "2027-03-01")];
    expect(waiting(own, all, "2027-01-31")).toEqual([]);
    expect(waiting(own, all, "2027-04-01")).toEqual([page("why", "2027-02-01")]);
    expect(waiting(own, all, "2027-06-01")).toEqual([page("why", "2027-02-01"), page("contract", "2027-05-01")]);
  });
});
