import { readFileSync } from "node:fs";

/** What wrangler.toml says of the deployment: `publicUrl` without a slash at its end, and the database's id. */
export const deployment = (): { publicUrl: string; databaseId: string } => {
  const config = readFileSync("wrangler.toml", "utf8");
  const value = (key: string) => new RegExp(`^${key}\\s*=\\s*"([^"]*)"`, "m").exec(config)?.[1] ?? "";
  return { publicUrl: value("PUBLIC_URL").replace(/\/$/, ""), databaseId: value("database_id") };
};
