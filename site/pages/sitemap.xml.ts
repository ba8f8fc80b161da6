export { answerSitemap as GET } from "../sitemap.ts";
