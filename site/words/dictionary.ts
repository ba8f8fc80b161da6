import type { Locale } from "../../schema/vocabulary.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

/** Finnish defines what is said; a language that leaves something unsaid does not compile. */
export type Dictionary = typeof fi;

const dictionaries: Record<Locale, Dictionary> = { fi, sv, en };

export const words = (locale: Locale): Dictionary => dictionaries[locale];
