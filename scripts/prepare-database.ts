import { prepareDatabase } from "./local-database.ts";
import { stop } from "./stop.ts";

// A process of its own: what it takes to load the demo is not to stay in the one that serves.
await prepareDatabase().catch(stop);
