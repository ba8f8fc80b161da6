import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { isDue, runOnTime } from "../../../scripts/cron.ts";

const at = (time: string) => new Date(`2026-11-30T${time}Z`);

it.each([
  ["*/10 * * * *", "07:20", true],
  ["*/10 * * * *", "07:21", false],
  ["* * * * *", "23:59", true],
  ["5,35 6-8 * * *", "08:35", true],
  ["5,35 6-8 * * *", "09:35", false],
  ["10-30/10 * * * *", "00:30", true],
  ["10-30/10 * * * *", "00:40", false],
  ["0 0 30 11 *", "00:00", true],
  ["0 0 1 * *", "00:00", false],
])("%s at %s: %s", (cron, time, due) => {
  expect(isDue(cron, at(time))).toBe(due);
});

it.each(["*/10 * * *", "0 0 * * 1", "x * * * *", "*/10 * * * * *"])("%s is told to be unknown", (cron) => {
  const fault = `The cron expression ${cron} is none that npm start knows.`;
  expect(() => isDue(cron, at("00:00"))).toThrow(fault);
  expect(() => runOnTime([cron], async () => undefined)).toThrow(fault);
});

beforeEach(() => void vi.useFakeTimers({ now: at("07:05:30") }));
afterEach(() => void vi.useRealTimers());

it("runs at each minute that is named, with that minute", async () => {
  const runs: string[] = [];
  runOnTime(["*/10 * * * *"], async (_, minute) => void runs.push(new Date(minute).toISOString()));
  await vi.advanceTimersByTimeAsync(25 * 60_000);
  expect(runs).toEqual(["2026-11-30T07:10:00.000Z", "2026-11-30T07:20:00.000Z", "2026-11-30T07:30:00.000Z"]);
});

it("catches up with nothing after the machine has slept", async () => {
  const run = vi.fn(async () => undefined);
  runOnTime(["*/10 * * * *"], run);
  vi.setSystemTime(at("19:04:00"));
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  expect(run).toHaveBeenCalledOnce();
});

it("leaves out what comes while the last run goes on, and goes on after one that failed", async () => {
  let fail = () => {};
  const run = vi.fn(() => new Promise<void>((_, failed) => (fail = () => failed(new Error("no answer")))));
  runOnTime(["*/10 * * * *"], run);
  await vi.advanceTimersByTimeAsync(20 * 60_000);
  expect(run).toHaveBeenCalledOnce();
  fail();
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(run).toHaveBeenCalledTimes(2);
});
