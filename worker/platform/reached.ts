/** What one asks a database for, be it the binding itself or a session with one of its copies. */
export type Reached = Pick<D1Database, "prepare" | "batch">;

/**
 * The database for one request. What only reads begins at the primary, where who asks is found out, and goes on at the
 * nearest copy that knows as much; what may change something is the primary's alone. See docs/decisions/0031.
 */
export const reach = (env: Env, method: string): Reached =>
  readsOnly(method) ? env.DB.withSession("first-primary") : env.DB;

export const readsOnly = (method: string): boolean => method === "GET" || method === "HEAD";
