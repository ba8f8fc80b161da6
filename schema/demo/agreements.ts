import { addDays, type Day } from "../values/calendar.ts";
import { idsFrom, instantOn, workingDays } from "./days.ts";
import type { Placed } from "./placements.ts";
import { randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

/** How long an agreement holds: until a day of its own, so many days from the day of loading, or until further notice. */
type Validity = { until: Day } | { daysAhead: number } | "until further notice";

/** One has run out long since, one runs out soon, one soon enough for a reminder to come in the first days. */
const validities: { validity: Validity; note: string | null }[] = [
  { validity: { until: "2023-05-31" }, note: "Työkokeilupaikka keväisin." },
  { validity: "until further notice", note: null },
  { validity: { daysAhead: 21 }, note: "Kaksi työkokeilupaikkaa kerrallaan, perehdyttäjä nimetty." },
  { validity: "until further notice", note: "Käydään läpi joka syksy." },
  { validity: { daysAhead: 32 }, note: null },
  { validity: "until further notice", note: null },
];

/** Agreements with employers that have hired, made by the coach a month or so after the first job there began. */
export const demoAgreements = (loadDay: Day, placed: Placed[]): RowOf<"agreements">[] => {
  const idAt = idsFrom(randomOf("agreements"));
  const firstJobs = [
    ...new Map(
      placed
        .filter(({ row, workplace }) => row.kind === "employment" && workplace.municipality === "698")
        .toReversed()
        .map((job) => [job.workplace.row.id, job]),
    ).values(),
  ].toReversed();
  return validities.map(({ validity, note }, i) => {
    const { row, workplace } = firstJobs[i * 3] as Placed;
    const [signedOn = row.startedOn] = workingDays(addDays(row.startedOn, 30), addDays(row.startedOn, 60));
    const createdAt = instantOn(signedOn, 240);
    return {
      id: idAt(createdAt),
      employerId: workplace.row.id,
      signedOn,
      validUntil: lastDayOf(validity, loadDay),
      note,
      createdBy: row.createdBy,
      archivedAt: null,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    };
  });
};

const lastDayOf = (validity: Validity, loadDay: Day): Day | null => {
  if (validity === "until further notice") return null;
  return "until" in validity ? validity.until : addDays(loadDay, validity.daysAhead);
};
