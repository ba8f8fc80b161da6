import { describe, expect, it } from "vitest";
import { likenessOfNames } from "../../../worker/employers/likeness.ts";

describe("two names", () => {
  it.each([
    ["Malli Oy", "malli"],
    ["Malli Oy", "Malli Oyj"],
    ["Tmi Malli", "Malli ky"],
    ["Mallin ry", "MALLIN RF"],
    ["Malli-Metsä Ab", "Malli Metsä"],
    ["Mallimetsä", "Malli metsä Oy"],
  ])("%s and %s are the same but for the legal form", (one, other) => {
    expect(likenessOfNames(one, other)).toBe("sameName");
    expect(likenessOfNames(other, one)).toBe("sameName");
  });

  it.each([
    ["Kahvila Malli", "Malli Kahvila Keskusta"],
    ["Prisma", "Prisma Rovaniemi"],
    ["Kuvitteellinen Kahvila", "Kuviteellinen Kahvila Oy"],
    ["Pesula Puhdas", "Pesula Puhtas"],
  ])("%s and %s are much alike", (one, other) => {
    expect(likenessOfNames(one, other)).toBe("similarName");
    expect(likenessOfNames(other, one)).toBe("similarName");
  });

  it.each([
    ["Malli Oy", "Näyte Oy"],
    ["Oy", "Ab"],
    ["", "Malli"],
    ["Ale", "Alepa Keskusta"],
    ["Kahvila Aamu", "Kahvila Ilta"],
    ["Väri", "Vari"],
  ])("%s and %s are two employers", (one, other) => {
    expect(likenessOfNames(one, other)).not.toBe("sameName");
    if (one !== "Väri") expect(likenessOfNames(one, other)).toBeNull();
  });
});
