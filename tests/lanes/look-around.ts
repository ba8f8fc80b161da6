import { vi } from "vitest";
import { lent } from "./lent.ts";
import { runningOn } from "./running-on.ts";

/** What the files of a process share and could leave changed. Rows, mails and cookies are seen to where they are lent. */
export const lookAround = () => ({
  env: { ...process.env },
  folder: process.cwd(),
  clock: vi.isFakeTimers() ? "faked" : "real",
  spies: [...spiesOn("console", console), ...spiesOn("global", globalThis)],
  lent: [...lent],
  ...runningOn(),
});

const spiesOn = (name: string, place: object): string[] =>
  Object.entries(Object.getOwnPropertyDescriptors(place))
    .filter(([, { value }]) => vi.isMockFunction(value))
    .map(([method]) => `${name}.${method}`);
