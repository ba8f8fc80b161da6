/** What an effect in euros is worked out from. */
export type ImpactParameters = Record<string, unknown>;
/** What came of it. */
export type ImpactResult = Record<string, unknown>;
