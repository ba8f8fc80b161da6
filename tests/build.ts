import { prepareChromium } from "../tooling/chromium.ts";
import { run } from "../tooling/run.ts";

/** What is tested is what would be deployed: the tests run on a fresh build, and find a browser ready. */
export default async () => {
  await Promise.all([run("node", ["scripts/build.ts"]), prepareChromium()]);
};
