import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";
import { tables } from "./tables/en.ts";

const jobs = (count: number, shown: string) => plural("en", count, { one: `${shown} job`, other: `${shown} jobs` });

export const reports: typeof fi.reports = {
  title: "Reports",
  period: (period, where) => `${period}, ${where}`,
  total: "Total",
  everyone: "All",
  asOf: (day) => `As of ${day}`,
  begun: (period) => `Begun ${period}`,
  week: (week, year) => `Week ${week}/${year}`,
  figures: { of: "of", percent: "%", mean: "mean", median: "med." },
  numberOf: (number, row, column) => `${number}: ${row}, ${column}`,
  nothing: "There are no figures for this period.",
  nothingText: "Figures appear here as the team logs its work. You can also choose a longer period.",
  excel: "Excel",
  csv: "CSV",
  csvOf: (table) => `CSV: ${table}`,
  toChapter: "Tables and rows",
  otherChapters: "Other figures",
  chaptersTitle: "All figures",
  moreTitle: "Reports and tools",
  tools: {
    feedback: "The answers given, and how many requests were answered",
    meeting: "The week on one page: for the wall, for paper and for going through it",
  },
  chapters: {
    employment: "How many people are in work, and how the ratio has developed",
    placements: "Where jobs started, and what else happened",
    retention: "Which jobs continued, also after a pay subsidy",
    "first-steps": "How soon the first contact and the first job came",
    referrals: "Who referred people to coaching",
    contacts: "Whom we contacted, why and how, week by week",
    "weekly-contacts": "How often the coaches met employers face to face",
    employers: "How far cooperation has come, and what keeps employers from hiring",
    inquiries: "Were they answered in time, and what came of them",
    agreements: "Cooperation agreements signed and in force",
    feedback: "What employers said",
    criteria: "What the figures say about quality, and what is left to judge",
    impact: "The jobs and weekly hours that the effect in euros is calculated from",
  },
  typedTitle: "Where the figures are from",
  typedBy: (by, day) => `Typed in by ${by} on ${day}.`,
  filters: {
    title: "Filter the report",
    allMunicipalities: "All municipalities",
    quick: {
      title: "Preset periods",
      this_year: "This year",
      last_year: "Last year",
      last_quarter: "Last quarter",
      this_half: "This half-year",
      beginning: "Since the beginning",
      published: "2022 as published",
    },
    compare: "Compare",
    comparisons: {
      none: "No comparison",
      before: "As long a period before",
      year: "The same days a year before",
      own: "Days of your own",
    },
    comparedFrom: "Compared from",
    comparedTo: "Compared to",
    compared: {
      noStart: "Choose the first day of the comparison",
      noPeriod: "Choose the first day, and the period can be compared",
      noPeriodEnd: "Choose the last day, and the period can be compared",
    },
  },
  compared: {
    caption: (caption) => `${caption}: two periods side by side`,
    note: (column, counts) => `${column}. ${counts}`,
    change: "Change",
    beside: (figure) => `${figure} in the compared period`,
  },
  rows: {
    units: {
      contact: (n, shown) => plural("en", n, { one: `${shown} contact`, other: `${shown} contacts` }),
      attendance: (n, shown) => plural("en", n, { one: `${shown} attendance`, other: `${shown} attendances` }),
      employer: (n, shown) => plural("en", n, { one: `${shown} employer`, other: `${shown} employers` }),
      participant: (n, shown) => plural("en", n, { one: `${shown} participant`, other: `${shown} participants` }),
      placement: (n, shown) => jobs(n, shown),
      inquiry: (n, shown) => plural("en", n, { one: `${shown} inquiry`, other: `${shown} inquiries` }),
      agreement: (n, shown) => plural("en", n, { one: `${shown} agreement`, other: `${shown} agreements` }),
      feedback: (n, shown) => plural("en", n, { one: `${shown} answer`, other: `${shown} answers` }),
    },
    table: "Table",
    when: "Time",
    shown: "In the table",
    means: "What is counted",
    of: (n, of) => `${n} / ${of}`,
    started: (day) => `Coaching started ${day}`,
    begun: (day) => `Began ${day}`,
    signed: (day) => `Signed ${day}`,
    answered: "Answer",
    anonymous: "Who answered is not shown: the team receives the answers without names.",
    none: "There are no rows in this figure.",
    seen: "Opening these rows is recorded among the events.",
  },
  ratio: {
    title: (ratio) => `Employment ratio ${ratio}`,
    none: "Employment ratio",
    made: (employed, participants) =>
      `${employed} employed, ${participants} ${plural("en", participants, { one: "participant", other: "participants" })}`,
    jobs: (count) => `They have started ${jobs(count, String(count))}`,
  },
  placements: {
    title: (count, shown) => `${jobs(count, shown)} by sector`,
    finding: (where, most, all, subsidised) =>
      `Most jobs started ${where}: ${most}, of ${all} in all. ${subsidised} of them started with a pay subsidy.`,
    nothing: "No jobs in this period.",
    where: {
      company: "in companies",
      city: "in cities and municipalities",
      third_sector: "in the third sector",
      other_public: "with other public employers",
    },
    unit: "Jobs, number. The same scale in all municipalities.",
    unsubsidised: "Without pay subsidy",
    subsidised: "With pay subsidy",
    apprenticeship: "Apprenticeship",
    panel: (municipality, count) => `${municipality}, ${jobs(count, String(count))}`,
  },
  persons: {
    title: (count) => `${count} in coaching at the end of the period`,
  },
  referrals: {
    title: (count) =>
      plural("en", count, {
        one: "1 participant by referrer",
        other: `${count} participants by referrer`,
      }),
  },
  firstSteps: {
    title: (count) => plural("en", count, { one: "1 participant started", other: `${count} participants started` }),
  },
  retention: { title: (running, all) => `After 3 months ${running} of ${all} were still running` },
  weekly: { title: (mean) => `Face to face ${mean} times a worked week on average` },
  hindrances: { title: (named, asked) => `${named} mentioned an obstacle, ${asked} were asked` },
  agreements: {
    title: (count) =>
      plural("en", count, {
        one: "1 agreement in force at the end of the period",
        other: `${count} agreements in force at the end of the period`,
      }),
  },
  contacts: {
    title: (contacts, employers) =>
      `${plural("en", contacts, { one: "1 contact", other: `${contacts} contacts` })}, ${plural("en", employers, { one: "1 employer", other: `${employers} employers` })}`,
    employers: "Employers",
    contacts: "Contacts",
    each: (mean) => `An employer was contacted ${mean} times on average.`,
  },
  tables,
};
