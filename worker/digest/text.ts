import { asDate, type Day, dayOf } from "../../schema/values/calendar.ts";
import { mailedPaths } from "../../schema/values/mailed-paths.ts";
import { type FollowUpKind, type FollowUpRule, type Locale, locales, localeTags } from "../../schema/vocabulary.ts";
import { toldOutside } from "../follow-ups/outside.ts";
import type { Mail } from "../mail/outbox.ts";
import { words } from "./words.ts";

type Recipient = { name: string; email: string; locale: string | null };
type Due = { kind: FollowUpKind; rule: FollowUpRule | null; employer: string; dueOn: Day; dueTime: string | null };
type Inquiry = { companyName: string; createdAt: number };
/** Inquiries that the rules keep aside, and the nearest day by which one of them was promised an answer. */
type Suspected = { n: number; promisedOn: Day | null };
/** `late` is the lead's: how many inquiries have passed their promise in the whole team. */
type Waiting = { due: readonly Due[]; inquiries: readonly Inquiry[]; suspected: Suspected; late: number };

/** The address of the site, and where this reader turns the mail off. */
type Links = { url: string; off: string };

export const localeOf = (stored: string | null): Locale => locales.find((known) => known === stored) ?? "fi";

/** The most lines under one heading; the rest is counted and told on the page. */
export const mostLines = 20;

/** The morning mail in its reader's language: for each thing an employer, a verb and a day, and nothing of any participant. */
export const digestMail = (
  { name, email, locale }: Recipient,
  waiting: Waiting,
  day: Day,
  { url, off }: Links,
): Mail => {
  const language = localeOf(locale);
  const say = words[language];
  const parts = [
    say.hello(name),
    section(say.due, waiting.due.toSorted(byTime(day)).map(lineOf(language, day)), say.more),
    section(say.inquiries, waiting.inquiries.map(arrivalOf(language)), say.more),
    suspectedTold(waiting.suspected, language, url),
    waiting.late > 0 ? say.late(waiting.late, url + mailedPaths.inquiries) : "",
    say.open(url + mailedPaths.today),
    say.stop(off, url + mailedPaths.own),
    say.noReply,
  ];
  return {
    kind: "digest",
    recipient: email,
    subject: say.subject(shortDay(day, language)),
    body: `${parts.filter(Boolean).join("\n\n")}\n`,
  };
};

/** No name: it may be an advertisement. */
const suspectedTold = ({ n, promisedOn }: Suspected, locale: Locale, url: string): string =>
  n > 0 ? words[locale].suspected(n, promisedOn && shortDay(promisedOn, locale), url + mailedPaths.inquiries) : "";

const section = (heading: string, lines: string[], more: string): string =>
  lines.length === 0
    ? ""
    : [heading, ...lines.slice(0, mostLines), ...(lines.length > mostLines ? [more] : [])]
        .map((line, at) => (at === 0 ? line : `- ${line}`))
        .join("\n");

/** This day first, by the clock and then what has no time; then earlier days from the oldest on. */
const byTime = (today: Day) => {
  const keyOf = ({ dueOn, dueTime }: Due): string => `${dueOn === today ? "" : dueOn} ${dueTime ?? "x"}`;
  return (a: Due, b: Due): number => (keyOf(a) < keyOf(b) ? -1 : 1);
};

const lineOf =
  (locale: Locale, today: Day) =>
  (due: Due): string => {
    const when = [due.dueOn === today ? "" : shortDay(due.dueOn, locale), due.dueTime && clock(due.dueTime, locale)];
    const told = when.filter(Boolean).join(" ");
    return `${toldOutside(due, locale)}${told && ` (${told})`}`;
  };

const arrivalOf =
  (locale: Locale) =>
  ({ companyName, createdAt }: Inquiry): string =>
    `${companyName} (${shortDay(dayOf(createdAt), locale)})`;

const clock = (time: string, locale: Locale): string => {
  const [hours = "", minutes = ""] = time.split(":");
  return words[locale].clock(hours, minutes);
};

/** `ma 23.11.`: the weekday apart, because Finnish Intl would inflect it inside a date. */
const shortDay = (day: Day, locale: Locale): string => {
  const write = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeTags[locale], { timeZone: "UTC", ...parts }).format(asDate(day));
  const month = locale === "en" ? "short" : "numeric";
  return `${write({ weekday: "short" })} ${write({ day: "numeric", month })}`;
};
