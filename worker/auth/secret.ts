/** What signs the session cookies. Throws where none is set: better-auth would fall back on one that everybody knows. */
export const signingSecret = ({ AUTH_SECRET }: Env): string => {
  if (!AUTH_SECRET || AUTH_SECRET.length < 32) throw new Error("AUTH_SECRET is missing or shorter than 32 characters.");
  return AUTH_SECRET;
};
