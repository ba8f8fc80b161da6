import { asDate, type Day } from "../../schema/values/calendar.ts";
import { type Locale, localeTags } from "../../schema/vocabulary.ts";

const clockWords: Record<Locale, string> = { fi: "klo", sv: "kl.", en: "at" };
const space = "\u00a0";
const joiner = "\u2060";

/** A formatter costs far more to make than to use. */
const kept = <Formatter>(make: (locale: Locale) => Formatter) => {
  const made = new Map<Locale, Formatter>();
  return (locale: Locale): Formatter => {
    const formatter = made.get(locale) ?? make(locale);
    made.set(locale, formatter);
    return formatter;
  };
};

const keptDates = (parts: Intl.DateTimeFormatOptions) =>
  kept((locale) => {
    const month = locale === "en" && parts.month === "numeric" ? "short" : parts.month;
    return new Intl.DateTimeFormat(localeTags[locale], { timeZone: "UTC", ...parts, ...(month && { month }) });
  });

type WriteDay = (day: Day, locale: Locale) => string;
const unbroken = (text: string): string => text.replaceAll(" ", space);
const written = (parts: Intl.DateTimeFormatOptions): WriteDay => {
  const formats = keptDates(parts);
  return (day, locale) => unbroken(formats(locale).format(asDate(day)));
};
/** The weekday on its own: inside a date Finnish Intl would inflect it ("torstaina 13.10."). */
const after = (weekday: "short" | "long", writeDate: WriteDay): WriteDay => {
  const writeWeekday = written({ weekday });
  return (day, locale) => `${writeWeekday(day, locale)}${space}${writeDate(day, locale)}`;
};
const capital =
  (write: WriteDay): WriteDay =>
  (day, locale) => {
    const text = write(day, locale);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };

/** `13.10.` */
export const dayMonth = written({ day: "numeric", month: "numeric" });
/** `13.10.2022` */
export const fullDay = written({ day: "numeric", month: "numeric", year: "numeric" });
/** `to 13.10.` */
export const weekdayDayMonth = after("short", dayMonth);
/** `to 13.10.2022` */
export const weekdayFullDay = after("short", fullDay);
/** `To 13.10.`, where a line begins. */
export const leadingDay = capital(weekdayDayMonth);
/** `Torstai 13.10.`, as a heading. */
export const headingDay = capital(after("long", dayMonth));

const months = keptDates({ month: "short" });
const monthYears = keptDates({ month: "long", year: "numeric" });
/** `touko` from `2022-05`, under a drawing. */
export const shortMonth = (month: string, locale: Locale): string => months(locale).format(asDate(`${month}-01`));
/** `toukokuu 2022` from `2022-05`. */
export const monthYear = (month: string, locale: Locale): string =>
  unbroken(monthYears(locale).format(asDate(`${month}-01`)));

/** `9.30` from `09:30`; English keeps the colon. */
export const clock = (time: string, locale: Locale): string => {
  const [hours = "", minutes = ""] = time.split(":");
  return `${Number(hours)}${locale === "en" ? ":" : "."}${minutes}`;
};
/** `klo 9.30` from `09:30`. */
export const atClock = (time: string, locale: Locale): string => `${clockWords[locale]}${space}${clock(time, locale)}`;

const instants = kept(
  (locale) =>
    new Intl.DateTimeFormat(localeTags[locale], {
      timeZone: "Europe/Helsinki",
      hour: "numeric",
      minute: "2-digit",
      hour12: false,
    }),
);
/** `klo 15.20`, the moment's time in Finland. */
export const atInstant = (instant: number, locale: Locale): string =>
  `${clockWords[locale]}${space}${instants(locale).format(instant)}`;

const decimals = (digits: number) =>
  kept(
    (locale) =>
      new Intl.NumberFormat(localeTags[locale], { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
const whole = decimals(0);
const twoDecimals = decimals(2);
const oneDecimal = decimals(1);

/** `1 728` */
export const count = (value: number, locale: Locale): string => whole(locale).format(value);
/** `0,54` */
export const ratio = (value: number, locale: Locale): string => twoDecimals(locale).format(value);
/** `46,8`: a percentage under a heading that says so, or a mean. */
export const share = (value: number, locale: Locale): string => oneDecimal(locale).format(value);
const changes = (digits: number) =>
  kept(
    (locale) =>
      new Intl.NumberFormat(localeTags[locale], {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: "exceptZero",
      }),
  );
const wholeChange = changes(0);
const ratioChange = changes(2);
/** `+3`, `−2`, `0`: how much a count has changed. */
export const change = (value: number, locale: Locale): string => wholeChange(locale).format(value);
/** `+0,06`: how much a ratio has changed. */
export const changeOfRatio = (value: number, locale: Locale): string => ratioChange(locale).format(value);

/** `7–13`, not to be broken. */
export const range = (from: string | number, to: string | number): string => `${from}–${joiner}${to}`;

/** What somebody wrote, as a sentence that another follows: with the one full stop. */
export const sentence = (written: string): string => (/[.!?]$/.test(written) ? written : `${written}.`);

/** `Rovaniemi · Yritys`: what there is to say in one line. A line breaks after a dot, never before it. */
export const joined = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(`${space}· `);

const conjunctions = kept((locale) => new Intl.ListFormat(localeTags[locale]));
/** `Rovaniemi ja Kemijärvi` */
export const list = (items: readonly string[], locale: Locale): string => conjunctions(locale).format(items);

const money = (digits: number) =>
  kept(
    (locale) =>
      new Intl.NumberFormat(localeTags[locale], {
        style: "currency",
        currency: "EUR",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
const wholeEuros = money(0);
const eurosAndCents = money(2);
/** `1 728 €` from 172800, or `1 083,33 €` where there are cents. */
export const euros = (cents: number, locale: Locale): string =>
  unbroken((cents % 100 === 0 ? wholeEuros : eurosAndCents)(locale).format(cents / 100));
/** `1 083 €`: for a drawing, where the table beside it has the cents. */
export const roundEuros = (cents: number, locale: Locale): string => unbroken(wholeEuros(locale).format(cents / 100));

const percents = kept(
  (locale) => new Intl.NumberFormat(localeTags[locale], { style: "percent", maximumFractionDigits: 2 }),
);
/** `65 %` */
export const percent = (value: number, locale: Locale): string => unbroken(percents(locale).format(value / 100));

const megabyteFormats = kept(
  (locale) => new Intl.NumberFormat(localeTags[locale], { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }),
);
/** `0,4 Mt` */
export const megabytes = (bytes: number, locale: Locale): string =>
  unbroken(megabyteFormats(locale).format(Math.max(bytes / 1_000_000, 0.1)));
