import { expect, it } from "vitest";
import { plainMarkdown, safeLink } from "../../../schema/values/plain-markdown.ts";
import { markdownHtml, mostMarks } from "../../../site/components/markdown.ts";

it("what people write is marked up", () => {
  expect(markdownHtml("## Keneltä kysyn\n\nSoita **ma–pe** tai\nkirjoita *heti*.")).toBe(
    "<h4>Keneltä kysyn</h4><p>Soita <strong>ma–pe</strong> tai<br>kirjoita <em>heti</em>.</p>",
  );
  expect(markdownHtml("Näin:\n- yksi\n- kaksi\n  ja vielä\n\n1. eka\n2. toka")).toBe(
    "<p>Näin:</p><ul><li>yksi</li><li>kaksi<br>ja vielä</li></ul><ol><li>eka</li><li>toka</li></ol>",
  );
  expect(markdownHtml("[Kunnan **sivu**](https://www.kunta.example/lisa?a=1&b=2)")).toBe(
    '<p><a href="https://www.kunta.example/lisa?a=1&#38;b=2">Kunnan <strong>sivu</strong></a></p>',
  );
  expect(markdownHtml("3 < 5 & 4 > 2, muuttuja_nimi_tässä, 2 * 3 * 4")).toBe(
    "<p>3 &lt; 5 &amp; 4 &gt; 2, muuttuja_nimi_tässä, 2 * 3 * 4</p>",
  );
  expect(markdownHtml("- 1. eka")).toBe("<ul><li>1. eka</li></ul>");
  expect(markdownHtml("\\*ei korostusta\\*")).toBe("<p>*ei korostusta*</p>");
});

it("a task of a list is an item with its box as it was written", () => {
  expect(markdownHtml("- [x] hae ajoissa\n- [ ] kysy")).toBe("<ul><li>[x] hae ajoissa</li><li>[ ] kysy</li></ul>");
  expect(markdownHtml("- [x] eka\n\n- toka")).toBe("<ul><li><p>[x] eka</p></li><li><p>toka</p></li></ul>");
});

it("more marks of emphasis than anybody writes stay as they are written, and all else is marked up", () => {
  const bold = (count: number) => `- ${"**sana** ".repeat(count)}`;
  expect(markdownHtml(bold(mostMarks / 4))).toContain("<strong>sana</strong>");
  const html = markdownHtml(`${bold(mostMarks / 4 + 1)}\n\n[sivu](https://kunta.example/)`);
  expect(html).not.toMatch(/<(strong|em)>/);
  expect(html).toContain("<ul><li>**sana** **sana**");
  expect(html).toContain('<a href="https://kunta.example/">sivu</a>');
});

it("an address by itself is a link, without the full stop after it", () => {
  expect(markdownHtml("Katso https://kunta.example/lisa. Kysy: nimi@kunta.example.")).toBe(
    '<p>Katso <a href="https://kunta.example/lisa">https://kunta.example/lisa</a>. ' +
      'Kysy: <a href="mailto:nimi@kunta.example">nimi@kunta.example</a>.</p>',
  );
  expect(markdownHtml("(katso https://kunta.example/Linjaus(26) ja [tämä](https://kunta.example/Linjaus(27)))")).toBe(
    '<p>(katso <a href="https://kunta.example/Linjaus(26)">https://kunta.example/Linjaus(26)</a> ' +
      'ja <a href="https://kunta.example/Linjaus(27)">tämä</a>)</p>',
  );
  expect(markdownHtml("[Soita](tel:040 000 0000)")).toBe('<p><a href="tel:+358400000000">Soita</a></p>');
  expect(markdownHtml("<https://kunta.example/a> [Soita](tel:+358400000000)")).toBe(
    '<p><a href="https://kunta.example/a">https://kunta.example/a</a> <a href="tel:+358400000000">Soita</a></p>',
  );
});

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<a href='javascript:alert(1)'>x</a>",
  "<!-- x -->",
  "<?php x ?>",
  "</p><iframe src=//x.example>",
  "<b\nonmouseover=alert(1)>x",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x]( javascript:alert(1))",
  "![x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:x)",
  "[x](file:///etc/passwd)",
  "[x](//x.example)",
  "[x](/tyotila)",
  '[x](https://x.example/"onmouseover="alert(1))',
  "[x](javascript&#58;alert(1))",
  "[x](java\u200bscript:alert(1))",
];
/** Harmless to save, for it only looks like something: what is shown must be as harmless. */
const odd = [
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;",
  "javascript:alert(1)",
  "<javascript:alert(1)>",
  "[[x](https://a.example)](https://b.example)",
  "**[x](https://a.example/**)**",
  "https://a.example/<script>",
  'https://a.example/"onmouseover="x',
  "`<b>`",
  "<https://a.example/' onmouseover='x>",
];

it.each([...hostile, ...odd])("%s becomes no tag of its own and no link that runs something", (text) => {
  const html = markdownHtml(`Alku ${text} loppu`);
  const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
  for (const tag of tags)
    expect(tag).toMatch(/^<(\/?(p|br|strong|em|ul|ol|li|h[2-6])|a href="(https?:\/\/|mailto:|tel:)[^"<>\s]*"|\/a)>$/);
  expect(html.replace(/<[^>]*>/g, "")).not.toMatch(/[<>"]/);
});

it.each(hostile)("%s is refused with what to do", (text) => {
  const { success, error } = plainMarkdown(4000).safeParse(`Alku ${text} loppu`);
  expect(success).toBe(false);
  expect(["noTags", "wrongLink"]).toContain(error?.issues[0]?.message);
});

it.each([
  "3 < 5",
  "<3",
  "a <- b",
  "<nimi@kunta.example>",
  "<https://kunta.example>",
  "[x](www.kunta.example)",
  "[Soita](tel:+358 40 000 0000)",
])("%s is written by people, and is not refused", (text) =>
  expect(plainMarkdown(4000).safeParse(text).success).toBe(true),
);

it("a link leads to the web, a mail or a telephone", () => {
  expect(safeLink("www.kunta.example/a")).toBe("https://www.kunta.example/a");
  expect(safeLink("mailto:nimi@kunta.example")).toBe("mailto:nimi@kunta.example");
  expect(safeLink("https://")).toBeUndefined();
  expect(safeLink("kunta.example")).toBeUndefined();
});

it("no text takes long to read", () => {
  for (const piece of ["[", "*", "_a ", "**", "<", "https://", "[a](", "a@", "1. ", "`", "\\", "- ", "> ", "  - a\n"])
    expect(markdownHtml(piece.repeat(4000 / piece.length))).toContain("<");
});
