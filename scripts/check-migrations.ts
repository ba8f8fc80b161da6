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
  forbidden.filter(([pattern]) => pattern.test(migration)).map(([, fault]) => fault);

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
