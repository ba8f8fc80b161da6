import { addDays, addMonths, type Day } from "../../schema/values/calendar.ts";
import { participantEndReasons, referralSources, sectors } from "../../schema/vocabulary.ts";
import type { Scope } from "../../worker/platform/scope.ts";

/*
 * The figures of participants and placements counted once more, from raw rows and one at a time, as a person with the
 * rows on paper would: nothing here is shared with the queries it is held against but the calendar.
 */

type Participant = {
  id: string;
  municipality: string;
  started_on: Day;
  ended_on: Day | null;
  end_reason: string | null;
  referral_source: string;
  out_of_work_at_start: 0 | 1 | null;
};
type Placement = {
  id: string;
  participant_id: string;
  employer_id: string;
  kind: string;
  started_on: Day;
  ends_on: Day | null;
  ended_on: Day | null;
  wage_subsidy: 0 | 1;
  wage_subsidy_ends_on: Day | null;
  continues_id: string | null;
};
type Contact = { participant_id: string | null; date: Day; channel: string; archived_at: number | null };
type Path = { participant_id: string; kind: string; started_on: Day };
type Employer = { id: string; sector: string };
export type Raw = {
  participants: Participant[];
  placements: Placement[];
  contacts: Contact[];
  paths: Path[];
  employers: Employer[];
};

export const rawRows = async ({ db }: Scope): Promise<Raw> => ({
  participants: await db.all("SELECT * FROM participants"),
  placements: await db.all("SELECT * FROM placements"),
  contacts: await db.all("SELECT participant_id, date, channel, archived_at FROM contacts"),
  paths: await db.all("SELECT * FROM participant_paths"),
  employers: await db.all("SELECT id, sector FROM employers"),
});

/** A cell's number, what it is of where that is something, and the days that a mean is taken of. */
type Counted = { n: number; of?: number; days?: number[] };
/** The figures of one column, which is the participants of one municipality or of all, by the rows' keys. */
export type Figures = Record<string, Counted>;
type Asked = { from: Day; to: Day; today: Day };

export const employmentByHand = (raw: Raw, to: Day): Figures => {
  const begun = raw.participants.filter((person) => person.started_on <= to);
  const jobs = raw.placements.filter((job) => job.kind !== "work_trial" && job.started_on <= to);
  const has = (person: Participant) => jobs.some((job) => job.participant_id === person.id);
  const outOfWork = begun.filter((person) => person.out_of_work_at_start === 1);
  return {
    participants: { n: begun.length },
    employedPersons: { n: begun.filter(has).length },
    employments: { n: jobs.filter((job) => begun.some((person) => person.id === job.participant_id)).length },
    employmentRatio: { n: begun.filter(has).length, of: begun.length },
    outOfWorkParticipants: { n: outOfWork.length },
    outOfWorkEmployed: { n: outOfWork.filter(has).length },
    outOfWorkRatio: { n: outOfWork.filter(has).length, of: outOfWork.length },
    outOfWorkUnknown: { n: begun.filter((person) => person.out_of_work_at_start === null).length },
  };
};

export const referralsByHand = (raw: Raw, { from, to }: Asked): Figures => {
  const begun = raw.participants.filter(({ started_on }) => started_on >= from && started_on <= to);
  const of = begun.length;
  const figures: Figures = { total: { n: of, of } };
  for (const source of referralSources)
    figures[source] = { n: begun.filter(({ referral_source }) => referral_source === source).length, of };
  return figures;
};

export const placementsByHand = (raw: Raw, { from, to }: Asked): Figures => {
  const within = (day: Day | null) => day !== null && day >= from && day <= to;
  const known = new Set(raw.participants.map(({ id }) => id));
  const begun = raw.placements.filter((row) => known.has(row.participant_id) && within(row.started_on));
  const jobs = begun.filter(({ kind }) => kind !== "work_trial");
  const figures: Figures = {};
  const line = (key: string, picked: Placement[]) => {
    figures[key] = { n: picked.length, of: jobs.length };
  };
  for (const sector of sectors) {
    const there = jobs.filter(
      (job) => job.kind === "employment" && raw.employers.find(({ id }) => id === job.employer_id)?.sector === sector,
    );
    line(sector, there);
    line(
      `${sector}.unsubsidised`,
      there.filter((job) => job.wage_subsidy === 0),
    );
    line(
      `${sector}.wage_subsidy`,
      there.filter((job) => job.wage_subsidy === 1),
    );
  }
  line(
    "apprenticeship",
    jobs.filter(({ kind }) => kind === "apprenticeship"),
  );
  line("total", jobs);
  line(
    "renewals",
    jobs.filter((job) => isRenewal(raw, job)),
  );
  const persons = raw.participants.filter(({ started_on }) => started_on <= to);
  const person = (key: string, test: (one: Participant) => boolean) => {
    figures[key] = { n: persons.filter(test).length, of: persons.length };
  };
  person("work_trial", ({ id }) => begun.some((row) => row.participant_id === id && row.kind === "work_trial"));
  for (const kind of ["study", "other_services"])
    person(kind, ({ id }) =>
      raw.paths.some((path) => path.participant_id === id && path.kind === kind && within(path.started_on)),
    );
  for (const reason of participantEndReasons)
    person(reason, ({ ended_on, end_reason }) => end_reason === reason && within(ended_on));
  person("in_coaching", ({ ended_on }) => ended_on === null || ended_on > to);
  return figures;
};

const isRenewal = (raw: Raw, { continues_id }: Placement): boolean =>
  raw.placements.some(({ id, kind }) => id === continues_id && kind !== "work_trial");

const never = "9999-12-01";
const endOf = (job: Placement): Day => job.ended_on ?? job.ends_on ?? never;

/** Jobs are of one chain when one can go from each to each over gaps of at most 14 days. */
const chainsByHand = (raw: Raw): Placement[][] => {
  const left = new Set(raw.placements.filter(({ kind }) => kind !== "work_trial"));
  const near = (one: Placement, other: Placement): boolean => {
    if (one.participant_id !== other.participant_id || one.employer_id !== other.employer_id) return false;
    const [first, second] = one.started_on <= other.started_on ? [one, other] : [other, one];
    const daysBetween = (Date.parse(second.started_on) - Date.parse(endOf(first))) / 86_400_000 - 1;
    return daysBetween <= 14;
  };
  const chains: Placement[][] = [];
  for (const job of left) {
    const chain = [job];
    left.delete(job);
    for (const member of chain)
      for (const other of left) {
        if (!near(member, other)) continue;
        chain.push(other);
        left.delete(other);
      }
    chains.push(chain);
  }
  return chains;
};

export const retentionByHand = (raw: Raw, { from, to, today }: Asked): Figures => {
  const known = new Set(raw.participants.map(({ id }) => id));
  const observed = (day: Day) => day >= from && day <= to && day <= today;
  const chains = chainsByHand(raw)
    .filter(([first]) => first && known.has(first.participant_id))
    .map((jobs) => {
      const subsidies = jobs
        .filter((job) => job.wage_subsidy === 1)
        .map((job) => [job.wage_subsidy_ends_on ?? never, endOf(job)].sort()[0] ?? never);
      return {
        start: jobs.map(({ started_on }) => started_on).sort()[0] ?? never,
        end: jobs.map(endOf).sort().at(-1) ?? never,
        subsidyEnd: subsidies.sort().at(-1),
      };
    });
  const figures: Figures = {};
  for (const months of [1, 3, 6, 12]) {
    const old = chains.filter(({ start }) => observed(addMonths(start, months)));
    figures[`chains.${months}m`] = {
      n: old.filter(({ start, end }) => end >= addMonths(start, months)).length,
      of: old.length,
    };
  }
  const ended = chains.filter(({ subsidyEnd }) => subsidyEnd !== undefined && observed(subsidyEnd));
  figures["subsidy.ended"] = { n: ended.length };
  figures["subsidy.went_on"] = {
    n: ended.filter(({ subsidyEnd, end }) => end >= addDays(subsidyEnd ?? never, 1)).length,
    of: ended.length,
  };
  const { total, renewals } = placementsByHand(raw, { from, to, today });
  figures.renewals = { n: renewals?.n ?? 0, of: total?.n ?? 0 };
  return figures;
};

export const firstStepsByHand = (raw: Raw, { from, to, today }: Asked): Figures => {
  const begun = raw.participants.filter(({ started_on }) => started_on >= from && started_on <= to);
  const of = begun.length;
  const figures: Figures = { begun: { n: of } };
  const contactsOf = (person: Participant) =>
    raw.contacts.filter((row) => row.participant_id === person.id && row.archived_at === null);
  const steps: Record<string, (person: Participant) => Day[]> = {
    contact: (person) => contactsOf(person).map(({ date }) => date),
    inPerson: (person) =>
      contactsOf(person)
        .filter(({ channel }) => channel === "visit" || channel === "event")
        .map(({ date }) => date),
    employment: (person) =>
      raw.placements
        .filter((row) => row.participant_id === person.id && row.kind !== "work_trial")
        .map(({ started_on }) => started_on),
  };
  for (const [step, daysOf] of Object.entries(steps)) {
    const waits = begun.map((person) => {
      const [first] = daysOf(person)
        .filter((day) => day <= today)
        .sort();
      return first === undefined ? null : Math.max(0, (Date.parse(first) - Date.parse(person.started_on)) / 86_400_000);
    });
    const days = waits.filter((wait) => wait !== null);
    figures[step] = { n: days.length, of, days };
    const between = (least: number, most: number) => ({
      n: days.filter((wait) => wait >= least && wait <= most).length,
      of,
    });
    figures[`${step}.30`] = between(0, 30);
    figures[`${step}.60`] = between(31, 60);
    figures[`${step}.150`] = between(61, 150);
    figures[`${step}.270`] = between(151, 270);
    figures[`${step}.more`] = between(271, Number.POSITIVE_INFINITY);
    figures[`${step}.none`] = { n: waits.length - days.length, of };
  }
  return figures;
};

/** The same rows with the participants of one municipality only. */
export const livingIn = (raw: Raw, municipality: string): Raw => ({
  ...raw,
  participants: raw.participants.filter((person) => person.municipality === municipality),
});
