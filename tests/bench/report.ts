import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { today } from "../../schema/values/calendar.ts";
import type { FloorPart } from "./floor-part.ts";
import type { GrowthPart } from "./growth-part.ts";
import type { MixedPart } from "./mixed-part.ts";
import type { ProfilePart } from "./profile-part.ts";
import { textOf } from "./report-text.ts";
import type { RequestsPart } from "./requests.ts";
import type { Target } from "./target.ts";

/** What each part of the bench measured. */
type Parts = { floor: FloorPart; mixed: MixedPart; requests: RequestsPart; profile: ProfilePart; growth: GrowthPart };
export type Report = Partial<Parts>;
/** Each part with the day and the machine of its own run. */
export type KeptReport = { [part in keyof Parts]?: Parts[part] & Run };
export type Run = { date: string; machine: string };

const file = "docs/bench.json";

/** What was measured, each part with when and where. */
export const dated = (measured: Report): KeptReport => {
  const run: Run = {
    date: today(),
    machine: `${cpus()[0]?.model.trim() ?? "unknown"}, ${availableParallelism()} processors`,
  };
  return Object.fromEntries(Object.entries(measured).map(([name, part]) => [name, { ...run, ...part }]));
};

/** Keeps what was measured, for people in docs/bench.md and for programs in docs/bench.json; other parts stay as they were. */
export const keepReport = (measured: Report): void => {
  const kept: KeptReport = { ...keptBefore(), ...dated(measured) };
  mkdirSync("docs", { recursive: true });
  writeFileSync(file, `${JSON.stringify(kept, rounded, 2)}\n`);
  writeFileSync("docs/bench.md", textOf(kept));
};

export const targetsOf = (report: Report): Target[] => Object.values(report).flatMap(({ targets }) => targets);

/** A file that was written before there were parts has none of them. */
const keptBefore = (): KeptReport => {
  const kept: KeptReport = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return Object.fromEntries(Object.entries(kept).filter(([name]) => partNames.has(name)));
};

const partNames = new Set<string>(["floor", "mixed", "requests", "profile", "growth"] satisfies (keyof Parts)[]);

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === "number" ? Math.round(value * 1_000) / 1_000 : value;
