import type { EmployerSize, Sector } from "../vocabulary.ts";

/** Names of places that are on no map, in the genitive; each municipality has its own, so no two employers share one. */
export const places = {
  "698": [
    "Demolan",
    "Kuvitteellinen",
    "Mallimetsän",
    "Keksityn Kulman",
    "Näytejoen",
    "Esimerkkilän",
    "Sepiteniemen",
    "Tarinatunturin",
    "Mielikuvan",
    "Harjoituslammen",
  ],
  "320": ["Kuvitelman", "Mallijärven", "Näytelammen", "Keksimän", "Olemattoman", "Satukumpareen"],
} as const;

/** Size classes as often as they occur in a sector. */
export const sizes: Record<Sector, [EmployerSize, number][]> = {
  company: [
    ["1-4", 9],
    ["5-9", 6],
    ["10-19", 4],
    ["20-99", 3],
    ["100+", 1],
  ],
  city: [
    ["10-19", 3],
    ["20-99", 5],
    ["100+", 1],
  ],
  third_sector: [
    ["1-4", 4],
    ["5-9", 3],
    ["10-19", 2],
  ],
  other_public: [
    ["20-99", 3],
    ["100+", 2],
  ],
};
