import type { Locale } from "../../schema/vocabulary.ts";
import { publicPath } from "../links.ts";
import { type PublicPage, publicBook, publicPages } from "../pages.ts";
import { words } from "../words/dictionary.ts";

type Line<Place> = { place: Place; href: string; label: string };

/** The menu at the top of a public page, or at its foot. */
export const publicMenu = (menu: "top" | "foot", locale: Locale): Line<PublicPage>[] =>
  publicPages
    .flatMap((place) => {
      const { called, [menu]: at } = publicBook[place];
      return called && at ? [{ place, href: publicPath(place, locale), label: called(words(locale)), at }] : [];
    })
    .toSorted((one, other) => one.at - other.at);
