/** What runs on in this process by itself when the code that began it is through: how many of each kind, and which timers. */
export const runningOn = () => ({
  resources: Object.fromEntries(kinds.map((kind) => [kind, count(kind) - (kept.get(kind) ?? 0)])),
  timers: [...timers].filter(([timer]) => !timer._destroyed).map(([, place]) => place),
});

/** As Node names them: servers, and other programs. */
const kinds = ["TCPServerWrap", "ProcessWrap"];
const kept = new Map<string, number>();

const count = (kind: string): number => process.getActiveResourcesInfo().filter((each) => each === kind).length;

let turn: Promise<unknown> = Promise.resolve();

/** Does one thing after another, of those that start or end what runs on: each is counted. */
export const inTurn = <Thing>(act: () => Promise<Thing>): Promise<Thing> => {
  const done = turn.then(act);
  turn = done.catch(() => undefined);
  return done;
};

/** The same for what stays in the process for the files that follow: what begins or ends with it is none of theirs. */
export const keeping = <Thing>(lend: () => Promise<Thing>): Promise<Thing> =>
  inTurn(async () => {
    const before = new Map(kinds.map((kind) => [kind, count(kind)]));
    try {
      return await lend();
    } finally {
      for (const [kind, had] of before) kept.set(kind, (kept.get(kind) ?? 0) + count(kind) - had);
    }
  });

/** Timers that the tests' own code has set, with the place; Node marks those that have run out or been cleared. */
const timers = new Map<NodeJS.Timeout & { _destroyed?: boolean }, string>();

/** Stops what `runningOn` tells of timers, so that the next file does not meet them. */
export const stopTimers = (): void => {
  for (const timer of timers.keys()) clearTimeout(timer);
  timers.clear();
};

const watch = (name: "setTimeout" | "setInterval"): void => {
  const set = globalThis[name] as (...all: unknown[]) => NodeJS.Timeout;
  const watched = (...all: unknown[]): NodeJS.Timeout => {
    const timer = set(...all);
    const [, , caller = ""] = String(new Error().stack).split("\n");
    if (caller.includes("/tests/") && !caller.includes("node_modules")) timers.set(timer, `${name} ${caller.trim()}`);
    return timer;
  };
  Object.defineProperties(watched, Object.getOwnPropertyDescriptors(set));
  globalThis[name] = watched as never;
};
watch("setTimeout");
watch("setInterval");
