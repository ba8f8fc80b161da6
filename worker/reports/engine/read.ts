import { type SQL, sql } from "drizzle-orm";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import type { ReportTable } from "../../../schema/reports.ts";
import type { ReportName } from "../../../schema/vocabulary.ts";
import type { Scope } from "../../platform/scope.ts";
import { selectSettings, settle } from "../../settings/settings.ts";
import type { Asked } from "../period.ts";
import { firstDay } from "../period.ts";
import { tables } from "../tables.ts";
import { type Counts, groupsFrom, selectCounts } from "./count.ts";
import { figuresOf } from "./figures.ts";
import { isWhollyOfPersons, type Table, withoutPersons } from "./table.ts";

/**
 * Tables of one period, each under its name: all of them in one trip to the database, and in few statements. Those of
 * persons are not among them where the team keeps no participants.
 */
export const readTables = async (
  { db }: Scope,
  names: readonly ReportName[],
  asked: Asked,
): Promise<Partial<Record<ReportName, ReportTable>>> => {
  const several = names.length > 1;
  const wanted = names.map((name) => ({ table: tables[name], parts: partsOf(tables[name], asked) }));
  const first = { name: "first", json: sql`(SELECT json_array(${firstDay(asked)}))` };
  const statements = packed([first, ...wanted.flatMap(({ parts }) => parts)]).map((parts) =>
    db
      .select(Object.fromEntries(parts.map(({ name, json }) => [name, sql<string>`${json}`.as(name)])))
      .from(sql`(SELECT 1)`),
  );
  const [settings, ...answers] = await db.batch([selectSettings(db), ...statements]);
  const texts: Record<string, string> = Object.assign({}, ...answers.map(([row]) => row));
  const [from = null]: (string | null)[] = JSON.parse(texts.first ?? "[]");
  const { organisation, participants } = settle(settings);
  const frame = {
    period: { from, to: asked.to },
    municipalities: organisation.municipalities,
    only: asked.municipality,
  };
  return Object.fromEntries(
    wanted.flatMap(({ table: declared, parts }) => {
      const table = participants ? declared : withoutPersons(declared);
      if (!participants && isWhollyOfPersons(declared)) return [];
      const told = (name: string) => JSON.parse(texts[`${table.name}.${name}`] ?? "null");
      const counts: Counts = new Map(
        parts.flatMap(({ name, set, dimensions }) =>
          set && dimensions ? [[set, groupsFrom(dimensions, texts[name] ?? "[]")]] : [],
        ),
      );
      const figures = figuresOf(table, frame, counts, told("labels") ?? {});
      const asides = Object.fromEntries(Object.keys(table.asides ?? {}).map((name) => [name, told(name)]));
      const finished = table.finish?.(figures, asides, frame.period) ?? figures;
      return table.optional && several && finished.rows.length === 0 ? [] : [[table.name, finished]];
    }),
  );
};

/** One JSON text that a table needs, and, where it is counted groups, of which set. */
type Part = {
  name: string;
  json: SQL;
  set?: ReturnType<typeof selectCounts>[number]["set"];
  dimensions?: string[];
};

const partsOf = (table: Table, asked: Asked): Part[] => [
  ...selectCounts(table, asked).map((part) => ({ ...part, name: `${table.name}.${part.set.name}` })),
  ...Object.entries(table.asides ?? {}).map(([name, select]) => ({
    name: `${table.name}.${name}`,
    json: sql`(${select(asked)})`,
  })),
  ...(table.labels
    ? [
        {
          name: `${table.name}.labels`,
          json: sql`(SELECT json_group_object(id, label) FROM (${table.labels(asked)}))`,
        },
      ]
    : []),
];

/** D1 binds at most a hundred parameters to a statement. */
const mostParameters = 100;

/** The parts in as few statements as their parameters allow. */
const packed = (parts: readonly Part[]): Part[][] => {
  const statements: { parts: Part[]; parameters: number }[] = [];
  for (const part of parts) {
    const parameters = dialect.sqlToQuery(part.json).params.length;
    const last = statements.at(-1);
    if (last && last.parameters + parameters <= mostParameters) {
      last.parts.push(part);
      last.parameters += parameters;
    } else statements.push({ parts: [part], parameters });
  }
  return statements.map(({ parts: together }) => together);
};

const dialect = new SQLiteSyncDialect();
