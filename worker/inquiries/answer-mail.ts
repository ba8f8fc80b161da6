import { mailboxOf, type Organisation } from "../../schema/settings.ts";
import { secretPath } from "../../schema/values/mailed-paths.ts";
import type { Mail } from "../mail/outbox.ts";
import { secretOf } from "../platform/secret-links.ts";
import type { Inquiry } from "./inquiries.ts";
import { words } from "./words.ts";

type MailEnv = Pick<Env, "AUTH_SECRET" | "PUBLIC_URL">;

/** How the keys of an inquiry's answers begin in the outbox; worker/erasure/inquiry.ts finds them by it. */
export const answersOf = (inquiryId: string): string => `inquiry-answer:${inquiryId}:`;

/**
 * The answer as the employer gets it: the coach's own words, then the reference and the employer's own link. A reply goes
 * to the area's mailbox, else the organisation's. Without an address there is no mail.
 */
export const answerMail = async (
  env: MailEnv,
  { id, email, locale, municipality, reference }: Inquiry,
  answer: string,
  organisation: Organisation,
): Promise<Mail | undefined> => {
  if (email === null) return undefined;
  const link = `${env.PUBLIC_URL}${secretPath("ownInquiry", await secretOf(env, "inquiry", id), locale)}`;
  const replyTo = mailboxOf(organisation, municipality);
  const { subject, own } = words[locale].answer;
  return {
    kind: "inquiry-answer",
    recipient: email,
    subject: subject(reference),
    body: `${answer}\n\n${own(reference, link)}\n`,
    ...(replyTo && { replyTo }),
  };
};
