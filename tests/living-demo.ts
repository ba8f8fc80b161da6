import { vi } from "vitest";
import { livingData } from "../schema/demo/living/living-data.ts";
import { loadDemo } from "../schema/demo/load.ts";
import { type Day, instantAt } from "../schema/values/calendar.ts";
import { countDemo } from "../scripts/count-demo.ts";
import { openSession } from "./session.ts";
import { startWorker } from "./worker.ts";

/**
 * The demo as it is on a day, with users of it signed in: the Worker's clock says that it is ten o'clock of that day. The
 * clock of this process says so only while the figures are counted: an id made meanwhile would give all later ids its day.
 */
export const openDemoOn = async (day: Day, users: string[]) => {
  const now = instantAt(day, "10:00");
  const worker = await startWorker({ ahead: now - Date.now() });
  const rows = livingData(day);
  await loadDemo(worker.db, rows, "no password");
  vi.useFakeTimers({ now, toFake: ["Date"] });
  try {
    await countDemo(worker.db, day);
  } finally {
    vi.useRealTimers();
  }
  const cookies = new Map<string, string>();
  for (const user of users) cookies.set(user, await openSession(worker.url, `${user}@rinnalla.example`, now));
  return { worker, rows, cookies };
};
