import type { Day } from "../../schema/calendar.ts";
import type { ContactChannel, ContactOutcome, Locale } from "../../schema/vocabulary.ts";
import { words } from "../i18n/dictionary.ts";
import { nearDay } from "./days.ts";
import { signedIn } from "./opened.ts";
import type { Contact, EmployerItem, FollowUp } from "./rows.ts";

/** A word inside a sentence: its first letter small. */
export const inSentence = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** A sentence's end; a Finnish day has its full stop already. */
const ended = (sentence: string): string => (sentence.endsWith(".") ? sentence : `${sentence}.`);

/** Who was in contact last, and when: `Erkki Esimerkki kävi täällä ma 10.10.` */
export const lastContactOf = ({ lastContact }: EmployerItem, locals: App.Locals): string => {
  if (!lastContact) return words(locals.locale).workspace.logging.noContacts;
  return whoWasThere(lastContact, locals);
};

/** What others know, told as the employer is chosen: the strong sentence, and the rest of it. */
export const whatIsKnown = (contact: Contact, nextStep: FollowUp | undefined, locals: App.Locals) => {
  const { locale } = locals;
  const { labels, workspace } = words(locale);
  const outcome = workspace.logging.outcomeThen(inSentence(labels.contactOutcome[contact.outcome as ContactOutcome]));
  return {
    who: whoWasThere(metIn(contact, locals), locals),
    rest: [outcome, ...(nextStep ? whatIsNext(nextStep, signedIn(locals).id, locale) : [])].join(" "),
  };
};

type Met = NonNullable<EmployerItem["lastContact"]>;

/** A contact as a list of employers tells it. */
export const metIn = ({ channel, date, outcome, coaches }: Contact, locals: App.Locals): Met => ({
  channel,
  date,
  outcome,
  by: coaches[0]?.name ?? null,
  own: coaches.some(({ id }) => id === signedIn(locals).id),
});

/** A joint visit is told to each of those who were there as their own. */
const whoWasThere = ({ channel, date, by, own }: Met, { locale }: App.Locals): string =>
  own ? toldToYou(channel, date, locale) : told(by, channel, date, locale);

const whatIsNext = ({ coach, coachId, dueOn, task }: FollowUp, me: string, locale: Locale): string[] => {
  const { logging } = words(locale).workspace;
  const next = logging.nextThen(nearDay(dueOn, locale), task, coach);
  return coachId === me ? [next] : [next, logging.agreeFirst];
};

const told = (by: string | null | undefined, channel: ContactChannel, date: Day, locale: Locale): string => {
  const { logging } = words(locale).workspace;
  return ended(logging.known[channel](by ?? logging.someone, nearDay(date, locale)));
};

const toldToYou = (channel: ContactChannel, date: Day, locale: Locale): string =>
  ended(words(locale).workspace.logging.knownYou[channel](nearDay(date, locale)));
