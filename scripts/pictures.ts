import { run } from "../tooling/run.ts";

/** `npm run pictures`: takes the pictures of the coaches' chapter anew, into docs/pictures. */
process.env.PICTURES = "1";
await run("vitest", ["run", "tests/browser/pictures.test.ts"]);
