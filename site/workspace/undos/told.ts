import { addDays, mondayOf } from "../../../schema/values/calendar.ts";
import type { UndoNoun } from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import {
  absencePath,
  assessmentPath,
  employerPath,
  finalReportPath,
  impactPath,
  inquiryPath,
  participantPath,
  paths,
} from "../../links.ts";
import { hasQuery, queryOf, withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay, monthYear } from "../../words/format.ts";
import { weekNumber } from "../own-week/week.ts";
import { dayAndTime, dayRange, leadingDayAndTime } from "../parts/days.ts";
import type { Opened } from "../parts/opened.ts";
import type { Undo } from "../parts/rows.ts";

/** What a one-button form sends to take an action back. */
export const takingBack = ({ id }: Undo) => ({ undo: id });

/** An action in words: what was done with what, what comes back, and until when. */
export const toldOf = (undo: Undo, { locale }: Pick<App.Locals, "locale">) => {
  const say = words(locale).workspace.undos;
  const { done, back } = say.kinds[undo.kind];
  return {
    done,
    back,
    about: aboutOf(undo, locale),
    until: say.until(dayAndTime(undo.expiresAt, locale)),
    made: say.madeBy(leadingDayAndTime(undo.madeAt, locale), undo.madeBy),
  };
};

/** What the API names by a day, a week or a month is written as people write it. */
const aboutOf = ({ noun, about }: Undo, locale: App.Locals["locale"]): string | undefined => {
  if (about === null) return undefined;
  if (noun === "criteria-assessment") return fullDay(about, locale);
  if (noun === "person-figures") return monthYear(about, locale);
  const monday = noun === "weekly-review" ? mondayOf(about) : undefined;
  if (!monday) return about;
  return words(locale).workspace.meeting.week(weekNumber(about), dayRange(monday, addDays(monday, 6), locale));
};

/** The page where what comes back is seen. */
export const homeOf = ({ noun, rowId, employerId, about }: Undo): string => {
  const homes: Record<UndoNoun, () => string> = {
    employer: () => employerPath(rowId),
    contact: () => atEmployer(employerId),
    agreement: () => atEmployer(employerId),
    "contact-person": () => atEmployer(employerId),
    "follow-up": () => atEmployer(employerId),
    participant: () => participantPath(rowId),
    inquiry: () => inquiryPath(rowId),
    "final-report": () => finalReportPath(rowId),
    "impact-calculation": () => impactPath(rowId),
    "criteria-assessment": () => assessmentPath(rowId),
    absence: () => absencePath(rowId),
    "list-item": () => paths.lists,
    "person-figures": () => paths.personFigures,
    "weekly-review": () => withQuery(paths.meeting, { week: about }),
    "work-share": () => paths.team,
  };
  return homes[noun]();
};

const atEmployer = (id: string | null): string => (id ? employerPath(id) : paths.undos);

type Page = Pick<Opened, "locals" | "url" | "request">;

/** The action that the page's address names, if the page does not tell of it itself. */
export const undoOfAddress = async ({ locals, url, request }: Page): Promise<Undo | undefined> => {
  const id = queryOf({ url }, "undo");
  // A form that was refused has something else to say.
  if (!id || locals.actor.kind !== "user" || request.method === "POST") return undefined;
  const answer = await ask(locals.api.undos[":id"].$get({ param: { id } }));
  return answer.ok && !isToldByItsPage(answer.data, url) ? answer.data : undefined;
};

/** A follow-up's list and an inquiry's page have notices of their own; once it is taken back, this one tells. */
const isToldByItsPage = ({ noun, rowId, undoneAt }: Undo, url: URL): boolean =>
  undoneAt === null &&
  ((noun === "follow-up" && (hasQuery({ url }, "moved") || hasQuery({ url }, "given"))) ||
    (noun === "inquiry" && url.pathname === inquiryPath(rowId)));

/** Until when the action can be taken back that an address names, for a notice of the page's own. */
export const untilOf = async ({ locals, url }: Page): Promise<string | undefined> => {
  const id = queryOf({ url }, "undo");
  const answer = id ? await ask(locals.api.undos[":id"].$get({ param: { id } })) : undefined;
  return answer?.ok ? toldOf(answer.data, locals).until : undefined;
};
