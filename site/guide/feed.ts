import rss from "@astrojs/rss";
import type { APIContext } from "astro";
import { asDate } from "../../schema/calendar.ts";
import { localeTags } from "../../schema/vocabulary.ts";
import { absolute } from "../address.ts";
import { words } from "../i18n/dictionary.ts";
import { publicPath } from "../i18n/paths.ts";
import { chaptersIn, pathOf } from "./chapters.ts";
import { blanksOf } from "./leads.ts";
import { filled } from "./texts.ts";

/** The newest changes; a reader of feeds has kept the older ones. */
const most = 50;

/** What changed in the guide for its readers, the newest first, as RSS in the address's language. */
export const answerFeed = async ({ locals }: Pick<APIContext, "locals">): Promise<Response> => {
  const { locale } = locals;
  const { title, description } = words(locale).pages.guideTools.feed;
  const blanks = blanksOf(locals);
  const changes = (await chaptersIn(locale)).flatMap((chapter) =>
    chapter.data.changes.map(({ on, what }) => ({
      title: chapter.data.title,
      // Feed readers tell entries apart by their address.
      link: absolute(`${pathOf(chapter, locale)}?muutos=${on}`),
      pubDate: asDate(on),
      description: filled(what, blanks),
    })),
  );
  return rss({
    title,
    description,
    site: absolute(publicPath("guide", locale)),
    items: changes.toSorted((a, b) => b.pubDate.getTime() - a.pubDate.getTime()).slice(0, most),
    customData: `<language>${localeTags[locale]}</language>`,
    trailingSlash: false,
  });
};
