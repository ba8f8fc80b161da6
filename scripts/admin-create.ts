import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { newId } from "../schema/values/ids.ts";
import { isMunicipality } from "../schema/values/municipalities.ts";
import {
  hashIdentifier,
  invitationLife,
  newToken,
  passwordIdentifier,
  passwordLink,
} from "../worker/auth/passwords.ts";
import { deployment } from "./deployment.ts";
import { stop } from "./stop.ts";

const usage = `Makes the first administrator and prints the link that sets their password.

  npm run admin:create -- --name "Anna Admin" --email anna@kunta.fi --organisation "Tuetun työllistymisen tiimi" --municipalities 698,320 --remote

--organisation and --municipalities are the organisation's name and the codes of the municipalities it serves, in the
order reports print them. Without --remote the database is the local one of npm start.`;

const { values } = parseArgs({
  options: {
    name: { type: "string" },
    email: { type: "string" },
    organisation: { type: "string" },
    municipalities: { type: "string" },
    remote: { type: "boolean", default: false },
  },
});

const { name, email, organisation } = values;
const municipalities = values.municipalities?.split(",") ?? [];
if (!name || !email || !organisation || municipalities.length === 0) stop(usage);
if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) stop(`--email: ${email} is not an address.`);
for (const code of municipalities)
  if (!isMunicipality(code)) stop(`--municipalities: ${code} is no code this product knows.`);

const id = newId();
const token = newToken();
const now = Date.now();
const identifier = await hashIdentifier(passwordIdentifier(token));
const noAdmin =
  "NOT EXISTS (SELECT 1 FROM users WHERE ',' || roles || ',' LIKE '%,admin,%' AND deactivated_at IS NULL)";

execute(`
INSERT INTO users (id, name, email, email_verified, created_at, updated_at, roles, version)
  SELECT ${text(id)}, ${text(name)}, ${text(email.toLowerCase())}, 0, ${now}, ${now}, 'admin', 1 WHERE ${noAdmin};
INSERT INTO verifications (id, identifier, value, expires_at, created_at, updated_at)
  SELECT ${text(newId())}, ${text(identifier)}, ${text(id)}, ${now + invitationLife}, ${now}, ${now} WHERE EXISTS (SELECT 1 FROM users WHERE id = ${text(id)});
INSERT INTO events (id, at, actor_kind, action, subject_id, fields)
  SELECT ${text(newId())}, ${now}, 'system', 'user.invited', ${text(id)}, '[]' WHERE EXISTS (SELECT 1 FROM users WHERE id = ${text(id)});
INSERT INTO settings (key, value, updated_at, version)
  SELECT 'organisation', ${text(JSON.stringify({ name: organisation, municipalities }))}, ${now}, 1 WHERE EXISTS (SELECT 1 FROM users WHERE id = ${text(id)})
  ON CONFLICT (key) DO NOTHING`);

const made = execute(`SELECT id FROM users WHERE id = ${text(id)}`).includes(id);
if (!made) stop("There is an administrator already. Ask them for an invitation.");
const publicUrl = values.remote ? deployment().publicUrl : `http://localhost:${process.env.PORT || "8787"}`;
process.stdout.write(`\n${name} can choose a password within seven days at\n\n  ${passwordLink(publicUrl, token)}\n\n`);

function execute(sql: string): string {
  const where = values.remote ? ["--remote"] : ["--local", "--persist-to", ".wrangler/state"];
  const args = ["d1", "execute", "rinnalla", ...where, "-c", "wrangler.toml", "--json", "--yes", "--command", sql];
  try {
    return execFileSync("wrangler", args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  } catch (error) {
    const [, reason = "what is above says why"] = /"text": "(.*)"/.exec((error as { stdout: string }).stdout) ?? [];
    const remedy = values.remote ? "npm run deploy" : "npm start";
    stop(`Nobody was made: ${reason}${/no such table/.test(reason) ? ` (${remedy} makes the database)` : ""}`);
  }
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
