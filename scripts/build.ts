import { copyFileSync, mkdirSync } from "node:fs";
import { stampBuild, unstampBuild } from "../tooling/built.ts";
import { run } from "../tooling/run.ts";
import { keepRuntimeOptions } from "../tooling/runtime-options.ts";
import { stop } from "./stop.ts";

// The tests call this with a NODE_ENV of their own, and their build must be the one that is deployed.
process.env.NODE_ENV = "production";
const begun = new Date();
unstampBuild();
await run("astro", ["build", "--silent"]).catch(stop);
// The API's reference page runs its library from our own address; it is copied, because a bundle of it would be rebuilt each time.
mkdirSync("dist/client/reference", { recursive: true });
for (const file of ["swagger-ui-bundle.js", "swagger-ui-bundle.js.LICENSE.txt", "swagger-ui.css", "LICENSE", "NOTICE"])
  copyFileSync(`node_modules/swagger-ui-dist/${file}`, `dist/client/reference/${file}`);
await keepRuntimeOptions("dist");
stampBuild(begun);
