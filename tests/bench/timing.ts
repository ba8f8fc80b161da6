import autocannon from "autocannon";
import { type BenchRequest, health, requestInit } from "./api-requests.ts";
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
  const trivial = await fire(large, health, 0.5, asking);
  await fire(large, request, 0.25, asking);
  const { times, duration } = await fire(large, request, seconds, asking);
  const median = part(times, 0.5);
  return {
    median,
    p99: part(times, 0.99),
    timesHealth: median / part(trivial.times, 0.5),
    perSecond: times.length / duration,
    answers: times.length,
  };
};

const part = (times: number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

/**
 * Asks for so long, and on until each connection has been answered twice. autocannon rounds its percentiles to whole
 * milliseconds, so the times are kept here.
 */
const fire = async (large: Large, request: BenchRequest, span: number, asking: number) => {
  const times: number[] = [];
  const began = performance.now();
  const { body } = request;
  const shot = autocannon({
    url: large.url,
    connections: asking,
    duration: 60,
    timeout: 60,
    sampleInt: 100,
    requests: [
      {
        ...requestInit(large, request),
        path: request.path,
        ...(body && { setupRequest: (sent) => ({ ...sent, body: JSON.stringify(body()) }) }),
      },
    ],
  });
  shot.on("response", (_client, _status, _bytes, milliseconds) => {
    times.push(milliseconds);
    if (performance.now() - began >= span * 1_000 && times.length >= 2 * asking) shot.stop();
  });
  const { non2xx, errors, duration } = await shot;
  if (non2xx + errors > 0)
    throw new Error(`${request.name}: ${non2xx} refusals and ${errors} errors while it was timed`);
  return { times, duration };
};
