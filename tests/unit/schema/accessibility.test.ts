import { describe, expect, it } from "vitest";
import { locales } from "../../../schema/vocabulary.ts";
import { type Audit, violationsIn } from "../../../site/portal/accessibility/audit.ts";
import { type Claim, gaps, statement } from "../../../site/portal/accessibility/statement.ts";
import { words } from "../../../site/words/dictionary.ts";

describe("the accessibility statement", () => {
  it("cannot claim all of it without a person's audit", () => {
    // @ts-expect-error the type holds it before any test does
    const untrue: Claim = { status: "fully", humanAudit: null };
    expect(untrue.humanAudit).toBeNull();
    expect(statement.status === "fully" && statement.humanAudit === null).toBe(false);
  });

  it("names each gap in every language", () => {
    for (const locale of locales) {
      const { items } = words(locale).pages.accessibility.gaps;
      expect(Object.keys(items).sort()).toEqual(Object.keys(gaps).sort());
    }
  });

  it("counts every place where a rule is broken", () => {
    const pages: Audit["public"] = [
      { path: "/", violations: [] },
      {
        path: "/opas",
        violations: [
          { rule: "color-contrast", places: 2, width: 390 },
          { rule: "label", places: 1, width: 1280 },
        ],
      },
    ];
    expect(violationsIn(pages)).toBe(3);
  });
});
