import { type BenchRequest, headersOf, health } from "./api-requests.ts";
import { fireFor, quantile } from "./fire.ts";
import type { Large } from "./large-worker.ts";

/**
 * Milliseconds, with so many connections `asking` at the same time, each again as soon as it is answered; `timesHealth` is the
 * median divided by the trivial request's just before, so that a busier or slower machine does not show in it.
 */
export type Timing = {
  asking: number;
  median: number;
  p99: number;
  timesHealth: number;
  perSecond: number;
  answers: number;
};

export const connections = 4;
export const seconds = 1.5;
/**
 * Milliseconds: what takes longer is asked by one connection. workerd closes a connection that is quiet for five seconds, and
 * one whose next request it could not look at for so long, because it was at others' that long, counts as quiet.
 */
export const slow = 500;

export const timeRequest = async (large: Large, request: BenchRequest): Promise<Timing> => {
  const ask = (what: BenchRequest, asking: number, span: number) =>
    fireFor({ ...what, origin: large.url, headers: headersOf(large, what) }, asking, span);
  const first = await ask(request, 1, 0.25);
  const asking = request.alone || quantile(first.times) > slow ? 1 : connections;
  const trivial = await ask(health, asking, 0.5);
  await ask(request, asking, 0.25);
  const { times, duration } = await ask(request, asking, seconds);
  const median = quantile(times);
  return {
    asking,
    median,
    p99: quantile(times, 0.99),
    timesHealth: median / quantile(trivial.times),
    perSecond: times.length / duration,
    answers: times.length,
  };
};
