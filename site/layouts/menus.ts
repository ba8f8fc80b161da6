import type { Locale, Role } from "../../schema/vocabulary.ts";
import { publicPath } from "../links.ts";
import {
  isOfTeam,
  type Kept,
  type ListedPage,
  type Place,
  type PublicPage,
  publicBook,
  publicPages,
  type WorkspacePage,
  workspaceBook,
} from "../pages.ts";
import { words } from "../words/dictionary.ts";

type Line<Page> = { page: Page; href: string; label: string };

/** The menu at the top of a public page, or at its foot. */
export const publicMenu = (menu: "top" | "foot", locale: Locale): Line<PublicPage>[] =>
  publicPages
    .flatMap((page) => {
      const { called, [menu]: at } = publicBook[page];
      return called && at ? [{ page, href: publicPath(page, locale), label: called(words(locale)), at }] : [];
    })
    .toSorted((one, other) => one.at - other.at);

/** A page of the workspace as a menu shows it. */
export const lineOf = <Page extends ListedPage>(page: Page, locale: Locale): Line<Page> => {
  const { path, called } = workspaceBook[page];
  return { page, href: path, label: called(words(locale).workspace) };
};

/** A main place as a bar shows it, which has no room for a long name. */
export const barLineOf = (place: Place, locale: Locale): Line<Place> => {
  const short: Partial<Record<Place, string>> = words(locale).workspace.short;
  const line = lineOf(place, locale);
  return { ...line, label: short[place] ?? line.label };
};

/** What a menu depends on: what its reader may do, and what the team keeps. */
export type Reader = Kept & { roles: readonly Role[] };

/** Every page that stands in the menus of people with these roles, main places first. */
export const listFor = ({ roles, ...kept }: Reader): ListedPage[] =>
  (Object.keys(workspaceBook) as WorkspacePage[])
    .filter(isListed)
    .filter((page) => isFor(page, roles) && isOfTeam(workspaceBook[page], kept));

/** The places a person sees, in the order of the navigation. */
export const placesFor = (reader: Reader): Place[] => listFor(reader).filter(isPlace);

export const mayLog = (roles: readonly Role[]): boolean => isFor("log", roles);

/** A thumb reaches five: today, employers, logging, one more, and the page that has the rest. */
export const tabsFor = (reader: Reader): { before: Place[]; after: Place[] } => {
  const places = placesFor(reader);
  const fourth = places.includes("reports") ? "reports" : "placements";
  if (!mayLog(reader.roles)) return { before: places, after: [] };
  return { before: ["today", "employers"], after: [fourth] };
};

const isFor = (page: WorkspacePage, roles: readonly Role[]): boolean =>
  workspaceBook[page].for.some((role) => roles.includes(role));

const isListed = (page: WorkspacePage): page is ListedPage => "menu" in workspaceBook[page];

const isPlace = (page: ListedPage): page is Place => workspaceBook[page].menu === "bar";
