import autocannon from "autocannon";

/** A request to repeat. `body` is made anew each time, with an id of its own. */
export type Repeated = {
  name: string;
  origin: string;
  path: string;
  headers: Record<string, string>;
  body?: () => Record<string, unknown>;
};

/** Milliseconds of each answer, and the seconds that all of it took. */
export type Fired = { times: number[]; duration: number };

/** Asks for so many `seconds`, and on until each connection has been answered twice. */
export const fireFor = (asked: Repeated, connections: number, seconds: number): Promise<Fired> => {
  const began = performance.now();
  return fire(asked, connections, {
    duration: 60,
    isEnough: (answers) => performance.now() - began >= seconds * 1_000 && answers >= 2 * connections,
  });
};

/** Asks so often, and waits for every answer, so that what the asking cost belongs to the answers there are. */
export const fireTimes = (asked: Repeated, connections: number, amount: number): Promise<Fired> =>
  fire(asked, connections, { amount, isEnough: () => false });

type Limit = { duration?: number; amount?: number; isEnough: (answers: number) => boolean };

/** autocannon rounds its percentiles to whole milliseconds, so the times are kept here. */
const fire = async (asked: Repeated, connections: number, { isEnough, ...limit }: Limit): Promise<Fired> => {
  const { name, origin, path, headers, body } = asked;
  const times: number[] = [];
  const began = performance.now();
  const shot = autocannon({
    url: origin,
    connections,
    timeout: 60,
    sampleInt: 100,
    ...limit,
    requests: [
      {
        method: body ? "POST" : "GET",
        path,
        headers,
        ...(body && {
          body: JSON.stringify(body()),
          setupRequest: (sent) => ({ ...sent, body: JSON.stringify(body()) }),
        }),
      },
    ],
  });
  let last = began;
  shot.on("response", (_client, _status, _bytes, milliseconds) => {
    times.push(milliseconds);
    last = performance.now();
    if (isEnough(times.length)) shot.stop();
  });
  const { non2xx, errors } = await shot;
  if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx} refusals and ${errors} errors while it was measured`);
  return { times, duration: (last - began) / 1_000 };
};

/** The median, or whatever `share` of sorted numbers lies below. */
export const quantile = (numbers: readonly number[], share = 0.5): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;
