import { serve } from "../../scripts/serve.ts";
import { stop } from "../../scripts/stop.ts";

/** `serving-host.ts <port> <folder> <build>`: serves as `npm start` does, tells its parent so, and is there to be killed. */
const [port = "", folder = "", build = ""] = process.argv.slice(2);
process.send?.(await serve(port, folder, build).catch(stop));
