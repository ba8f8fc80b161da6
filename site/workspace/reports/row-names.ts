import {
  contactChannels,
  contactPurposes,
  employerSizes,
  employerStages,
  feedbackUses,
  hindrances as hindranceCodes,
  inquiryCloseReasons,
  inquiryInterests,
  type ReportName,
  referralSources,
  sectors,
} from "../../../schema/vocabulary.ts";
import type { Dictionary } from "../../words/dictionary.ts";

export type Level = "sum" | "part" | "total";
/** What a row of a table is called, and how it stands among the others. */
export type RowName = {
  key: string;
  label: string;
  level?: Level | undefined;
  /** What the row is a part of, where its own name is not enough. */
  within?: string | undefined;
  /** It stands for every row whose key begins so, each named by the report itself, or by the municipality in its key. */
  family?: true | "municipality" | undefined;
};

/** A row's name where the rows above it are not in sight: `Yritys, palkkatuella`. */
export const fullName = ({ label, within }: RowName): string => (within ? `${within}, ${label}` : label);

type Tables = Dictionary["workspace"]["reports"]["tables"];
type PartsOf<Name extends ReportName> = Tables[Name]["parts"];
type NamesOf<Name extends ReportName> = (
  say: PartsOf<Name>,
  labels: Dictionary["labels"],
) => Record<keyof PartsOf<Name>, RowName[]>;

/** The rows that a table may have, part by part, in the order they are printed. */
export const rowNames: { [Name in ReportName]: NamesOf<Name> } = {
  placements: ({ distribution: { rows }, persons }, { sector }) => ({
    distribution: [
      ...sectors.flatMap((code): RowName[] => [
        { key: code, label: sector[code], level: "sum" },
        { key: `${code}.unsubsidised`, label: rows.unsubsidised, level: "part", within: sector[code] },
        { key: `${code}.wage_subsidy`, label: rows.wage_subsidy, level: "part", within: sector[code] },
      ]),
      { key: "apprenticeship", label: rows.apprenticeship, level: "sum" },
      { key: "total", label: rows.total, level: "total" },
      { key: "renewals", label: rows.renewals, level: "part", within: rows.total },
    ],
    persons: told(persons.rows),
  }),
  employment: ({ ratio, out_of_work }) => ({
    ratio: told(ratio.rows),
    out_of_work: told(out_of_work.rows),
  }),
  "employment-curve": ({ curve }) => ({ curve: told(curve.rows) }),
  "person-figures": ({ typed }) => ({ typed: told(typed.rows) }),
  retention: ({ chains, subsidy, renewals }) => ({
    chains: told(chains.rows),
    subsidy: told(subsidy.rows),
    renewals: told(renewals.rows),
  }),
  "first-steps": ({ days, bands }) => {
    const { begun, ...steps } = days.rows;
    const banded = ([key, label]: [string, string]): RowName[] => [
      { key, label, level: "sum" },
      ...told(bands.rows).map(
        (band): RowName => ({ key: `${key}.${band.key}`, label: band.label, level: "part", within: label }),
      ),
    ];
    return {
      days: [...told(steps), { key: "begun", label: begun, level: "total" }],
      bands: Object.entries(steps).flatMap(banded),
    };
  },
  referrals: ({ sources }, { referralSource }) => ({
    sources: [...coded(referralSources, referralSource), { key: "total", label: sources.rows.total, level: "total" }],
  }),
  contacts: ({ totals }, { contactPurpose, contactChannel }) => ({
    totals: told(totals.rows),
    purposes: coded(contactPurposes, contactPurpose, "purpose."),
    channels: coded(contactChannels, contactChannel, "channel."),
  }),
  "contact-weeks": ({ weeks, municipalities }) => ({
    weeks: told(weeks.rows),
    municipalities: [{ key: "municipality.", label: municipalities.caption, family: "municipality" }],
  }),
  "weekly-contacts": ({ coaches, worked, means, calendar, weeks }) => {
    const each = (prefix: string): RowName => ({ key: prefix, label: coaches.heading, family: true });
    return {
      coaches: [each("coach."), ...told(coaches.rows, "attendances")],
      worked: [each("workedWeeks."), ...told(worked.rows, "workedWeeks")],
      means: [each("perWorkedWeek."), ...told(means.rows, "perWorkedWeek")],
      calendar: told(calendar.rows),
      weeks: [each("coach."), ...told(weeks.rows)],
    };
  },
  ladder: ({ stages, before }, { employerStage }) => ({
    stages: [
      ...coded(employerStages, employerStage, "stage."),
      { key: "total", label: stages.rows.total, level: "total" },
    ],
    moved: coded(employerStages, employerStage, "moved."),
    before: [
      ...coded(employerStages, employerStage, "before."),
      { key: "before.total", label: before.rows.total, level: "total" },
    ],
  }),
  hindrances: ({ asked, sizes }, { hindrance, sector, employerSize }) => {
    const named = hindranceCodes.filter((code) => code !== "none_told");
    const of = (suffix: string, label: string): RowName[] => [
      { key: `named.${suffix}`, label, level: "sum" },
      ...named.map(
        (code): RowName => ({ key: `${code}.${suffix}`, label: hindrance[code], level: "part", within: label }),
      ),
    ];
    return {
      asked: told(asked.rows),
      all: coded(named, hindrance),
      sectors: sectors.flatMap((code) => of(`sector.${code}`, sector[code])),
      sizes: [
        ...employerSizes.flatMap((code) => of(`size.${code}`, employerSize[code])),
        ...of("size.unknown", sizes.rows.unknown),
      ],
    };
  },
  inquiries: ({ received, promise, kept, speed, became, sources }, { inquiryInterest, inquiryCloseReason }) => ({
    received: told(received.rows),
    promise: told(promise.rows),
    kept: told(kept.rows),
    speed: told(speed.rows),
    became: told(became.rows),
    interests: coded(inquiryInterests, inquiryInterest, "interest."),
    sources: told(sources.rows),
    closed: coded(inquiryCloseReasons, inquiryCloseReason, "closed."),
  }),
  agreements: ({ agreements }) => ({ agreements: told(agreements.rows) }),
  feedback: ({ answers }, { feedbackUse }) => ({
    answers: told(answers.rows),
    uses: coded(feedbackUses, feedbackUse, "use."),
  }),
  "criteria-facts": ({ facts }) => ({ facts: told(facts.rows) }),
  "working-hours": ({ work }) => ({ work: told(work.rows) }),
};

/** Rows whose names are only words; `sum` is the key of the one that sums up the others. */
const told = (rows: Record<string, string>, sum?: string): RowName[] =>
  Object.entries(rows).map(([key, label]) => ({ key, label, level: key === sum ? "total" : undefined }));

const coded = <Code extends string>(codes: readonly Code[], labels: Record<Code, string>, prefix = ""): RowName[] =>
  codes.map((code) => ({ key: `${prefix}${code}`, label: labels[code] }));
