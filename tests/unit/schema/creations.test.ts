import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawUntilFree } from "../../../worker/platform/creations.ts";

const taken = (column: string) => new Error(`D1_ERROR: UNIQUE constraint failed: ${column}: SQLITE_CONSTRAINT`);

/** Draws 1, 2, 3 …; each write before the last fails with the given error, as the database or around it. */
const drawing = async (errors: Error[]) => {
  const written: string[] = [];
  let drawn = 0;
  const draw = () => {
    drawn += 1;
    return `${drawn}`;
  };
  const answer = drawUntilFree(draw, "participants.code", async (code) => {
    written.push(code);
    const error = errors[written.length - 1];
    if (error) throw error;
    return `row ${code}`;
  });
  return { written, outcome: await answer.catch((error: unknown) => error) };
};

describe("a random code", () => {
  it("is written as it was drawn when it is free", async () =>
    expect(await drawing([])).toEqual({ written: ["1"], outcome: "row 1" }));

  it("that is taken is drawn again until one is free", () =>
    fc.assert(
      fc.asyncProperty(fc.nat({ max: 30 }), fc.boolean(), async (times, wrapped) => {
        const error = taken("participants.code");
        const { written, outcome } = await drawing(
          Array.from({ length: times }, () => (wrapped ? new Error("Failed query", { cause: error }) : error)),
        );
        expect(written).toEqual(Array.from({ length: times + 1 }, (_, i) => `${i + 1}`));
        expect(outcome).toBe(`row ${times + 1}`);
      }),
    ));

  it.each(["creations.id", "participants.id", "participants.code_of_another", "inquiries.reference"])(
    "is not drawn again when %s is taken: that is somebody else's to answer",
    async (column) => {
      const error = taken(column);
      expect(await drawing([error])).toEqual({ written: ["1"], outcome: error });
    },
  );

  it("is not drawn again for any other failure, be it after a code that was taken", async () => {
    const down = new Error("D1_ERROR: Network connection lost");
    expect(await drawing([taken("participants.code"), down])).toEqual({ written: ["1", "2"], outcome: down });
  });
});
