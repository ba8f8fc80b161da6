import type { Sector } from "../../schema/vocabulary.ts";

/**
 * The legal forms of the Business Information System by their codes, digits in its answers and letters in its searches;
 * those that tell no sector, as a bankrupt's estate or a forest held in common, are left out.
 */
const codes: Record<Sector, string> = {
  company:
    "2 5 8 10 11 12 13 14 15 16 17 19 20 23 24 25 26 28 30 56 57 60 80 83 84 AOY ASH AY KOY KVJ KVY KY OK OP OY OYJ SCE SE SP VOJ VOY TMI",
  third_sector: "4 6 18 21 29 31 35 38 39 46 70 90 ASY HY RY SÄÄ TYH VY",
  city: "41 61",
  other_public: "22 40 42 43 44 45 48 49 62 64 71 VALTLL",
};

const sectorOfCode = new Map(
  Object.entries(codes).flatMap(([sector, list]) => list.split(" ").map((code) => [code, sector as Sector])),
);

/** The same in Finnish words, for a form whose code is not known here. The first that fits counts. */
const words: [RegExp, Sector][] = [
  [/hyvinvointialue|kuntayhtymä|valtio|seurakunta|kirkko|julkisoikeudelli|kuntainliito/i, "other_public"],
  [/^kunta$|kaupunki|^kunnallinen/i, "city"],
  [/yhdistys|säätiö|uskonnollinen yhdyskunta|\bry\b/i, "third_sector"],
  [/yhtiö|osuuskunta|osuuspankki|säästöpankki|elinkeinonharjoittaja|toiminimi|sivuliike/i, "company"],
];

/** Which sector a legal form suggests; nothing when it suggests none. A person decides. */
export const suggestedSector = (code: string | null | undefined, finnish: string | null | undefined): Sector | null =>
  sectorOfCode.get((code ?? "").toUpperCase()) ?? words.find(([pattern]) => pattern.test(finnish ?? ""))?.[1] ?? null;
