import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { meeting } from "../../schema/meeting.ts";
import { addDays, isoWeek, today } from "../../schema/values/calendar.ts";
import { contactPurposes, employerStages } from "../../schema/vocabulary.ts";
import { leads } from "../platform/actor.ts";
import type { UserScope } from "../platform/scope.ts";
import { readTables } from "../reports/engine/read.ts";
import { selectNewEmployers, selectParticipants, selectReceived } from "./came-in.ts";
import { selectEnds, selectSubsidies } from "./ends-soon.ts";
import { selectAway, selectOwnerless, selectPromised } from "./help.ts";
import { movedOf, selectStepping } from "./ladder.ts";
import { selectAgreed, selectBegun } from "./placed.ts";
import { selectReviewOf } from "./review.ts";
import { weekOf } from "./week.ts";

type Meeting = z.infer<typeof meeting>;

/** How far ahead the meeting looks: what ends in four weeks, what begins in eight. */
const ahead = { ends: 28, begins: 56 };

/** A week of the team, all of it in two trips to the database. Figures are the reports' own. */
export const readMeeting = async (scope: UserScope, asked: string | undefined): Promise<Meeting> => {
  const week = weekOf(asked ?? isoWeek(today()));
  const { from, to } = week;
  const until = addDays(to, ahead.ends);
  const [{ contacts, "contact-weeks": weeks, ladder }, told] = await Promise.all([
    readTables(scope, ["contacts", "contact-weeks", "ladder"], { from, to, municipality: undefined }),
    tell(scope, {
      newEmployers: selectNewEmployers(week),
      received: selectReceived(scope, week),
      participants: selectParticipants(week),
      begun: selectBegun(week),
      agreed: selectAgreed(week, addDays(to, ahead.begins)),
      ends: selectEnds(from, until),
      subsidies: selectSubsidies(scope, from, until),
      stepping: selectStepping(week),
      promised: selectPromised(scope, addDays(to, 7)),
      ownerless: selectOwnerless(week),
      away: selectAway(addDays(from, 7), addDays(to, 7)),
      review: selectReviewOf(week.week, leads(scope.actor)),
    }),
  ]);
  const figure = (report: typeof contacts, key: string) =>
    report?.rows.find((row) => row.key === key)?.cells.total?.n ?? 0;
  return {
    week: week.week,
    from,
    to,
    before: isoWeek(addDays(from, -7)),
    after: isoWeek(addDays(from, 7)),
    cameIn: {
      contacts: figure(contacts, "contacts"),
      inPerson: figure(weeks, "inPerson"),
      employersContacted: figure(contacts, "employersContacted"),
      byPurpose: Object.fromEntries(
        contactPurposes.map((purpose) => [purpose, figure(contacts, `purpose.${purpose}`)]),
      ) as Meeting["cameIn"]["byPurpose"],
      newEmployers: told.newEmployers,
      inquiries: told.received,
      participants: told.participants,
    },
    placed: { begun: told.begun, agreed: told.agreed },
    endsSoon: { until, ends: told.ends, subsidies: told.subsidies },
    ladder: {
      stages: Object.fromEntries(
        employerStages.map((stage) => [stage, figure(ladder, `stage.${stage}`)]),
      ) as Meeting["ladder"]["stages"],
      moved: movedOf(told.stepping, week),
    },
    help: { day: week.day, inquiries: told.promised, followUps: told.ownerless, away: told.away },
    review: told.review,
  };
};

/** What is in the JSON text that a select tells. */
type ContentOf<Part> = Part extends SQL<infer Content> ? Content : never;

/** Everything in one statement: a page asks the database few times. */
const tell = async <Parts extends Record<string, SQL>>({ db }: UserScope, parts: Parts) => {
  const columns = Object.entries(parts).map(([name, json]) => [name, sql<string>`(${json})`.as(name)] as const);
  const [row] = await db.select(Object.fromEntries(columns)).from(sql`(SELECT 1)`);
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, json]) => [name, JSON.parse(String(json))])) as {
    [Name in keyof Parts]: ContentOf<Parts[Name]>;
  };
};
