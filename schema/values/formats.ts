import { z } from "zod";
import { normalLine } from "./normal-form.ts";

/**
 * A line of which the form is read: digits and letters of any width are plain ones, any dash is a hyphen. Each reader below
 * gives the one spelling that is kept; what it cannot read it gives back as it was.
 */
export const plainly = (text: string): string =>
  normalLine(normalLine(text).normalize("NFKC")).replace(/[\p{Pd}\u2212]/gu, "-");

/** `07375462`, `FI07375462`, `Y-tunnus: 0737546 – 2` as seven digits, a hyphen and the check digit; old ones had six. */
export const businessIdAsKept = (text: string): string => {
  const typed = plainly(text)
    .replace(/\s/g, "")
    .replace(/^[(<"']+|[)>"'.,;]+$/g, "")
    .replace(/^(y-?tunnus|fo-?nummer|businessid|alv(-?(nro|numero))?|vat(id)?)[:.]?/i, "");
  const read = /^(?:FI-?)?(?:(\d{6,7})-(\d)|(\d{7})(\d))$/i.exec(typed);
  if (!read) return text;
  const [, number = read[3] ?? "", check = read[4] ?? ""] = read;
  return `${number.padStart(7, "0")}-${check}`;
};

/** How a business id begins, as it is kept, of which the beginning or the whole was typed; null for what begins none. */
export const businessIdBeginning = (text: string): string | null => {
  const kept = businessIdAsKept(text);
  const [, digits = null] = /^(?:FI)?(\d{3,7})$/i.exec(plainly(text).replace(/[\s-]/g, "")) ?? [];
  return /^\d{7}-\d$/.test(kept) ? kept : digits;
};

/**
 * A telephone number in the one spelling that is kept: a Finnish one as it is dialled in Finland, `040 123 4567`, another
 * with its country, `+46 701 234 567`; digits in threes.
 */
export const phoneAsKept = (text: string): string => {
  const typed = plainly(text)
    .replace(/[\s,;.]+$/, "")
    .replace(/^(tel:|(puhelin|puh|gsm|tel|tfn|telefon|mobil|phone|mobile|mob|p)([.:]\s*|\s+))/i, "")
    .replace(/^\+\s+/, "+")
    // Whoever dials another country leaves its trunk zero out; Italy has none to leave out.
    .replace(/^((?:\+|00)(?!39)\d{1,3})[\s-]*\(0\)/, "$1 ")
    .replace(/^(\(?0\d{1,3}\)?)\s?\/\s?(?=\d)/, "$1 ");
  if (!/^[+(]*\d[\d\s().-]*$/.test(typed)) return text;
  const digits = national(typed.replace(/[^+\d]/g, ""));
  const [, country = "", area = "", rest = ""] =
    countryOf.exec(digits) ?? /^()(09|0[1678]00|0\d\d|)(\d+)$/.exec(digits) ?? [];
  return [country, area, ...(rest.match(/\d{3}(?!\d$)|\d{1,4}/g) ?? [])].filter(Boolean).join(" ");
};

/** A number with its country where that is another; the trunk zero that some write in brackets belongs to Finland's own. */
const national = (digits: string): string =>
  digits
    .replace(/^\+?00(?=[1-9])/, "+")
    .replace(/^\+?358(?:0|(?=[1-9]\d{4,}$))/, "0")
    .replace(/(?<=.)\+/g, "");

/** Country codes of the ITU: those of one digit and of two; all others have three. */
const countryOf = /^(\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d))()(\d+)$/;

/** Is it a number as it is kept? The shortest that is stored anywhere has four digits. */
export const isPhone = (kept: string): boolean =>
  /^\+?\d[\d ]*$/.test(kept) && /^\d{4,}$/.test(kept.replace(/[+ ]/g, ""));

/** The address that calls a number, wherever the caller is: `tel:+358401234567`. */
export const phoneHref = (phone: string): string =>
  `tel:${phoneAsKept(phone)
    .replace(/[^+\d]/g, "")
    .replace(/^0(?=[1-9]\d{4})/, "+358")}`;

/**
 * A mail address as it is kept, `nimi@työpaja.fi`: its domain in small letters, without the name, brackets or marks that
 * were copied along.
 */
export const mailAsKept = (text: string): string => {
  const [, , bracketed] = /^([^<>]*)<\s*([^<>\s]+)\s*>[\s,;.]*$/.exec(normalLine(text)) ?? [];
  const address = (bracketed ?? normalLine(text))
    .replace(/^["'<(\s]*(mailto:)?\s*/i, "")
    .replace(/\?.*$/, "")
    .replace(/[\s"'>),;:.]*$/, "");
  const [, local, domain] = /^([^\s@]+)\s?@\s?([^\s@]+)$/.exec(address) ?? [];
  return local && domain ? `${local}@${plainly(domain).toLowerCase()}` : text;
};

/** The same as mail is sent to it: a domain of other letters than a–z in the letters that the net has for it. */
export const mailAsSent = (address: string): string => {
  const [local = "", domain = ""] = address.split("@");
  const site = `https://${domain}`;
  if (!/[^\x20-\x7e]/.test(domain) || !URL.canParse(site)) return address;
  return `${local}@${new URL(site).hostname}`;
};

/** The domain is asked for letters, digits, dots and hyphens before it is read as an address of the web: that has paths and ports. */
export const isMail = (kept: string): boolean =>
  /@[\p{L}\p{M}\p{N}.-]+$/u.test(kept) && z.email().safeParse(mailAsSent(kept)).success;

/** The address of a website as it is kept: `www.x.fi`, `x.fi/avoimet` and `Https://X.fi/` with their scheme, and that small. */
export const websiteAsKept = (text: string): string => {
  const typed = normalLine(text)
    .replace(/^["'(<]+/, "")
    .replace(/<\s*https?:[^>]*>?$/i, "")
    .replace(/[>"',;.\s]+$/, "")
    .replace(/^([^(]*)\)+$/, "$1");
  const [, scheme = "https", host, path = ""] =
    /^(?:(https?):\/\/)?([\p{L}\p{M}\p{N}_.-]+\.[\p{L}\p{M}\p{N}-]{2,}(?::\d+)?)([/?#]\S*)?$/iu.exec(typed) ?? [];
  if (!host) return text;
  return `${scheme.toLowerCase()}://${host.normalize("NFKC").toLowerCase()}${path === "/" ? "" : path}`;
};
