import { type Locale, locales } from "../../schema/vocabulary.ts";
import { publicPath } from "../../site/links.ts";
import { publicPages } from "../../site/pages.ts";

/** Every page of a language that anybody can open: those of the paths, and what the guide's contents lead to. */
export const publicAddressesIn = async (site: URL, locale: Locale): Promise<string[]> => {
  const guide = await (await fetch(new URL(publicPath("guide", locale), site))).text();
  const chapters = guide.matchAll(new RegExp(`href="(${publicPath("guide", locale)}/[^"#?.]+)"`, "g"));
  const paths = [...publicPages.map((page) => publicPath(page, locale)), ...[...chapters].map(([, path = ""]) => path)];
  return [...new Set(paths)];
};

export const publicAddresses = async (site: URL): Promise<string[]> =>
  (await Promise.all(locales.map((locale) => publicAddressesIn(site, locale)))).flat();
