import { afterEach, describe, expect, it, vi } from "vitest";
import { giveBack, lent } from "../../lanes/lent.ts";
import { lookAround } from "../../lanes/look-around.ts";

/** What each kind of thing left behind looks like to the check that every file ends with. */
const leaving: Record<string, { leave: () => void; tidy: () => void }> = {
  "a variable of the environment": {
    leave: () => {
      process.env.LEFT_BEHIND = "1";
    },
    tidy: () => {
      delete process.env.LEFT_BEHIND;
    },
  },
  "a clock that stands": { leave: () => vi.useFakeTimers(), tidy: () => vi.useRealTimers() },
  "a spy on the console": { leave: () => vi.spyOn(console, "warn"), tidy: () => vi.restoreAllMocks() },
  "a fetch of its own": { leave: () => vi.stubGlobal("fetch", vi.fn()), tidy: () => vi.unstubAllGlobals() },
  "a Worker that was not closed": { leave: () => lent.push("a Worker"), tidy: () => giveBack("a Worker") },
};

describe.each(Object.entries(leaving))("%s", (_, { leave, tidy }) => {
  afterEach(() => tidy());

  it("is seen while it is there, and not afterwards", () => {
    const found = lookAround();
    leave();
    expect(lookAround()).not.toEqual(found);
    tidy();
    expect(lookAround()).toEqual(found);
  });
});
