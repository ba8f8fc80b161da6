export { answerFeed as GET } from "../../guide/feed.ts";
