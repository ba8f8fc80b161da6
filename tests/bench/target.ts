/** A promise of the design. `bound` tells whether `measured` may be at most or must be at least `limit`. */
export type Target = { name: string; measured: number | null; bound: "most" | "least"; limit: number; met: boolean };

/** What was not measured keeps no promise. */
export const atMost = (name: string, measured: number | null | undefined, limit: number): Target => ({
  name,
  measured: rounded(measured),
  bound: "most",
  limit,
  met: typeof measured === "number" && measured <= limit,
});

export const atLeast = (name: string, measured: number | null | undefined, limit: number): Target => ({
  name,
  measured: rounded(measured),
  bound: "least",
  limit,
  met: typeof measured === "number" && measured >= limit,
});

const rounded = (value: number | null | undefined): number | null =>
  typeof value === "number" ? Math.round(value * 100) / 100 : null;
