import { today } from "../../../schema/values/calendar.ts";
import type { ContactChannel, ContactOutcome, ContactPurpose, Locale } from "../../../schema/vocabulary.ts";
import type { TimelineItem, Tone } from "../../components/types.ts";
import Bell from "../../icons/bell.svg";
import CalendarDays from "../../icons/calendar.svg";
import Check from "../../icons/check.svg";
import FilePenLine from "../../icons/file-pen-line.svg";
import Handshake from "../../icons/handshake.svg";
import Inbox from "../../icons/inbox.svg";
import MessageSquareText from "../../icons/message-square-text.svg";
import {
  agreementPath,
  contactPath,
  employerPath,
  inquiryPath,
  interviewPath,
  movePath,
  placementPath,
} from "../../links.ts";
import { words } from "../../words/dictionary.ts";
import { atClock, fullDay, list } from "../../words/format.ts";
import { channelIcons } from "../contacts/channel-icons.ts";
import { completing } from "../follow-ups/completion.ts";
import { taskOf } from "../follow-ups/task.ts";
import { leadingNearDay, nearDay } from "../parts/days.ts";
import type { FollowUp, TimelineEntry } from "../parts/rows.ts";
import { inSentence } from "./known.ts";

/** Outcomes that bring an employment nearer stand out in the story. */
const nearer: ContactOutcome[] = [
  "interested",
  "candidate_presented",
  "interview_agreed",
  "work_trial_agreed",
  "placement_agreed",
];
export const outcomeTone = (outcome: ContactOutcome): Tone | undefined =>
  nearer.includes(outcome) ? "spruce" : undefined;

/** What lies ahead with an employer, each with the button that says it is done. */
export const aheadItems = (followUps: readonly FollowUp[], locals: App.Locals): TimelineItem[] =>
  followUps.map((followUp) => {
    const { locale } = locals;
    return {
      when: [leadingNearDay(followUp.dueOn, locale), followUp.dueTime && atClock(followUp.dueTime, locale)]
        .filter(Boolean)
        .join(" "),
      datetime: followUp.dueOn,
      who: followUp.coach,
      title: taskOf(followUp, locale),
      href: followUp.yours ? movePath(followUp.id, employerPath(followUp.employerId)) : undefined,
      ahead: true,
      icon: followUp.kind === "meeting" ? CalendarDays : Bell,
      action: followUp.yours ? { label: words(locale).workspace.forms.done, fields: completing(followUp) } : undefined,
    };
  });

/** What has happened with an employer, newest first. */
export const storyItems = (employerId: string, entries: readonly TimelineEntry[], locals: App.Locals): TimelineItem[] =>
  entries.map((entry) => ({
    when: leadingNearDay(entry.date, locals.locale),
    datetime: entry.date,
    ...told(employerId, entry, locals),
  }));

const told = (employerId: string, entry: TimelineEntry, { locale }: App.Locals): Omit<TimelineItem, "when"> => {
  const { labels, workspace } = words(locale);
  switch (entry.type) {
    case "contact":
      return {
        who: list(entry.coaches, locale),
        title: contactTitle(entry.channel, entry.purpose, labels),
        href: contactPath(entry.id),
        text: [entry.contactPerson, entry.note].filter(Boolean).join(": ") || undefined,
        tags: [{ label: labels.contactOutcome[entry.outcome], tone: outcomeTone(entry.outcome) }],
        icon: channelIcons[entry.channel],
      };
    case "placement":
      return {
        title: [labels.placementKind[entry.kind], entry.occupation].filter(Boolean).join(": "),
        href: placementPath(entry.id),
        text: entry.endedOn ? workspace.employers.ended(nearDay(entry.endedOn, locale)) : undefined,
        icon: Handshake,
      };
    case "agreement":
      return {
        title: workspace.agreements.one,
        href: agreementPath(employerId, entry.id),
        text: [agreementEnd(entry.validUntil, locale), entry.note].filter(Boolean).join(". "),
        icon: FilePenLine,
      };
    case "inquiry":
      return {
        title: workspace.employers.inquiry(inSentence(labels.inquiryInterest[entry.interest])),
        href: entry.known ? inquiryPath(entry.id) : undefined,
        text: entry.reference,
        tags: [{ label: labels.inquiryStatus[entry.status], tone: "quiet" }],
        icon: Inbox,
      };
    case "feedback":
      return {
        title: entry.source === "interview" ? workspace.feedback.interviewed : workspace.feedback.given,
        href: entry.yours ? interviewPath(employerId, entry.id) : undefined,
        icon: MessageSquareText,
      };
    case "followUp":
      return {
        who: entry.coach,
        title: entry.task || (entry.rule ? labels.followUpRule[entry.rule] : ""),
        tags: [{ label: workspace.forms.done, tone: "quiet" }],
        icon: Check,
      };
  }
};

/** How long an agreement holds, or when it ended. */
export const agreementEnd = (validUntil: string | null, locale: Locale): string => {
  const { agreements } = words(locale).workspace;
  if (!validUntil) return agreements.openEnded;
  return validUntil < today()
    ? agreements.ended(fullDay(validUntil, locale))
    : agreements.until(fullDay(validUntil, locale));
};

type Labels = ReturnType<typeof words>["labels"];

/** `Käynti: kohdennettu`; where the channel says it all, only that. */
export const contactTitle = (channel: ContactChannel, purpose: ContactPurpose, labels: Labels): string => {
  if (channel === "visit" && purpose === "cold") return labels.contactPurpose.cold;
  if (channel === "event" && purpose === "event") return labels.contactChannel.event;
  return `${labels.contactChannel[channel]}: ${inSentence(labels.contactPurpose[purpose])}`;
};
