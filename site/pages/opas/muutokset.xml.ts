export { answerFeed as GET } from "../../portal/guide/feed.ts";
