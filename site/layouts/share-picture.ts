import type { Locale } from "../../schema/vocabulary.ts";
import { words } from "../words/dictionary.ts";

/** The picture that goes with a shared link, `/share/<locale>/<name>.png`: what it says, drawn by scripts/share-pictures.ts. */
export type SharePicture = { name: string; title: string; line: string };

/** The picture of every page that has none of its own. */
export const sitePicture = (locale: Locale): SharePicture => {
  const { front, guide } = words(locale).pages;
  return { name: "front", title: front.heading, line: guide.title };
};
