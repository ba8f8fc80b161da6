import { ensureBuilt } from "../../tooling/built.ts";

/** What is tested is what would be deployed: a build of the sources as they are. */
export default ensureBuilt;
