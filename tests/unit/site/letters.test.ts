import { describe, expect, it } from "vitest";
import { organisation, unnamed } from "../../../schema/settings.ts";
import { inquiryInterests, locales } from "../../../schema/vocabulary.ts";
import { letterOf } from "../../../site/workspace/inquiries/templates.ts";

const team = organisation.parse({ name: unnamed, municipalities: [] });

describe.each(locales)("a letter that answers an inquiry, %s", (locale) => {
  const inquiry = { locale, personName: "Paula Pesijä", companyName: "Keksitty Pesula" };
  const { own, over } = letterOf(inquiry, "Maija Mallikas", team);
  const templates = inquiryInterests.map((interest) => over(undefined, interest, true));

  it("begins as the template that was asked for, and becomes another while nothing is written", () => {
    for (const [at, interest] of inquiryInterests.entries())
      for (const before of templates) expect(over(before, interest, true)).toBe(templates[at]);
    expect(new Set(templates).size).toBe(inquiryInterests.length);
    for (const template of templates) expect(own(template)).toBeUndefined();
  });

  it("keeps every line that was written under another template, which comes in before the regards", () => {
    for (const before of templates)
      for (const interest of inquiryInterests) {
        const written = before.replace("Paula Pesijä,", "Paula,\n\nRivi 1.\nRivi 2.");
        const after = over(written, interest, true);
        for (const line of written.split("\n")) expect(after).toContain(line);
        expect(after.endsWith(written.slice(-20))).toBe(true);
        expect(over(after, interest, true), "a second tap adds nothing").toBe(after);
      }
  });

  it("keeps a few words of one's own on top, and stays as it is where no template was asked for", () => {
    expect(over("Tulen torstaina.", "visit", true)).toMatch(/^Tulen torstaina\.\n\n\S/);
    expect(over("Tulen torstaina.", "visit", false)).toBe("Tulen torstaina.");
  });
});
