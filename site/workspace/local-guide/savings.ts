import type { Answer } from "../../../worker/client.ts";
import { text } from "../../forms.ts";

/** What a row was at each saving, the latest first; none of a new one. */
export type Savings<Content> = { number: number; content: Content; savedAt: number; savedBy: string }[];

type Read<Content> = Answer<{ items: Savings<Content> }>;

export const readEarlier = async <Content>(asked: Promise<Read<Content>> | undefined): Promise<Savings<Content>> => {
  const read = await asked;
  return read?.ok ? read.data.items : [];
};

/** What the row was at the saving that a form wants back; nothing where it wants something else. */
export const versionChosen = async <Content>(
  form: FormData,
  read: () => Promise<Read<Content>>,
): Promise<Content | undefined> => {
  if (text(form, "act") !== "restore") return undefined;
  const number = Number(text(form, "number"));
  return (await readEarlier(read())).find((each) => each.number === number)?.content;
};
