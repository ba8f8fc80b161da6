export { answerRobots as GET } from "../sitemap.ts";
