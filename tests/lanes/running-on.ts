/** What runs on in this process by itself when the code that began it is through. */
export const runningOn = () => ({
  resources: kinds.map((kind) => `${count(kind) - (kept.get(kind) ?? 0)} × ${kind}`),
  timers: [...timers.values()],
});

/** As Node names them: servers, and other programs. */
const kinds = ["TCPServerWrap", "ProcessWrap"];
const kept = new Map<string, number>();

const count = (kind: string): number => process.getActiveResourcesInfo().filter((each) => each === kind).length;

/** Lends what stays in the process for the files that follow: whatever begins or ends with it is none of theirs. */
export const keeping = async <Thing>(lend: () => Promise<Thing>): Promise<Thing> => {
  const before = kinds.map(count);
  const thing = await lend();
  for (const [at, kind] of kinds.entries())
    kept.set(kind, (kept.get(kind) ?? 0) + count(kind) - (before[at] as number));
  return thing;
};

/** Timers that the tests' own code has set and that have neither run out nor been cleared, with the place. */
const timers = new Map<unknown, string>();

type SetTimer = (act: (...values: unknown[]) => void, ...more: unknown[]) => unknown;
type Clear = (timer: unknown) => void;
const clock = globalThis as unknown as Record<string, SetTimer & Clear>;

const watch = (setting: string, clearing: string, runsOut: boolean): void => {
  const { [setting]: set, [clearing]: clear } = clock as Record<string, SetTimer & Clear>;
  if (!set || !clear) return;
  const watched: SetTimer = (act, ...more) => {
    const ended: typeof act = (...values) => {
      if (runsOut) timers.delete(timer);
      act(...values);
    };
    const timer = set(ended, ...more);
    const caller = new Error().stack?.split("\n")[2] ?? "";
    if (/\/tests\//.test(caller) && !caller.includes("node_modules")) timers.set(timer, `${setting} ${caller.trim()}`);
    return timer;
  };
  clock[setting] = Object.defineProperties(watched, Object.getOwnPropertyDescriptors(set)) as SetTimer & Clear;
  clock[clearing] = ((timer) => {
    timers.delete(timer);
    clear(timer);
  }) as SetTimer & Clear;
};
watch("setTimeout", "clearTimeout", true);
watch("setInterval", "clearInterval", false);
