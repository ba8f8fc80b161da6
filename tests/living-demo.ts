import { vi } from "vitest";
import { livingData } from "../schema/demo/living/living-data.ts";
import { loadDemo } from "../schema/demo/load.ts";
import { demoSignIns } from "../schema/demo/sign-ins.ts";
import { type Day, instantAt } from "../schema/values/calendar.ts";
import { countDemo } from "../scripts/count-demo.ts";
import { openSession } from "./session.ts";
import { startWorker } from "./worker.ts";

/** The demo as it is on a day, with its four users signed in: the Worker's clock says that it is ten o'clock of that day. */
export const openDemoOn = async (day: Day) => {
  const now = instantAt(day, "10:00");
  const worker = await startWorker({ ahead: now - Date.now() });
  vi.useFakeTimers({ now, toFake: ["Date"] });
  try {
    const rows = livingData(day);
    await loadDemo(worker.db, rows, "no password");
    await countDemo(worker.db, day);
    const cookies = new Map<string, string>();
    for (const { email } of demoSignIns) cookies.set(email, await openSession(worker.url, email));
    return { worker, rows, cookies };
  } finally {
    vi.useRealTimers();
  }
};
