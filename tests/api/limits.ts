import { setTimeout } from "node:timers/promises";

/** The local runtime counts limits by whole minutes of the clock: waits for the next one where this one is nearly over. */
export const withinOneMinute = async (): Promise<void> => {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 10_000) await setTimeout(left);
};
