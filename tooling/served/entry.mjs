/**
 * The built Worker as it stands behind Cloudflare's edge, where what is a file is answered before it. The runtime's own way
 * asks of every request whether it is one, in three Workers one after another.
 */
import { env } from "cloudflare:workers";
// In the runtime this module stands beside the build's own entry, under a name of its own: see built-worker.ts.
import built from "./entry.mjs";

export default built;

export const served = {
  fetch(request, bindings, context) {
    const isFile = files.has(new URL(request.url).pathname);
    return isFile ? answerFile(request, bindings) : built.fetch(request, bindings, context);
  },
};

const files = new Set(env.SERVED_FILES);

/** A body that nobody reads takes the next request on its connection along. */
const answerFile = async (request, { ASSETS }) => {
  if (!request.body) return ASSETS.fetch(request);
  for await (const _ of request.body);
  return ASSETS.fetch(new Request(request.url, { method: request.method }));
};
