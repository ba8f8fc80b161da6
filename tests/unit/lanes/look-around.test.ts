import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { giveBack, lent } from "../../lanes/lent.ts";
import { lookAround } from "../../lanes/look-around.ts";

let timer: NodeJS.Timeout;
let server: Server | undefined;
let program: ChildProcess | undefined;

/** What each kind of thing left behind looks like to the check that every file ends with. */
const leaving: Record<string, { leave: () => unknown; tidy: () => unknown }> = {
  "a variable of the environment": {
    leave: () => {
      process.env.LEFT_BEHIND = "1";
    },
    tidy: () => {
      delete process.env.LEFT_BEHIND;
    },
  },
  "a clock that stands": { leave: () => vi.useFakeTimers(), tidy: () => vi.useRealTimers() },
  "a spy on the console": { leave: () => vi.spyOn(console, "warn"), tidy: () => vi.restoreAllMocks() },
  "a fetch of its own": { leave: () => vi.stubGlobal("fetch", vi.fn()), tidy: () => vi.unstubAllGlobals() },
  "a Worker that was not closed": { leave: () => lent.push("a Worker"), tidy: () => giveBack("a Worker") },
  "an alarm that will ring": {
    leave: () => {
      timer = setTimeout(() => undefined, 600_000);
    },
    tidy: () => clearTimeout(timer),
  },
  "something done again and again": {
    leave: () => {
      timer = setInterval(() => undefined, 600_000);
    },
    tidy: () => clearInterval(timer),
  },
  "a server": {
    leave: async () => {
      server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
    },
    tidy: () => new Promise((closed) => (server ? server.close(closed) : closed(null))),
  },
  "another program": {
    leave: async () => {
      program = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
      await once(program, "spawn");
    },
    tidy: async () => {
      if (!program || program.signalCode) return;
      program.kill("SIGKILL");
      await once(program, "exit");
    },
  },
};

describe.each(Object.entries(leaving))("%s", (_, { leave, tidy }) => {
  afterEach(() => tidy());

  it("is seen while it is there, and not afterwards", async () => {
    const found = lookAround();
    await leave();
    expect(lookAround()).not.toEqual(found);
    await tidy();
    await vi.waitFor(() => expect(lookAround()).toEqual(found));
  });
});
