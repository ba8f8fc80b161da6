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
 * anew under its own name, and the rows come back in their order, which settles the keys of those that refer to them.
 */
const withoutRefilled = (migration: string): string => migration.replace(refilled, "");
const refilled =
  /^PRAGMA defer_foreign_keys = on;\S* statement-breakpoint\nCREATE TABLE `(\w+)_kept` AS SELECT \* FROM `\1` ORDER BY rowid;\S* statement-breakpoint\nDELETE FROM `\1`;\S* statement-breakpoint\nDROP TABLE `\1`;\S* statement-breakpoint\nCREATE TABLE `\1` \([^;]+;\S* statement-breakpoint\nINSERT INTO `\1` [^;]+ FROM `\1_kept` ORDER BY rowid;\S* statement-breakpoint\nDROP TABLE `\1_kept`;/gm;

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
