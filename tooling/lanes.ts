/** The lanes of tests, by what they need: nothing, the built Worker in workerd, a browser besides. Fast failures first. */
export const lanes = ["unit", "api", "browser"] as const;
export type Lane = (typeof lanes)[number];
