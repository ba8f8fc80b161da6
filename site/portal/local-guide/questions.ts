import type { LocalText } from "../../../schema/local-texts.ts";
import { markdownHtml } from "../../components/markdown.ts";
import { textsIn, told } from "./shown.ts";

/** Where a link to a question of the organisation's own lands. */
export const questionId = ({ id }: Pick<LocalText, "id">): string => `own-${id}`;

/** The organisation's own questions in a language, with the answers as HTML. */
export const ownQuestions = ({ locale, settings }: Pick<App.Locals, "locale" | "settings">) =>
  textsIn(settings.local, "questions", "question").map((text) => ({
    id: questionId(text),
    question: told(text, "title", locale)?.text ?? "",
    html: markdownHtml(told(text, "body", locale)?.text ?? ""),
  }));
