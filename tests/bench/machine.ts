import { readdirSync, readFileSync } from "node:fs";

/** `begun` counts in milliseconds from when the system was started. */
type Process = { id: number; name: string; parent: number; cpu: number; begun: number };

/** Milliseconds in one of the ticks that the system counts processors' time in: USER_HZ is 100 on every Linux. */
const tick = 10;

/** The process id of the workerd that a process has started; null where the system keeps no /proc, as macOS. */
export const runtimeStartedBy = (parent: number): number | null =>
  processes().find((process) => process.parent === parent && process.name === "workerd")?.id ?? null;

/** Milliseconds that a process has had of the processors, user's and system's; null where that cannot be told. */
export const cpuOf = (id: number | null): number | null => (id === null ? null : (read(id)?.cpu ?? null));

/** Milliseconds of it for each of so many requests, between two times that it was asked; null where it cannot be told. */
export const cpuOfEach = (before: number | null, after: number | null, requests: number): number | null =>
  before === null || after === null ? null : (after - before) / requests;

/** Milliseconds since a process was begun; null where that cannot be told. */
export const ageOf = (id: number | null): number | null => {
  const begun = id === null ? undefined : read(id)?.begun;
  const now = Number(contentOf("/proc/uptime")?.split(" ")[0]) * 1_000;
  return begun === undefined ? null : now - begun;
};

/** MiB that a process and all it has started hold in memory; null where that cannot be told. */
export const memoryOfTree = (root: number): number | null => {
  const all = processes();
  if (all.length === 0) return null;
  const tree = [root];
  for (const id of tree) tree.push(...all.filter(({ parent }) => parent === id).map((child) => child.id));
  return tree.reduce((sum, id) => sum + (memoryOf(id) ?? 0), 0);
};

/** MiB that one process holds in memory; null where that cannot be told. */
const memoryOf = (id: number | null): number | null => {
  const [, kibibytes] = /VmRSS:\s+(\d+)/.exec(contentOf(`/proc/${id}/status`) ?? "") ?? [];
  return kibibytes === undefined ? null : Number(kibibytes) / 1024;
};

const processes = (): Process[] => {
  try {
    return readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? (read(Number(name)) ?? []) : []));
  } catch {
    return [];
  }
};

/** The name stands in brackets and may hold anything; the fields after it are told in proc_pid_stat(5). */
const read = (id: number): Process | null => {
  const [, name = "", rest = ""] = /^\d+ \((.*)\) (.*)$/s.exec(contentOf(`/proc/${id}/stat`) ?? "") ?? [];
  const fields = rest.split(" ");
  const [parent, user, system, begun] = [1, 11, 12, 19].map((at) => Number(fields[at]));
  if (name === "" || parent === undefined || user === undefined || system === undefined || begun === undefined)
    return null;
  return { id, name, parent, cpu: (user + system) * tick, begun: begun * tick };
};

const contentOf = (path: string): string | null => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
};
