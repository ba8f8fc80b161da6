import type { z } from "zod";
import type { todayAnswer, todayQuery } from "../../schema/today.ts";
import { today } from "../../schema/values/calendar.ts";
import { countSuspected } from "../inquiries/inquiries.ts";
import { selectDoubtful } from "../mail/doubtful.ts";
import { type StoredPlacement, seenBy } from "../placements/read.ts";
import { leads } from "../platform/actor.ts";
import { batch, the } from "../platform/batch.ts";
import { Forbidden } from "../platform/errors.ts";
import type { UserScope } from "../platform/scope.ts";
import { selectEnding } from "./endings.ts";
import { ownWeek, selectOwnWeek } from "./own-week.ts";
import { selectDue, selectSeen, toldOnce } from "./waiting.ts";

type Today = z.infer<typeof todayAnswer>;

/** What waits for a person and what comes next, in one read; the lead may ask for the whole team's. Throws Forbidden. */
export const readToday = async (scope: UserScope, query: z.infer<typeof todayQuery>): Promise<Today> => {
  const { actor } = scope;
  const team = query.scope === "team";
  if (team && !leads(actor)) throw new Forbidden();
  const day = today();
  const own = { id: actor.id, leads: leads(actor), day };
  const whose = team ? undefined : own;
  const coach = team ? undefined : actor.id;
  const limit = query.limit + 1;
  const { followUps, inquiries, suspected, terms, subsidies, mails, week } = await batch(scope, {
    followUps: selectDue(scope, ["overdue", "today", "next"], day, whose, limit),
    inquiries: selectSeen(scope, whose, limit),
    suspected: the(countSuspected(scope, own)),
    terms: selectEnding(scope, "term", day, coach, limit),
    subsidies: selectEnding(scope, "subsidy", day, coach, limit),
    mails: selectDoubtful(scope.db, actor.id),
    week: selectOwnWeek(scope.db, actor.id, day),
  });
  const part = <Row>(rows: Row[]) => ({ items: rows.slice(0, query.limit), more: rows.length > query.limit });
  const waiting = part(inquiries);
  const due = <Row extends { inquiryId: string | null }>(rows: Row[]) => {
    const { items, more } = part(rows);
    return { items: toldOnce(items, waiting.items), more };
  };
  // Whose code it is stands on the placement's own page, where reading it is an event.
  const seen = (rows: StoredPlacement[]) => part(rows.map((row) => ({ ...seenBy(actor, row), participantCode: null })));
  return {
    day,
    overdue: due(followUps.filter(({ dueOn }) => dueOn < day)),
    dueToday: due(followUps.filter(({ dueOn }) => dueOn === day)),
    next: part(followUps.filter(({ dueOn }) => dueOn > day)),
    inquiries: waiting,
    suspected,
    termsEnding: seen(terms),
    subsidiesEnding: seen(subsidies),
    mails,
    week: ownWeek(day, week),
  };
};
