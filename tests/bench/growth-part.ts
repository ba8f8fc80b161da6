import { type LargeSizes, nationalSizes } from "../../schema/demo/large.ts";
import { apiRequests, type BenchRequest, requestInit } from "./api-requests.ts";
import { countRows } from "./count.ts";
import { quantile } from "./fire.ts";
import { type LargeDatabase, largeDatabase } from "./large-database.ts";
import { type Large, startLarge } from "./large-worker.ts";
import { cpuOf, cpuOfEach } from "./machine.ts";
import { findPages } from "./pages.ts";
import { atMost, type Target } from "./target.ts";

/** Of one request, asked by one who waits: rows that D1 read, bytes of the answer, milliseconds, of workerd's processor time too. */
export type Size = { rowsRead: number; bytes: number; ms: number; cpuMs: number | null };
export type GrowthRow = { name: string; as: string; small: Size; national: Size };
export type GrowthPart = {
  sizes: { small: LargeSizes; national: LargeSizes };
  rows: GrowthRow[];
  targets: Target[];
};

/** What requests and pages cost on the large database and on one ten times as large. */
export const measureGrowth = async (
  database: LargeDatabase,
  say: (line: string) => void,
  nationalAt?: string,
): Promise<GrowthPart> => {
  const small = await measureAll(database, (line) => say(`large, ${line}`));
  const began = performance.now();
  const country = await largeDatabase(nationalSizes, nationalAt);
  say(`A national database: ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  const national = await measureAll(country, (line) => say(`national, ${line}`));
  const rows = [...small].flatMap(([name, { as, size }]) => {
    const there = national.get(name);
    return there ? [{ name, as, small: size, national: there.size }] : [];
  });
  const missing = [...small.keys()].filter((name) => !national.has(name));
  const targets = [
    atMost(["asked of the large database and not of the national one", ...missing].join(" "), missing.length, 0),
  ];
  return { sizes: { small: database.filled.sizes, national: nationalSizes }, rows, targets };
};

/** An index is a level deeper, a search has a few more to leave out: that is no growth. */
const notable = { times: 1.5, rows: 100 };

/** Those that read more rows the more there are, while their answer does not become longer as much. */
export const growsFaster = ({ small, national }: GrowthRow): boolean =>
  national.rowsRead - small.rowsRead > notable.rows &&
  national.rowsRead / small.rowsRead > notable.times * Math.max(1, national.bytes / small.bytes);

type Sized = { as: string; size: Size };

const measureAll = async (database: LargeDatabase, say: (line: string) => void): Promise<Map<string, Sized>> => {
  const { large, close } = await startLarge(database);
  const { pages } = await findPages(large);
  const measured = new Map<string, Sized>();
  for (const request of [...apiRequests(large), ...pages.filter(({ page }) => page === "workspace")]) {
    const size = await sizeOf(large, request);
    measured.set(request.name, { as: request.as, size });
    say(`${request.name}: ${size.rowsRead} rows, ${size.ms.toFixed(1)} ms`);
  }
  await close();
  return measured;
};

const sizeOf = async (large: Large, request: BenchRequest): Promise<Size> => {
  const { rowsRead } = await countRows(large, request);
  const { ms: first } = await askOnce(large, request);
  const asked = [];
  const before = cpuOf(large.runtime);
  for (let left = Math.ceil(Math.min(most, millisecondsEach / first)); left > 0; left--)
    asked.push(await askOnce(large, request));
  const after = cpuOf(large.runtime);
  return {
    rowsRead,
    bytes: asked[0]?.bytes ?? 0,
    ms: quantile(asked.map(({ ms }) => ms)),
    cpuMs: cpuOfEach(before, after, asked.length),
  };
};

/** So often at most, and about so long. */
const most = 40;
const millisecondsEach = 1_000;

const askOnce = async (large: Large, request: BenchRequest): Promise<{ ms: number; bytes: number }> => {
  const began = performance.now();
  const init = requestInit(large, request);
  const answer = await fetch(large.url + request.path, { ...init, headers: { ...init.headers, connection: "close" } });
  const { byteLength } = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${request.name}: ${answer.status}`);
  return { ms: performance.now() - began, bytes: byteLength };
};
