export { countVote as POST, leadToGuide as GET } from "../../portal/guide/votes.ts";
