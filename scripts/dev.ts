import { run } from "../tooling/run.ts";
import { localSecret } from "./local.ts";
import { choosePort } from "./port.ts";
import { stop } from "./stop.ts";

const port = await choosePort().catch(stop);
// Loading it takes seconds, which a port that is taken need not wait for.
const { prepareDatabase } = await import("./local-database.ts");
await prepareDatabase().catch(stop);
// The development server has no option for a secret; it takes this process's variables instead of a file of them.
Object.assign(process.env, {
  CLOUDFLARE_INCLUDE_PROCESS_ENV: "true",
  AUTH_SECRET: localSecret(),
  PUBLIC_URL: `http://localhost:${port}`,
});
await run("astro", ["dev", "--port", port], { asks: true }).catch(stop);
