import { type BenchRequest, headersOf, health } from "./api-requests.ts";
import { fireFor, quantile } from "./fire.ts";
import type { Large } from "./large-worker.ts";

/**
 * Milliseconds, with `connections` (or one, for a request timed alone) asking at the same time, each again as soon as it is answered; `timesHealth` is the
 * median divided by the trivial request's just before, so that a busier or slower machine does not show in it.
 */
export type Timing = { median: number; p99: number; timesHealth: number; perSecond: number; answers: number };

export const connections = 4;
export const seconds = 1.5;

export const timeRequest = async (large: Large, request: BenchRequest): Promise<Timing> => {
  const asking = request.alone ? 1 : connections;
  const ask = (what: BenchRequest, span: number) =>
    fireFor({ ...what, origin: large.url, headers: headersOf(large, what) }, asking, span);
  const trivial = await ask(health, 0.5);
  await ask(request, 0.25);
  const { times, duration } = await ask(request, seconds);
  const median = quantile(times);
  return {
    median,
    p99: quantile(times, 0.99),
    timesHealth: median / quantile(trivial.times),
    perSecond: times.length / duration,
    answers: times.length,
  };
};
