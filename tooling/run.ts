import { spawn } from "node:child_process";

/** What every tool of the build is told: no telemetry, and no look-up of Cloudflare's location service. */
const quiet = { ASTRO_TELEMETRY_DISABLED: "1", WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" };

/**
 * Runs a command to its end, showing what it prints; throws when it fails. Nobody is asked anything, unless the caller
 * says that somebody is there to answer.
 */
export const run = (command: string, args: string[], { asks = false } = {}): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: [asks ? "inherit" : "ignore", "inherit", "inherit"],
      env: { ...process.env, ...quiet },
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args[0] ?? ""} ended with ${code}`)),
    );
  });
