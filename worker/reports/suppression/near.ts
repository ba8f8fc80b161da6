/** One relation as it binds its unknowns: how often each is counted, 1 for the whole and -1 for its parts. */
export type Equation = ReadonlyMap<number, number>;

/**
 * The unknowns that cannot move because of a single relation: they are alone in it, or all of its unknowns stand at their
 * floors on the same side, so that none may rise. What they settle may settle others.
 */
export const settledAlone = (equations: readonly Equation[], atFloor: readonly boolean[]): Set<number> => {
  const settled = new Set<number>();
  const touching = touchingOf(equations, atFloor.length);
  const open = equations.map((equation) => ({ wholes: 0, parts: 0, free: 0, equation }));
  const count = (at: number, unknown: number, times: number, by: 1 | -1) => {
    const counts = open[at];
    if (!counts) return;
    if (times > 0) counts.wholes += by;
    else counts.parts += by;
    if (!atFloor[unknown]) counts.free += by;
  };
  for (const [at, equation] of equations.entries())
    for (const [unknown, times] of equation) count(at, unknown, times, 1);
  const waiting = [...equations.keys()];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { wholes = 0, parts = 0, free = 0, equation = new Map<number, number>() } = open[at] ?? {};
    const isStuck = wholes + parts === 1 || (free === 0 && (wholes === 0 || parts === 0));
    if (!isStuck) continue;
    for (const unknown of equation.keys()) {
      if (settled.has(unknown)) continue;
      settled.add(unknown);
      for (const other of touching[unknown] ?? []) {
        count(other, unknown, equations[other]?.get(unknown) ?? 0, -1);
        waiting.push(other);
      }
    }
  }
  return settled;
};

/** So many steps are tried for one unknown before it is left to the whole solve. */
const mostSteps = 300;
/** A way back that is longer than this is not looked for. */
const longest = 16;

/**
 * Unknowns of which a few others can be changed by one so that every relation holds: these move, and nothing has to be solved.
 * That an unknown is not among them says nothing.
 */
export const movedNearby = (
  equations: readonly Equation[],
  atFloor: readonly boolean[],
  settled: ReadonlySet<number>,
): Set<number> => {
  const touching = touchingOf(equations, atFloor.length);
  const moved = new Set<number>();
  for (const start of atFloor.keys()) {
    if (settled.has(start) || moved.has(start)) continue;
    const steps = new Map<number, number>();
    const off = new Map<number, number>();
    let left = mostSteps;
    const take = (unknown: number, by: number, ends: boolean) => {
      if (ends) steps.delete(unknown);
      else steps.set(unknown, by);
      for (const at of touching[unknown] ?? []) {
        const now = (off.get(at) ?? 0) + (ends ? -by : by) * (equations[at]?.get(unknown) ?? 0);
        if (now === 0) off.delete(at);
        else off.set(at, now);
      }
    };
    /** How much nearer to nothing the relations come. */
    const gainOf = (unknown: number, by: number): number =>
      (touching[unknown] ?? []).reduce((sum, at) => {
        const before = off.get(at) ?? 0;
        return sum + Math.abs(before) - Math.abs(before + by * (equations[at]?.get(unknown) ?? 0));
      }, 0);
    const closes = (): boolean => {
      const [first] = off;
      if (!first) return true;
      if (steps.size >= longest) return false;
      const [at, over] = first;
      const choices = [...(equations[at] ?? [])]
        .map(([unknown, times]) => ({ unknown, by: -Math.sign(over) * Math.sign(times) }))
        .filter(({ unknown, by }) => !steps.has(unknown) && !settled.has(unknown) && (by > 0 || !atFloor[unknown]))
        .map((choice) => ({ ...choice, gain: gainOf(choice.unknown, choice.by) }))
        .sort((one, other) => other.gain - one.gain);
      for (const { unknown, by } of choices) {
        left -= 1;
        if (left < 0) return false;
        take(unknown, by, false);
        if (closes()) return true;
        take(unknown, by, true);
      }
      return false;
    };
    for (const by of atFloor[start] ? [1] : [1, -1]) {
      take(start, by, false);
      if (closes()) {
        for (const unknown of steps.keys()) moved.add(unknown);
        break;
      }
      take(start, by, true);
    }
  }
  return moved;
};

const touchingOf = (equations: readonly Equation[], unknowns: number): number[][] => {
  const touching = Array.from({ length: unknowns }, (): number[] => []);
  for (const [at, equation] of equations.entries()) for (const unknown of equation.keys()) touching[unknown]?.push(at);
  return touching;
};
