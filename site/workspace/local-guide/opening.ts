import { markdownHtml } from "../../components/markdown.ts";
import { plain } from "../../portal/guide/texts.ts";

const most = 80;

/** What a text begins with, without its marks, cut after a whole word: a name for one that has no heading. */
export const opening = (text: string): string => {
  const words = plain(markdownHtml(text).replaceAll("<br>", " "));
  return words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, "")} …`;
};
