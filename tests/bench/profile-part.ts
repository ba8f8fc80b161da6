import { headersOf } from "./api-requests.ts";
import { fireFor } from "./fire.ts";
import { copyOf, type LargeDatabase } from "./large-database.ts";
import { signInAll } from "./large-worker.ts";
import { cpuOf, cpuOfEach } from "./machine.ts";
import { busyOf, type ShareName, sharesOf } from "./profile-shares.ts";
import { startProfile } from "./profiler.ts";
import { serve } from "./served.ts";
import type { Target } from "./target.ts";
import { works, worksOf } from "./works.ts";

/**
 * Samples of our isolate, by what it was at, and of the two isolates that are D1's emulation; and workerd's processor time for a
 * request in milliseconds, null where it cannot be told.
 */
export type ProfileRow = {
  name: string;
  requests: number;
  ours: Record<ShareName, number>;
  emulation: number;
  cpuMs: number | null;
};
export type ProfilePart = { rows: ProfileRow[]; targets: Target[] };

export const profiledSeconds = 5;
const warmingSeconds = 4;
const connections = 4;
const isolates = { ours: "core:user:rinnalla", door: "d1:db:entry", database: "d1:db" };

/** Where the time of a request goes, by workerd's own profiler. */
export const measureProfile = async (
  database: LargeDatabase,
  say: (line: string) => void,
  only?: readonly string[],
): Promise<ProfilePart> => {
  const folder = copyOf(database);
  const served = await serve(folder.path, [], 0);
  const inspector = await served.inspector();
  const place = { ...database.filled, url: served.url, cookies: await signInAll(served.url, database.filled) };
  const rows: ProfileRow[] = [];
  for (const { key, ours: request } of worksOf(place)) {
    if (key === "health" || (only && !only.includes(key))) continue;
    const asked = { ...request, origin: served.url, headers: headersOf(place, request) };
    await fireFor(asked, connections, warmingSeconds);
    const stops = await Promise.all(
      Object.values(isolates).map((isolate) => startProfile(new URL(`/${isolate}`, inspector))),
    );
    const before = cpuOf(served.runtime);
    const { times } = await fireFor(asked, connections, profiledSeconds);
    const after = cpuOf(served.runtime);
    const [ours, ...emulation] = await Promise.all(stops.map((stop) => stop()));
    if (!ours) throw new Error("Our isolate has no profile");
    const requests = times.length;
    rows.push({
      name: works[key],
      requests,
      ours: sharesOf(ours),
      emulation: emulation.reduce((sum, profile) => sum + busyOf(profile), 0),
      cpuMs: cpuOfEach(before, after, requests),
    });
    say(`${works[key]}: ${requests} requests profiled`);
  }
  await served.close();
  folder.remove();
  return { rows, targets: [] };
};
