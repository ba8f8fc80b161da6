import { describe, expect, it } from "vitest";
import { keptMonths } from "../../../schema/retention.ts";
import { locales } from "../../../schema/vocabulary.ts";
import { bases, parts, purposes } from "../../../site/portal/privacy/notice.ts";
import { words } from "../../../site/words/dictionary.ts";

const noticeIn = (locale: (typeof locales)[number]) => words(locale).pages.privacy;

describe.each(purposes)("the privacy notice on %s", (purpose) => {
  it("tells every part in every language, and in each differently", () => {
    for (const part of parts) {
      const texts = locales.map((locale) => {
        const { bases: grounds, partNames, purposes: told } = noticeIn(locale);
        expect(partNames[part]).toMatch(/^\S/);
        if (part !== "basis") return told[purpose][part];
        const base = bases[purpose];
        return base === "operator" ? grounds.public + grounds.private : grounds[base];
      });
      for (const text of texts) expect(text, part).toMatch(/^\S.{8,}\.$/);
      expect(new Set(texts).size, part).toBe(locales.length);
    }
  });
});

describe("the privacy notice", () => {
  it.each(locales)("tells in %s how long the jobs keep data, and names both legal bases", (locale) => {
    const { purposes: told, bases: grounds } = noticeIn(locale);
    expect(told.inquiry.kept).toContain(String(keptMonths.inquiry));
    expect(told.contactPersons.kept).toContain(String(keptMonths.contactPerson));
    expect(told.feedback.kept).toContain(String(keptMonths.feedback));
    expect(grounds.public).toMatch(/6.*\be\b/);
    expect(grounds.private).toMatch(/6.*\bf\b/);
  });

  it.each(locales)("says as much about rights and processors in %s as in Finnish", (locale) => {
    const { rights, processors } = noticeIn(locale);
    const finnish = noticeIn("fi");
    expect(rights.items).toHaveLength(finnish.rights.items.length);
    expect(rights.ways).toHaveLength(finnish.rights.ways.length);
    expect(processors.items).toHaveLength(finnish.processors.items.length);
  });
});
