import { oneClickPath, secretPath } from "../schema/values/mailed-paths.ts";
import { locales } from "../schema/vocabulary.ts";
import { absolute } from "./absolute.ts";
import { alternatesOf, guideFile, paths } from "./links.ts";
import { type Alternates, publicPages } from "./pages.ts";
import { alternatesOfChapter, chaptersIn } from "./portal/guide/chapters.ts";
import { escaped } from "./portal/guide/texts.ts";

type Listed = { alternates: Alternates; changedOn?: string | undefined };

/** Every public page in every language, for search engines. */
export const answerSitemap = async (): Promise<Response> => {
  const chapters = await Promise.all(
    (await chaptersIn("fi")).map(async (chapter) => ({
      alternates: await alternatesOfChapter(chapter),
      changedOn: chapter.data.changes[0]?.on,
    })),
  );
  const pages: Listed[] = publicPages
    .filter((page) => page !== "search")
    .map((page) => ({ alternates: alternatesOf(page) }));
  const urls = [...pages, ...chapters].flatMap((page) => locales.map((locale) => urlOf(page, page.alternates[locale])));
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
  return new Response(body, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
};

const urlOf = ({ alternates, changedOn }: Listed, path: string): string => {
  const others = [...locales.map((locale) => [locale, alternates[locale]]), ["x-default", alternates.fi]].map(
    ([language, other = ""]) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(absolute(other))}"/>`,
  );
  const changed = changedOn ? `<lastmod>${changedOn}</lastmod>` : "";
  return `<url><loc>${escaped(absolute(path))}</loc>${changed}${others.join("")}</url>`;
};

/** What a robot is asked to leave alone: the workspace, the API, and what only a secret link opens. */
export const answerRobots = (): Response => {
  const doors = locales.flatMap((locale) => [
    secretPath("ownInquiry", "", locale),
    secretPath("feedback", "", locale),
    secretPath("digestOff", "", locale),
    guideFile("vote", locale),
  ]);
  const closed = [paths.today, "/api/", "/calendar/", oneClickPath, ...doors];
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${absolute("/sitemap.xml")}`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
};
