import { type Random, randomOf } from "../../schema/demo/random.ts";
import { addDays, instantAt, today } from "../../schema/values/calendar.ts";
import {
  contactChannels,
  contactOutcomes,
  employerSizes,
  feedbackUses,
  hindrances,
  inquiryCloseReasons,
  inquiryInterests,
  inquiryStatuses,
  sectors,
} from "../../schema/vocabulary.ts";
import { makeRows } from "./rows.ts";

const places = ["698", "320", "148"];

/**
 * A small organisation in which everything happens at random: two years of employers, their contacts, placements,
 * agreements, inquiries and feedback. The same seed makes the same one.
 */
export const randomOrganisation = (seed: string) => {
  const made = makeRows();
  const random = randomOf(seed);
  const day = () => addDays("2021-06-01", random.whole(0, 600));
  const instant = (on = day()) => instantAt(on, random.pick(["00:00", "00:30", "02:59", "12:00", "22:30", "23:59"]));
  const maybe = <Value>(share: number, value: () => Value): Value | null => (random.chance(share) ? value() : null);
  const employers = many(60, () =>
    made.employer({
      name: `Yritys ${random.whole(1, 50)} Oy`,
      municipality: random.pick(places),
      sector: random.pick(sectors),
      size: maybe(0.8, () => random.pick(employerSizes)),
      createdAt: instant(),
      archivedAt: maybe(0.2, instant),
      needsKnownOn: maybe(0.15, day),
      hindrances: hindrances.filter(() => random.chance(0.12)),
    }),
  );
  const participants = many(10, () => made.participant(day()));
  for (const _ of many(40, () => 0)) {
    const kind = random.pick(["employment", "apprenticeship", "work_trial"] as const);
    const contract = kind === "work_trial" ? null : "permanent";
    made.placement(random.pick(participants), random.pick(employers), day(), { kind, contract });
  }
  const inquiries = many(150, () => made.inquiry(...inquiryAt(random, instant, maybe, employers)));
  for (const _ of many(200, () => 0))
    made.contact(random.pick(employers), day(), {
      outcome: random.pick(contactOutcomes),
      channel: random.pick(contactChannels),
      inquiryId: maybe(0.3, () => random.pick(inquiries)),
      archivedAt: maybe(0.1, instant),
    });
  for (const _ of many(40, () => 0)) {
    const signedOn = day();
    const validUntil = maybe(0.6, () => addDays(signedOn, random.whole(0, 200)));
    made.agreement(random.pick(employers), signedOn, { validUntil, archivedAt: maybe(0.1, instant) });
  }
  for (const _ of many(60, () => 0))
    made.answer(day(), {
      employerId: random.pick(employers),
      municipality: random.pick([...places, null]),
      source: random.pick(["link", "interview"]),
      uses: feedbackUses.filter(() => random.chance(0.3)),
      archivedAt: maybe(0.1, instant),
    });
  return made;
};

const inquiryAt = (
  random: Random,
  instant: (on?: string) => number,
  maybe: <Value>(share: number, value: () => Value) => Value | null,
  employers: string[],
): Parameters<ReturnType<typeof makeRows>["inquiry"]> => {
  const isLate = random.chance(0.2);
  const createdAt = instant(isLate ? addDays(today(), -random.whole(1, 9)) : undefined);
  const status = random.pick(inquiryStatuses);
  const soon = () => createdAt + random.whole(0, 200) * 3_600_000;
  const change = {
    status,
    municipality: random.pick(places),
    interest: random.pick(inquiryInterests),
    source: random.pick(["form", "phone"] as const),
    promisedOn: maybe(0.9, () => addDays(new Date(createdAt).toISOString().slice(0, 10), random.whole(0, 6))),
    answeredAt: status === "answered" ? soon() : maybe(0.3, soon),
    convertedAt: status === "converted" ? soon() : null,
    closedAt: status === "closed" ? soon() : null,
    closeReason: status === "closed" ? random.pick(inquiryCloseReasons) : null,
    employerId: status === "converted" ? random.pick(employers) : null,
    duplicateOf: maybe(0.1, () => "another"),
    archivedAt: maybe(0.1, () => Date.now()),
  };
  return [createdAt, change];
};

const many = <Made>(count: number, make: () => Made): Made[] => Array.from({ length: count }, make);
