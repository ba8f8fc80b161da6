import { newId } from "../schema/values/ids.ts";
import { nameColumns } from "../schema/values/name-columns.ts";
import {
  hashIdentifier,
  invitationLife,
  newToken,
  passwordIdentifier,
  passwordLink,
} from "../worker/auth/passwords.ts";

type Told = { name: string; email: string; organisation: string; municipalities: readonly string[] };

/**
 * The statements that make the first administrator and the organisation's first words, nothing where there is an
 * administrator already; and the link, valid for `invitationLife`, by which they choose a password.
 */
export const firstAdministrator = async ({ name, email, organisation, municipalities }: Told, now = Date.now()) => {
  const id = newId();
  const token = newToken();
  const { nameSort, foldedAs } = nameColumns(name);
  const identifier = await hashIdentifier(passwordIdentifier(token));
  const statements = [
    `INSERT INTO users (id, name, name_sort, folded_as, email, email_verified, created_at, updated_at, roles, version)
  SELECT ${text(id)}, ${text(name)}, ${text(nameSort)}, ${foldedAs}, ${text(email.toLowerCase())}, 0, ${now}, ${now}, 'admin', 1 WHERE ${noAdmin}`,
    `INSERT INTO verifications (id, identifier, value, expires_at, created_at, updated_at)
  SELECT ${text(newId())}, ${text(identifier)}, ${text(id)}, ${now + invitationLife}, ${now}, ${now} WHERE ${made(id)}`,
    `INSERT INTO events (id, at, actor_kind, action, subject_id, fields)
  SELECT ${text(newId())}, ${now}, 'system', 'user.invited', ${text(id)}, '[]' WHERE ${made(id)}`,
    `INSERT INTO settings (key, value, updated_at, version)
  SELECT 'organisation', ${text(JSON.stringify({ name: organisation, municipalities }))}, ${now}, 1 WHERE ${made(id)}
  ON CONFLICT (key) DO NOTHING`,
  ];
  return { id, statements, link: (publicUrl: string) => passwordLink(publicUrl, token) };
};

const noAdmin =
  "NOT EXISTS (SELECT 1 FROM users WHERE ',' || roles || ',' LIKE '%,admin,%' AND deactivated_at IS NULL)";

const made = (id: string): string => `EXISTS (SELECT 1 FROM users WHERE id = ${text(id)})`;

export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
