import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { isMunicipality, mergedInto, municipalityName } from "../schema/values/municipalities.ts";
import { deployment } from "./deployment.ts";
import { firstAdministrator, text } from "./first-administrator.ts";
import { stop } from "./stop.ts";

const usage = `Makes the first administrator and prints the link that sets their password.

  npm run admin:create -- --name "Anna Admin" --email anna@kunta.fi --organisation "Tuetun työllistymisen tiimi" --municipalities 698,320 --remote

--organisation is the organisation's name. --municipalities are the codes of those it serves, in the order reports print
them; left out, the administrator chooses them in the workspace, a whole county or employment area at once. Without --remote the database is the local one of npm start.`;

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
if (!name || !email || !organisation) stop(usage);
if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) stop(`--email: ${email} is not an address.`);
for (const code of municipalities) if (!isMunicipality(code)) stop(`--municipalities: ${refusal(code)}`);

const { id, statements, link } = await firstAdministrator({ name, email, organisation, municipalities });
execute(statements.join(";\n"));

const made = execute(`SELECT id FROM users WHERE id = ${text(id)}`).includes(id);
if (!made) stop("There is an administrator already. Ask them for an invitation.");
const publicUrl = values.remote ? deployment().publicUrl : `http://localhost:${process.env.PORT || "8787"}`;
process.stdout.write(`\n${name} can choose a password within seven days at\n\n  ${link(publicUrl)}\n\n`);

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

function refusal(code: string): string {
  const merged = mergedInto(code);
  if (!merged) return `${code} is no municipality's code. They are those of Statistics Finland, as 297 for Kuopio.`;
  return `${code}, ${merged.fi}, merged into ${municipalityName(merged.into, "fi")} on ${merged.from}: give ${merged.into}.`;
}
