import fc from "fast-check";
import { addDays, type Day } from "../../schema/values/calendar.ts";
import {
  contactChannels,
  participantEndReasons,
  pathKinds,
  placementKinds,
  referralSources,
  sectors,
} from "../../schema/vocabulary.ts";
import { makeRows } from "./rows.ts";

const places = ["698", "320", "148"] as const;
const firstDay = "2021-06-01";

/** Days that lie apart by what a rule turns on come up as often as all others together. */
const gap = fc.oneof(fc.constantFrom(0, 1, 14, 15, 16, 17), fc.integer({ min: -40, max: 60 }));
const length = fc.oneof(fc.constantFrom(27, 28, 30, 31, 90, 182), fc.integer({ min: 0, max: 400 }));
const monthEnds = ["2021-07-31", "2021-08-31", "2021-10-31", "2021-11-30", "2021-12-31", "2022-01-31", "2022-02-28"];
const someDay = fc.oneof(
  fc.constantFrom(...monthEnds),
  fc.integer({ min: 0, max: 600 }).map((days) => addDays(firstDay, days)),
);

const job = fc.record({
  workplace: fc.nat({ max: 2 }),
  kind: fc.constantFrom("employment", "employment", ...placementKinds),
  gap,
  length,
  told: fc.constantFrom("agreed", "ended", "both", "open"),
  subsidy: fc.option(fc.record({ days: length, told: fc.boolean() })),
  continues: fc.boolean(),
});
const person = fc.record({
  place: fc.constantFrom(...places),
  startedOn: someDay,
  source: fc.constantFrom(...referralSources),
  outOfWork: fc.constantFrom(true, false, null),
  end: fc.option(fc.record({ days: length, reason: fc.constantFrom(...participantEndReasons) })),
  paths: fc.array(fc.record({ after: length, kind: fc.constantFrom(...pathKinds) }), { maxLength: 2 }),
  jobs: fc.array(job, { maxLength: 6 }),
  firstJobAfter: fc.integer({ min: -20, max: 300 }),
  contacts: fc.array(
    fc.record({
      after: fc.oneof(fc.constantFrom(0, 30, 31, 60, 61, 150, 151, 270, 271), fc.integer({ min: -20, max: 400 })),
      channel: fc.constantFrom(...contactChannels),
      archived: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
});

/** People of a small organisation with their jobs at its three workplaces, one after another and at the same time. */
export const anyOrganisation = fc.record({
  workplaces: fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...sectors))),
  people: fc.array(person, { maxLength: 4 }),
});
type Organisation = typeof anyOrganisation extends fc.Arbitrary<infer Value> ? Value : never;

/** The rows of an organisation, and what adds to them. */
export const laidOut = ({ workplaces, people }: Organisation) => {
  const made = makeRows();
  const employers = workplaces.map((sector) => made.employer({ sector }));
  for (const each of people) {
    const { startedOn, end } = each;
    const id = made.participant(startedOn, {
      municipality: each.place,
      referralSource: each.source,
      outOfWorkAtStart: each.outOfWork,
      endedOn: end && addDays(startedOn, end.days),
      endReason: end?.reason,
    });
    for (const { after, kind } of each.paths) made.path(id, addDays(startedOn, after), kind);
    for (const { after, channel, archived } of each.contacts)
      made.contact(employers[0] ?? "", addDays(startedOn, after), {
        participantId: id,
        channel,
        archivedAt: archived ? 1 : null,
      });
    let day: Day = addDays(startedOn, each.firstJobAfter);
    const before = new Map<string, string>();
    for (const { workplace, kind, subsidy, ...terms } of each.jobs) {
      const employer = employers[workplace] ?? "";
      const last = addDays(day, terms.length);
      const isSubsidised = subsidy !== null && kind !== "work_trial";
      const row = made.placement(id, employer, day, {
        kind,
        contract: kind === "work_trial" ? null : "fixed_term",
        endsOn: terms.told === "agreed" || terms.told === "both" ? addDays(last, terms.told === "both" ? 7 : 0) : null,
        endedOn: terms.told === "ended" || terms.told === "both" ? last : null,
        endReason: terms.told === "ended" || terms.told === "both" ? "term_ended" : null,
        wageSubsidy: isSubsidised,
        wageSubsidyEndsOn: isSubsidised && subsidy.told ? addDays(day, subsidy.days) : null,
        continuesId: terms.continues ? (before.get(employer) ?? null) : null,
      });
      before.set(employer, row);
      day = addDays(last, terms.gap);
    }
  }
  return { ...made, employers };
};
