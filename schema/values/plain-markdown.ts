import type { z } from "zod";
import type { MessageKey } from "../words/messages.ts";
import { phoneHref } from "./formats.ts";
import { message, writing } from "./inputs.ts";

/**
 * A text in plain Markdown, as a person writes it and anybody reads it: it holds no HTML, and its links lead to the web, to a
 * mail or to a telephone. What it may be marked up with is in site/components/markdown.ts.
 */
export const plainMarkdown = (max: number, whenEmpty: MessageKey = "required"): z.ZodString =>
  writing(max, whenEmpty)
    .refine((text) => !holdsTag(text), message("noTags"))
    .refine((text) => linkTargets(text).every((target) => safeLink(target) !== undefined), message("wrongLink"));

/** A tag of HTML, a comment or the like; an address in pointed brackets is none, nor is "3 < 5". */
export const holdsTag = (text: string): boolean => tag.test(text);
const tag = /<(?:[a-z][a-z0-9-]*(?=[\s/>]|$)|[/!?])/i;

const link = /!?\[[^\]\n]*\]\(((?:[^()\n]|\([^()\n]*\))*)\)/g;

/** Where the links of a text lead, as they are written. */
const linkTargets = (text: string): string[] => Array.from(text.matchAll(link), ([, target = ""]) => target.trim());

const schemes = ["http:", "https:", "mailto:", "tel:"];

/** The address of a link that anybody may be led to; undefined for any other, above all for one that would run something. */
export const safeLink = (target: string): string | undefined => {
  const dialled = /^tel:/i.test(target) ? phoneHref(target) : target;
  const address = /^www\./i.test(dialled) ? `https://${dialled}` : dialled;
  if (/[\s<>"]/.test(address) || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return schemes.includes(protocol) ? href : undefined;
};
