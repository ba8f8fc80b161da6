import { createHmac, randomBytes } from "node:crypto";
import { v7 } from "uuid";
import { localSecret } from "../tooling/worker.ts";
import { sessionCookie } from "../worker/auth/session-cookie.ts";
import { newAddress } from "./addresses.ts";
import { workerAt } from "./worker.ts";

/**
 * Opens a session as signing in writes it, without the work of a password, and gives its cookie as `name=value`. Throws for
 * an address that could not sign in. `now` is what the Worker's clock says. tests/api/auth.test.ts compares what both leave in
 * the database.
 */
export const openSession = async (url: URL, email: string, now = Date.now()): Promise<string> => {
  const { db } = workerAt(url);
  const token = randomBytes(16).toString("hex");
  // Of `now` alone: a file may have a clock of its own, and newId never goes back behind the latest id of this process.
  const newId = () => v7({ msecs: now });
  const expires = now + sessionCookie.days * 24 * 60 * 60 * 1000;
  const isPresent = "email = ? AND deactivated_at IS NULL";
  const [opened] = await db.batch([
    db
      .prepare(
        `INSERT INTO sessions (id, token, user_id, expires_at, ip_address, user_agent, created_at, updated_at)
         SELECT ?, ?, id, ?, ?, ?, ?, ? FROM users WHERE ${isPresent}`,
      )
      .bind(newId(), token, expires, newAddress(), "node", now, now, email),
    db
      .prepare(
        `INSERT INTO events (id, at, actor_id, actor_kind, action, subject_id, fields)
         SELECT ?, ?, id, 'user', 'session.opened', id, '[]' FROM users WHERE ${isPresent}`,
      )
      .bind(newId(), now, email),
  ]);
  if (opened?.meta.changes === 0) throw new Error(`${email} could not sign in.`);
  const signature = createHmac("sha256", localSecret).update(token).digest("base64");
  return `${sessionCookie.prefix}.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
};
