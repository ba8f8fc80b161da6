import { copyFileSync, mkdirSync } from "node:fs";
import { run } from "../tooling/run.ts";

// The tests call this with a NODE_ENV of their own, and their build must be the one that is deployed.
process.env.NODE_ENV = "production";
await run("astro", ["build", "--silent"]);
// The API's reference page runs its library from our own address; it is copied, because a bundle of it would be rebuilt each time.
mkdirSync("dist/client/reference", { recursive: true });
copyFileSync("node_modules/@scalar/api-reference/dist/browser/standalone.js", "dist/client/reference/standalone.js");
