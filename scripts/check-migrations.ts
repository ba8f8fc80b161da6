import { readdirSync, readFileSync } from "node:fs";

/**
 * Refuses a migration that D1 cannot carry out safely. drizzle-kit rebuilds a table as `__new_…`, drops the old one and
 * renames; with foreign keys that loses child rows. What changes must be added beside what is there.
 */
const forbidden: [RegExp, string][] = [
  [/__new_/i, "rebuilds a table"],
  [/\bDROP\s+(TABLE|COLUMN)\b/i, "drops what older code may still read"],
  [/\bRENAME\b/i, "renames what older code may still read"],
  [/ON\s+DELETE\s+(CASCADE|SET)/i, "deletes or empties rows that nobody asked to change"],
  [/\bVIRTUAL\s+TABLE\b/i, "makes a table that d1 export refuses"],
];

export const faultsOf = (migration: string): string[] =>
  forbidden.filter(([pattern]) => pattern.test(withoutRefilled(migration))).map(([, fault]) => fault);

/**
 * A migration without the one way to rebuild a table that loses nothing: SQLite takes no NOT NULL off a column. The foreign
 * keys wait for the transaction's end; the rows go into a copy and out of the table, the empty table is dropped and made
 * anew under its own name, and the rows come back in their order and with every column, which settles the keys of those that
 * refer to them. While keys are open each row looks for those that refer to it: an index before the rows come back finds them.
 */
const withoutRefilled = (migration: string): string =>
  migration.replace(refilled, (rebuild, _, columns: string, into: string, from: string) => {
    const names = Array.from(columns.matchAll(/^\t`(\w+)`/gm), ([, name]) => `"${name}"`).join(", ");
    return into === names && from === names ? "" : rebuild;
  });
const end = ";\\S* statement-breakpoint\\n";
const refilled = new RegExp(
  [
    "^PRAGMA defer_foreign_keys = on",
    "CREATE TABLE `(\\w+)_kept` AS SELECT \\* FROM `\\1` ORDER BY rowid",
    "DELETE FROM `\\1`",
    "DROP TABLE `\\1`",
    "CREATE TABLE `\\1` \\(([^;]+)",
    "(?:CREATE INDEX `\\w+` ON `\\1` [^;]+;\\S* statement-breakpoint\\n)*INSERT INTO `\\1` \\(([^;()]+)\\) SELECT ([^;()]+) FROM `\\1_kept` ORDER BY rowid",
    "DROP TABLE `\\1_kept`;",
  ].join(end),
  "gm",
);

if (import.meta.main) {
  const folder = "schema/migrations";
  const faulty = readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .flatMap((file) =>
      faultsOf(readFileSync(`${folder}/${file}`, "utf8")).map((fault) => `${folder}/${file}: ${fault}`),
    );
  for (const fault of faulty) process.stderr.write(`${fault}\n`);
  process.exitCode = faulty.length > 0 ? 1 : 0;
}
