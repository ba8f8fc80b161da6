/** Seeded choices: one seed draws the same things, in the same order, everywhere. */
export type Random = {
  /** From 0 up to, and without, 1. */
  fraction: () => number;
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number;
  chance: (probability: number) => boolean;
  /** One of a list that is not empty. */
  pick: <T>(choices: readonly T[]) => T;
  /** One of the values, each as often as its weight says. */
  weighted: <T>(choices: readonly (readonly [value: T, weight: number])[]) => T;
  /** The same items in another order. */
  shuffled: <T>(items: readonly T[]) => T[];
  /** Sixteen bytes, as many as an id needs. */
  bytes: () => Uint8Array;
};

/** A stream of its own for each name, so that a new draw in one part of the data leaves the others as they were. */
export const randomOf = (name: string): Random => {
  const fraction = mulberry32(fnv1a(name));
  const whole = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    whole,
    chance: (probability) => fraction() < probability,
    pick: <T>(choices: readonly T[]) => choices[whole(0, choices.length - 1)] as T,
    weighted: (choices) => weightedChoice(choices, fraction()),
    shuffled: (items) => fisherYates(items, whole),
    bytes: () => new Uint8Array(Uint32Array.from({ length: 4 }, () => fraction() * 2 ** 32).buffer),
  };
};

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough for invented rows and for nothing that must be secret. */
const mulberry32 = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** FNV-1a: a text to 32 bits. */
const fnv1a = (text: string) => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash | 0;
};

const weightedChoice = <T>(choices: readonly (readonly [value: T, weight: number])[], fraction: number): T => {
  let left = fraction * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  return (choices.at(-1) as readonly [T, number])[0];
};

const fisherYates = <T>(items: readonly T[], whole: Random["whole"]): T[] => {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = whole(0, last);
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
};
