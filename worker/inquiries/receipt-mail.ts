import { type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { mailboxOf, type Organisation, organisationName, phoneOf } from "../../schema/settings.ts";
import { mailOutbox } from "../../schema/tables/mail.ts";
import { asDate, type Day, dayOf } from "../../schema/values/calendar.ts";
import { secretPath } from "../../schema/values/mailed-paths.ts";
import { type Locale, localeTags } from "../../schema/vocabulary.ts";
import { outboxRow } from "../mail/outbox.ts";
import { sha256Hex } from "../platform/bytes.ts";
import { insertWhere } from "../platform/insert.ts";
import type { Scope } from "../platform/scope.ts";
import { secretOf } from "../platform/secret-links.ts";
import type { Inquiry } from "./inquiries.ts";
import { words } from "./words.ts";

export type Receiving = {
  id: string;
  reference: string;
  email: string;
  municipality: string;
  locale: Locale;
  promisedOn: Day;
  /** The area's coach, where the organisation tells it. */
  coach: string | undefined;
  link: string;
};

/** Anybody can write anybody's address into a form: nobody is mailed more than this in a day, nor all together. */
const mostToOne = 3;
const mostToAll = 300;

/**
 * The receipt as a row of the outbox, and the condition under which it is put there. It has the inquiry's own id, so there
 * is never a second one; an answer to it goes to the area's mailbox, else the organisation's. Nothing that the sender wrote is in it: it would carry their words to whomever they name.
 */
export const receiptMail = async (receiving: Receiving, organisation: Organisation, now: number) => {
  const ofDay = `${receiptsOf}:${dayOf(now)}`;
  const toOne = `${ofDay}:${(await sha256Hex(mailbox(receiving.email))).slice(0, 24)}`;
  const replyTo = mailboxOf(organisation, receiving.municipality);
  const row = outboxRow(
    {
      kind: "inquiry-receipt",
      recipient: receiving.email,
      ...(replyTo && { replyTo }),
      ...receiptText(receiving, organisation),
      onceKey: `${toOne}:${receiving.id}`,
    },
    now,
  );
  const guard = sql`${countUnder(toOne)} < ${mostToOne} AND ${countUnder(ofDay)} < ${mostToAll}`;
  return { row: { ...row, id: receiving.id }, guard };
};

/**
 * The receipt of an inquiry that was kept aside when it came, for when it proves to be an employer's: under `guard`, and
 * only where there has been none. None is written where there is no address.
 */
export const lateReceipt = async (
  env: Env,
  inquiry: Inquiry & { promisedOn: Day },
  organisation: Organisation,
  now: number,
  guard: SQL,
) => {
  const { id, email, locale } = inquiry;
  if (email === null) return undefined;
  const link = `${env.PUBLIC_URL}${secretPath("ownInquiry", await secretOf(env, "inquiry", id), locale)}`;
  const mail = await receiptMail({ ...inquiry, email, link, coach: undefined }, organisation, now);
  return {
    ...mail,
    guard: sql`${mail.guard} AND ${guard} AND NOT EXISTS (SELECT 1 FROM mail_outbox WHERE id = ${id})`,
  };
};

/** The statement that puts a receipt into the outbox, for the batch that saves the inquiry. */
export const enqueueReceipt = (scope: Scope, { row, guard }: Awaited<ReturnType<typeof receiptMail>>) =>
  insertWhere(scope, mailOutbox, row, guard);

/** Forgets which addresses were mailed on earlier days: only a day's mails are counted. */
export const forgetReceipts = async (env: Env, now: number): Promise<void> => {
  await drizzle(env.DB)
    .update(mailOutbox)
    .set({ onceKey: null })
    .where(sql`once_key > ${`${receiptsOf}:`} AND once_key < ${`${receiptsOf}:${dayOf(now)}`}`);
};

/** `inquiry-receipt:2026-11-23:<sum of the address>:<inquiry>` */
const receiptsOf = "inquiry-receipt";

const countUnder = (prefix: string): SQL => sql`(SELECT count(*) FROM mail_outbox
  WHERE once_key > ${`${prefix}:`} AND once_key < ${`${prefix};`})`;

/** Where mail to an address ends up: what stands behind a plus is the recipient's own label, and Gmail reads no dots. */
const mailbox = (email: string): string => {
  const [name = "", host = ""] = email
    .toLowerCase()
    .replace(/\+[^@]*@/, "@")
    .split("@");
  return /^(gmail|googlemail)\.com$/.test(host) ? `${name.replaceAll(".", "")}@gmail.com` : `${name}@${host}`;
};

const receiptText = (receiving: Receiving, organisation: Organisation): { subject: string; body: string } => {
  const { locale, reference, municipality, coach, link } = receiving;
  const { subject, ...text } = words[locale].receipt;
  const phone = phoneOf(organisation, municipality);
  const parts = [
    text.hello,
    text.received(reference),
    [text.promise(dayIn(receiving.promisedOn, locale)), coach && text.coach(coach), phone && text.phone(phone)]
      .filter(Boolean)
      .join(" "),
    text.page,
    link,
    text.keep,
    text.stranger,
    organisationName(organisation, locale),
  ];
  return { subject: subject(reference), body: `${parts.join("\n\n")}\n` };
};

/** `tiistai 24.11.2026` */
const dayIn = (day: Day, locale: Locale): string => {
  const write = (parts: Intl.DateTimeFormatOptions) =>
    asDate(day).toLocaleDateString(localeTags[locale], { timeZone: "UTC", ...parts });
  return `${write({ weekday: "long" })} ${write({ day: "numeric", month: locale === "en" ? "long" : "numeric", year: "numeric" })}`;
};
