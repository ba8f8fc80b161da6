/** Which fields of a change differ from the row it changes: what the audit row names. */
export const changedFields = (before: Record<string, unknown>, change: Record<string, unknown>): string[] =>
  Object.keys(change).filter(
    (field) => JSON.stringify(change[field] ?? null) !== JSON.stringify(before[field] ?? null),
  );
