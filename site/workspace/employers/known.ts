import type { Day } from "../../../schema/values/calendar.ts";
import type { ContactChannel, EmployerStage, Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { taskOf } from "../follow-ups/task.ts";
import { nearDay } from "../parts/days.ts";
import { signedIn } from "../parts/opened.ts";
import type { Contact, Employer, EmployerItem, FollowUp } from "../parts/rows.ts";

/** A word inside a sentence: its first letter small. */
export const inSentence = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** A sentence's end; a Finnish day has its full stop already. */
const ended = (sentence: string): string => (sentence.endsWith(".") ? sentence : `${sentence}.`);

/** Who was in contact last, and when: `Erkki Esimerkki kävi täällä ma 10.10.` */
export const lastContactOf = ({ lastContact }: Pick<EmployerItem, "lastContact">, locals: App.Locals): string => {
  if (!lastContact) return words(locals.locale).workspace.logging.noContacts;
  return whoWasThere(lastContact, locals);
};

/** What is known of an employer when it is chosen. */
export type Known = {
  lastContact: Contact | undefined;
  stage: EmployerStage | undefined;
  /** Open follow-ups, the first ones to come. */
  ahead: readonly FollowUp[];
};

/** What others know, told as the employer is chosen: the strong sentence, and the rest of it. */
export const whatIsKnown = (employer: Employer, { lastContact, stage, ahead }: Known, locals: App.Locals) => {
  const { labels, workspace } = words(locals.locale);
  const { logging } = workspace;
  const outcome = lastContact && logging.outcomeThen(inSentence(labels.contactOutcome[lastContact.outcome]));
  const rest = [
    outcome,
    responsibleFor(employer, locals),
    stage && logging.stageIs(inSentence(labels.employerStage[stage])),
    ...ahead.map((followUp) => whatIsNext(followUp, locals.locale)),
    ...agreeFirst(employer, ahead, locals),
  ];
  return {
    who: lastContact ? whoWasThere(metIn(lastContact, locals), locals) : logging.noContacts,
    rest: rest.filter(Boolean).join(" "),
  };
};

const responsibleFor = ({ responsibleCoachId, responsibleCoach }: Employer, locals: App.Locals): string => {
  const { logging } = words(locals.locale).workspace;
  if (responsibleCoachId === null || responsibleCoach === null) return logging.responsibleNobody;
  return responsibleCoachId === signedIn(locals).id ? logging.responsibleYou : logging.responsibleIs(responsibleCoach);
};

/** Whoever has promised something comes first, else whoever answers for the employer; it is said, not forbidden. */
const agreeFirst = (employer: Employer, ahead: readonly FollowUp[], locals: App.Locals): string[] => {
  const me = signedIn(locals).id;
  const promised = ahead.find(({ coachId }) => coachId !== me)?.coach;
  const answers = employer.responsibleCoachId === me ? null : employer.responsibleCoach;
  const who = promised ?? answers;
  return who ? [words(locals.locale).workspace.logging.agreeFirst(who)] : [];
};

type Met = NonNullable<EmployerItem["lastContact"]>;

/** A contact as a list of employers tells it. */
const metIn = ({ channel, date, outcome, coaches }: Contact, locals: App.Locals): Met => ({
  channel,
  date,
  outcome,
  by: coaches[0]?.name ?? null,
  own: coaches.some(({ id }) => id === signedIn(locals).id),
});

/** A joint visit is told to each of those who were there as their own. */
const whoWasThere = ({ channel, date, by, own }: Met, { locale }: App.Locals): string =>
  own ? toldToYou(channel, date, locale) : told(by, channel, date, locale);

const whatIsNext = (followUp: FollowUp, locale: Locale): string =>
  words(locale).workspace.logging.nextThen(
    nearDay(followUp.dueOn, locale),
    inSentence(taskOf(followUp, locale)),
    followUp.coach,
  );

const told = (by: string | null | undefined, channel: ContactChannel, date: Day, locale: Locale): string => {
  const { logging } = words(locale).workspace;
  return ended(logging.known[channel](by ?? logging.someone, nearDay(date, locale)));
};

const toldToYou = (channel: ContactChannel, date: Day, locale: Locale): string =>
  ended(words(locale).workspace.logging.knownYou[channel](nearDay(date, locale)));
