import { env } from "cloudflare:workers";
import type { Locale } from "../../../schema/vocabulary.ts";
import { guideFile } from "../../links.ts";
import { guidePdfSizes } from "../../pages.ts";
import { megabytes } from "../../words/format.ts";

export type GuidePdf = { path: string; size: string };

/** The guide as a PDF, if it was printed for this build: scripts/guide-pdf.ts leaves the files' sizes beside them. */
export const pdfIn = async (locale: Locale): Promise<GuidePdf | undefined> => {
  known ??= await readSizes();
  const bytes = known[locale];
  return bytes === undefined ? undefined : { path: guideFile("pdf", locale), size: megabytes(bytes, locale) };
};

type Sizes = Partial<Record<Locale, number>>;
let known: Sizes | undefined;

const readSizes = async (): Promise<Sizes> => {
  const answer = await env.ASSETS.fetch(new URL(guidePdfSizes, "https://assets.invalid"));
  return answer.ok ? answer.json() : {};
};
