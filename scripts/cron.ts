type Run = (cron: string, at: number) => Promise<unknown>;

/** How long each field goes, from which number. */
const fields = [
  { from: 0, to: 59 },
  { from: 0, to: 23 },
  { from: 1, to: 31 },
  { from: 1, to: 12 },
];

/**
 * Runs what cron expressions name, at each minute that they name in UTC, for as long as this process lives. A machine that
 * slept does not catch up, and a minute that comes while the last run goes on is left out. Throws at once as isDue does.
 */
export const runOnTime = (crons: readonly string[], run: Run): void => {
  for (const cron of crons) isDue(cron, new Date());
  let running = false;
  const look = async () => {
    waitForMinute();
    const at = Date.now() - (Date.now() % minute);
    const due = crons.filter((cron) => isDue(cron, new Date(at)));
    if (running || due.length === 0) return;
    running = true;
    for (const cron of due) await run(cron, at).catch(() => undefined);
    running = false;
  };
  // A timer may come a little early, which would be the minute before.
  const waitForMinute = () => setTimeout(look, minute - (Date.now() % minute) + 500).unref();
  waitForMinute();
};

const minute = 60_000;

/**
 * Does an expression name the minute of an instant, in UTC? Fields are `*`, a number, `a-b`, each with `/step` or not, and
 * lists of these. Throws on any other, and on days of the week.
 */
export const isDue = (cron: string, at: Date): boolean => {
  const parts = cron.split(" ");
  const isKnown = parts.length === 5 && parts[4] === "*";
  if (!isKnown) throw new Error(`The cron expression ${cron} is none that npm start knows.`);
  const now = [at.getUTCMinutes(), at.getUTCHours(), at.getUTCDate(), at.getUTCMonth() + 1];
  return fields.every(({ from, to }, place) =>
    (parts[place] ?? "").split(",").some((part) => isIn(part, now[place] ?? 0, { from, to }, cron)),
  );
};

const isIn = (part: string, value: number, all: { from: number; to: number }, cron: string): boolean => {
  const [, range = "", first, last, step = "1"] = /^(\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part) ?? [];
  if (range === "") throw new Error(`The cron expression ${cron} is none that npm start knows.`);
  const from = first === undefined ? all.from : Number(first);
  const to = first === undefined ? all.to : Number(last ?? first);
  return value >= from && value <= to && (value - from) % Number(step) === 0;
};
