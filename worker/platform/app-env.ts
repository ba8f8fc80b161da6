import type { Locale } from "../../schema/vocabulary.ts";
import type { Actor } from "./actor.ts";

/** Who asks and in which language, when a page asks on somebody's behalf; no HTTP header can set it. */
export type InProcess = { actor: Actor; locale: Locale };

export type AppEnv = {
  Bindings: Env & { inProcess?: InProcess };
  Variables: { actor: Actor; locale: Locale; requestId: string };
};
