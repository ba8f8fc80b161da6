import { copyFileSync, mkdirSync } from "node:fs";
import { run } from "./run.ts";

await run("astro", ["build", "--silent"]);
// The API's reference page runs its library from our own address; it is copied, because a bundle of it would be rebuilt each time.
mkdirSync("dist/client/reference", { recursive: true });
copyFileSync("node_modules/@scalar/api-reference/dist/browser/standalone.js", "dist/client/reference/standalone.js");
