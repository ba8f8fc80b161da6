import { readdirSync, readFileSync } from "node:fs";

export type Migration = { name: string; sql: string };

const folder = new URL("../schema/migrations/", import.meta.url);

/** The migrations of this checkout in their order, each as one text of statements. */
export const migrations = (): Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({ name, sql: readFileSync(new URL(name, folder), "utf8") }));
