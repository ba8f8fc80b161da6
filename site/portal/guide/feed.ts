import type { APIContext } from "astro";
import { asDate } from "../../../schema/values/calendar.ts";
import { localeTags } from "../../../schema/vocabulary.ts";
import { absolute } from "../../absolute.ts";
import { publicPath } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { chaptersIn, pathOf } from "./chapters.ts";
import { blanksOf } from "./leads.ts";
import { escaped, filled } from "./texts.ts";

/** The newest changes; a reader of feeds has kept the older ones. */
const most = 50;

/** What changed in the guide for its readers, the newest first, as RSS 2.0 in the address's language. */
export const GET = async ({ locals }: Pick<APIContext, "locals">): Promise<Response> => {
  const { locale } = locals;
  const { title, description } = words(locale).pages.guideTools.feed;
  const blanks = blanksOf(locals);
  const changes = (await chaptersIn(locale)).flatMap((chapter) =>
    chapter.data.changes.map(({ on, what }) => ({
      title: chapter.data.title,
      // Feed readers tell entries apart by their address.
      link: absolute(withQuery(pathOf(chapter, locale), { changedOn: on })),
      on: asDate(on),
      description: filled(what, blanks),
    })),
  );
  const newest = changes.toSorted((a, b) => b.on.getTime() - a.on.getTime()).slice(0, most);
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>${escaped(title)}</title>
<description>${escaped(description)}</description>
<link>${escaped(absolute(publicPath("guide", locale)))}</link>
<language>${localeTags[locale]}</language>
${newest.map(itemOf).join("\n")}
</channel></rss>
`;
  return new Response(body, { headers: { "Content-Type": "application/xml" } });
};

type Change = { title: string; link: string; on: Date; description: string };

const itemOf = ({ title, link, on, description }: Change): string => {
  const address = escaped(link);
  return `<item><title>${escaped(title)}</title><link>${address}</link><guid isPermaLink="true">${address}</guid><description>${escaped(description)}</description><pubDate>${on.toUTCString()}</pubDate></item>`;
};
