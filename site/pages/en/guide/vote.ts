export { countVote as POST, leadToGuide as GET } from "../../../guide/votes.ts";
