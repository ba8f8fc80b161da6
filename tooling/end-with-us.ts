import { type ChildProcess, spawn } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { basename } from "node:path";

/**
 * From here on a runtime that this process starts ends when this process does, even by SIGKILL, which leaves no time to end
 * anything: alone it would go on, with the port and the database. Where there is no `sh`, it does.
 */
export const endRuntimeWithUs = (): void =>
  subscribe("child_process", (message) => {
    const { process: started } = message as { process: ChildProcess };
    started.once("spawn", () => {
      if (basename(started.spawnfile).startsWith("workerd")) watchFor(started);
    });
  });

/** Waits for the end of a pipe that only this process holds open: by a group of its own, which no Ctrl+C reaches. */
const watchFor = (runtime: ChildProcess): void => {
  const watch = spawn("sh", ["-c", 'read -r _; kill -9 "$1"', "sh", String(runtime.pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watch.on("error", () => undefined);
  watch.unref();
  runtime.once("exit", () => watch.kill("SIGKILL"));
};
