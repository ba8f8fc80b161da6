import { type Organisation, organisationName } from "../../schema/settings.ts";
import { type Locale, locales } from "../../schema/vocabulary.ts";
import type { Mail } from "./outbox.ts";
import { words } from "./words.ts";

type Recipient = { name: string; email: string; locale: string | null | undefined };

/**
 * The mail with the link where an invited person chooses their password: who invites, to which organisation and for what. An
 * answer goes to whoever invited.
 */
export const invitationMail = (
  person: Recipient,
  link: string,
  inviter: { name: string; email: string },
  organisation: Organisation,
): Mail => {
  const language = languageOf(person);
  const { subject, body } = words[language].invitation;
  const told = { name: person.name, inviter: inviter.name, organisation: organisationName(organisation, language) };
  return {
    kind: "invitation",
    recipient: person.email,
    replyTo: inviter.email,
    subject: subject(inviter.name),
    body: body(told, link),
  };
};

/** The mail with a link where a person who forgot their password chooses another. */
export const resetMail = (person: Recipient, link: string): Mail => {
  const { subject, body } = words[languageOf(person)].reset;
  return { kind: "reset", recipient: person.email, subject, body: body(person.name, link) };
};

const languageOf = ({ locale }: Recipient): Locale => locales.find((known) => known === locale) ?? "fi";
