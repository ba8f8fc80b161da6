import type { Locale } from "../../schema/vocabulary.ts";
import type { Actor } from "./actor.ts";
import type { Reached } from "./reached.ts";

/** Who asks, in which language and through which database, when that is known before; no HTTP header can set it. */
type Known = { actor: Actor; locale: Locale | null; db: Reached };

export type AppEnv = {
  Bindings: Env & {
    /** A page asks on somebody's behalf, in its own language. */
    inProcess?: Known & { locale: Locale };
    /** Who has the session of this request, until the database says otherwise. */
    assumed?: Known & { insist: () => Promise<void> };
  };
  Variables: {
    actor: Actor;
    locale: Locale;
    requestId: string;
    db: Reached;
    /** Are participants kept here? As this isolate knows it: a write asks the database. */
    keepsParticipants: () => Promise<boolean>;
  };
};
