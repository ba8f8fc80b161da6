import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Alone } from "./alone.ts";

const program = fileURLToPath(new URL("./alone.ts", import.meta.url));

/** What `npm start` tells node, which is much of how much memory it takes. */
const flagsOfStart = (): string[] => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  return (scripts.start ?? "").split(" ").filter((word) => word.startsWith("--"));
};

export type Started = Alone & { pid: number; close: () => Promise<void> };

/** Starts the Worker as it is served to people, in a tree of processes of its own: what measures it is not measured along. */
export const startAlone = async (folder: string): Promise<Started> => {
  const child = spawn(process.execPath, [...process.execArgv, ...flagsOfStart(), program, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const close = async () => {
    child.kill();
    await ended;
  };
  process.once("exit", () => child.kill());
  for await (const line of createInterface(child.stdout)) {
    const alone: Alone = JSON.parse(line);
    return { ...alone, pid: child.pid ?? 0, close };
  }
  throw new Error("The Worker did not start");
};
