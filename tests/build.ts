import { run } from "../scripts/run.ts";

/** What is tested is what would be deployed: the tests run on a fresh build. */
export default async () => run("node", ["scripts/build.ts"]);
