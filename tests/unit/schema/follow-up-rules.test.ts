import { describe, expect, it } from "vitest";
import { defaultFollowUpRules, followUpRulesChange } from "../../../schema/follow-up-rules.ts";
import { followUpRuleSettings } from "../../../schema/settings.ts";
import { migratedDatabase } from "./demo/database.ts";

describe("the rules of follow-ups in a new database", () => {
  const stored = migratedDatabase().prepare("SELECT value, version FROM settings WHERE key = 'follow-up-rules'").all();
  const rules = JSON.parse(String(stored[0]?.value));
  const [since = ""] = Object.values(followUpRuleSettings.parse(rules)).map((rule) => rule.since);

  it("are what the migrations and the code say alike, from one day on", () => {
    expect(stored).toHaveLength(1);
    expect(stored[0]?.version).toBe(1);
    expect(rules).toEqual(
      Object.fromEntries(Object.entries(defaultFollowUpRules).map(([code, rule]) => [code, { ...rule, since }])),
    );
  });

  it("are such as the lead could choose", () => {
    expect(followUpRulesChange.parse({ rules: defaultFollowUpRules }).rules).toEqual(defaultFollowUpRules);
  });
});
