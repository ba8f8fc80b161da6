import { describe, expect, it } from "vitest";
import { z } from "zod";
import { newContact } from "../../../schema/contacts.ts";
import { assessmentChange } from "../../../schema/criteria.ts";
import { employerChange, employerQuery, newEmployer } from "../../../schema/employers.ts";
import { participantCode } from "../../../schema/participants.ts";
import { organisationChange } from "../../../schema/settings.ts";
import { supportQuery } from "../../../schema/supports/asked.ts";
import { longest } from "../../../schema/values/bounds.ts";

describe("the longest text of a field", () => {
  it.each([
    ["name", newEmployer, 160],
    ["name", employerChange, 160],
    ["needs", newEmployer, 2000],
    ["website", newEmployer, 200],
    ["q", employerQuery, 80],
    ["nextStep.task", newContact, 300],
    ["newEmployer.name", newContact, 160],
    ["items.note", assessmentChange, 2000],
    ["nameSv", organisationChange, 160],
    ["areas.phone", organisationChange, 40],
    ["areas.email", organisationChange, 200],
    ["wage", supportQuery, 30],
  ])("%s", (path, input, characters) => expect(longest(input, path)).toBe(characters));

  it("is the shortest of several", () =>
    expect(longest(z.object({ a: z.string().max(9).max(5).max(7) }), "a")).toBe(5));

  it.each(["nam", "sector", "hindrances", "name.first", "toString", ""])("of %j is not there to be told", (path) =>
    expect(() => longest(newEmployer, path)).toThrow(`"${path}"`),
  );
});

it("a participant's code fills its field, and no more goes in", () => {
  expect([4, 8, 9].map((length) => participantCode.safeParse("A".repeat(length)).success)).toEqual([true, true, false]);
});
