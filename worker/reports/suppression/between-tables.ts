import type { ReportTable } from "../../../schema/reports.ts";
import { inPersonChannels, type ReportName } from "../../../schema/vocabulary.ts";
import type { Relation } from "./solved.ts";
import { sizeOfRow } from "./sums.ts";

/**
 * Rows that count the same things where their numbers are the same, by table and key: `of` are a table's denominators. Some do
 * always, some only where the period begins with the first coaching.
 */
export const sameQuantity: readonly (readonly string[])[] = [
  ["employment/participants", "placements/of", "referrals/total", "first-steps/begun"],
  ["employment/employedPersons", "employment/employmentRatio", "first-steps/employment"],
  ["employment/outOfWorkEmployed", "employment/outOfWorkRatio"],
  ["employment/outOfWorkParticipants", "employment/of"],
  ["employment-curve/employedPersons", "employment-curve/employmentRatio"],
  ["placements/total", "employment/employments", "retention/of"],
  ["placements/renewals", "retention/renewals"],
  ["contacts/contacts", "contact-weeks/contacts"],
];

/** A row among those of all tables: `placements/total`. */
export const idOf = (table: ReportTable, key: string): string => `${table.name}/${key}`;

/** Numbers that two tables tell in different columns: contacts by municipality and by week, and the curve's last month. */
export const toldTwice = (tables: readonly ReportTable[], sizes: ReadonlyMap<string, string>): Relation[] => {
  const tableOf = (name: ReportName) => tables.find((table) => table.name === name);
  const [contacts, weeks] = [tableOf("contacts"), tableOf("contact-weeks")];
  const [employment, curve] = [tableOf("employment"), tableOf("employment-curve")];
  const relations: Relation[] = [];
  if (contacts && weeks) {
    for (const { key } of weeks.rows.filter((row) => row.key.startsWith(inMunicipality)))
      relations.push({
        whole: `${idOf(contacts, "contacts")} ${key.slice(inMunicipality.length)}`,
        parts: [`${idOf(weeks, key)} total`],
      });
    const channels = inPersonChannels.map((channel) => `${idOf(contacts, `channel.${channel}`)} total`);
    relations.push({ whole: `${idOf(weeks, "inPerson")} total`, parts: channels });
  }
  const last = curve?.columns.at(-1);
  if (employment && curve && last !== undefined) {
    const same = {
      participants: "participants",
      employedPersons: "employedPersons",
      outOfWorkEmployed: "outOfWorkRatio",
    };
    for (const [key, inCurve] of Object.entries(same))
      relations.push({ whole: `${idOf(employment, key)} total`, parts: [`${idOf(curve, inCurve)} ${last}`] });
    const size = sizes.get(idOf(curve, sizeOfRow("outOfWorkRatio")));
    if (size !== undefined)
      relations.push({ whole: `${idOf(employment, "outOfWorkParticipants")} total`, parts: [`${size} ${last}`] });
  }
  const printed = new Set([
    ...tables.flatMap((table) =>
      table.rows.flatMap(({ key }) => table.columns.map((column) => `${idOf(table, key)} ${column}`)),
    ),
    ...[...sizes.values()].flatMap((size) => (last === undefined ? [] : [`${size} ${last}`])),
  ]);
  return relations.filter(({ whole, parts }) => [whole, ...parts].every((cell) => printed.has(cell)));
};

const inMunicipality = "municipality.";
