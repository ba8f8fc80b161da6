import { run } from "../tooling/run.ts";
import { address, localSecret, port, prepareDatabase } from "./local.ts";

await prepareDatabase();
// The development server has no option for a secret; it takes this process's variables instead of a file of them.
Object.assign(process.env, {
  CLOUDFLARE_INCLUDE_PROCESS_ENV: "true",
  AUTH_SECRET: localSecret(),
  PUBLIC_URL: address,
});
await run("astro", ["dev", "--port", port], { asks: true });
