import { inArray } from "drizzle-orm";
import { demo, organisation, participantsKept, type Settings, unnamed } from "../../schema/settings.ts";
import { settings } from "../../schema/tables/settings.ts";
import type { Db } from "../platform/scope.ts";

const untold: Settings["organisation"] = organisation.parse({ name: unnamed, municipalities: [] });

type Key = "organisation" | "demo" | "participants";

/** The statement that reads the settings, for another read's batch; `settle` makes its rows into settings. */
export const selectSettings = (db: Db, keys: Key[] = ["organisation", "demo", "participants"]) =>
  db
    .select({ key: settings.key, value: settings.value, version: settings.version })
    .from(settings)
    .where(inArray(settings.key, keys));

export const settle = (rows: { key: string; value: unknown; version: number }[]): Settings => {
  const held = new Map(rows.map((row) => [row.key, row]));
  return {
    organisation: organisation.safeParse(held.get("organisation")?.value).data ?? untold,
    demo: demo.safeParse(held.get("demo")?.value).data ?? null,
    participants: participantsKept.safeParse(held.get("participants")?.value).data?.on ?? true,
    version: held.get("organisation")?.version ?? 0,
  };
};
