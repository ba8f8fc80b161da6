import { ageOf } from "./machine.ts";
import { serve } from "./served.ts";

/**
 * What this program says of itself on one line, once the Worker has answered its front page. `coldStartMs` is from when
 * workerd was begun, or, where the system does not tell, from when it was made ready to begin.
 */
export type Alone = { url: string; coldStartMs: number; answeredMs: number };

/** The built Worker with nothing beside it, on the database in a folder, in a process of its own, until that is ended. */
const [folder = ""] = process.argv.slice(2);
const asked = performance.now();
const { url, runtime } = await serve(folder, []);
const answer = await fetch(url);
await answer.arrayBuffer();
if (!answer.ok) throw new Error(`The front page answers ${answer.status}`);
const answeredMs = performance.now() - asked;
const alone: Alone = { url, coldStartMs: ageOf(runtime) ?? answeredMs, answeredMs };
process.stdout.write(`${JSON.stringify(alone)}\n`);
