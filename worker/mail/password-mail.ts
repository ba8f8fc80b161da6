import { locales } from "../../schema/vocabulary.ts";
import type { Mail } from "./outbox.ts";
import { words } from "./words.ts";

type Recipient = { name: string; email: string; locale: string | null };

/** The mail with a link where a person chooses their password: when invited, or when they forgot it. */
export const passwordMail = (kind: "invitation" | "reset", person: Recipient, link: string): Mail => {
  const { subject, body } = words[locales.find((known) => known === person.locale) ?? "fi"][kind];
  return { kind, recipient: person.email, subject, body: body(person.name, link) };
};
