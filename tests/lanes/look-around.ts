import { vi } from "vitest";
import { lent } from "./lent.ts";
import { runningOn } from "./running-on.ts";

/** What the files of a process share and could leave changed. Rows, mails and cookies are seen to where they are lent. */
export const lookAround = () => ({
  env: { ...process.env },
  folder: process.cwd(),
  clock: vi.isFakeTimers() ? "faked" : "real",
  replaced: original.filter(([, place, method, value]) => Reflect.get(place, method) !== value).map(([name]) => name),
  lent: [...lent],
  ...runningOn(),
});

const functionsOf = (name: string, place: object): [name: string, place: object, method: string, value: unknown][] =>
  Object.entries(Object.getOwnPropertyDescriptors(place))
    .filter(([, { value }]) => typeof value === "function")
    .map(([method, { value }]) => [`${name}.${method}`, place, method, value]);

/** What a spy, a stub or an assignment could put something else in the place of. */
const original = [
  ...functionsOf("global", globalThis),
  ...functionsOf("console", console),
  ...functionsOf("Math", Math),
  ...functionsOf("Date", Date),
];
