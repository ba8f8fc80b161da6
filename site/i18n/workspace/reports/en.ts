import type { WorkspaceWords } from "../../dictionary.ts";
import { plural } from "../../plural.ts";
import { tables } from "./tables/en.ts";

const jobs = (count: number, shown: string) =>
  plural("en", count, { one: `${shown} employment`, other: `${shown} employments` });

export const reports: WorkspaceWords["reports"] = {
  title: "Employments and the employed",
  period: (period, where) => `${period}, ${where}`,
  filter: "Filter the report",
  from: "From",
  to: "To",
  municipality: "Municipality",
  allMunicipalities: "All municipalities",
  total: "Total",
  everyone: "All",
  asOf: (day) => `As of ${day}`,
  begun: (period) => `Begun ${period}`,
  ratio: {
    title: (ratio) => `Employment ratio ${ratio}`,
    none: "Employment ratio",
    made: (employed, participants) =>
      `${employed} employed, ${participants} ${plural("en", participants, { one: "participant", other: "participants" })}`,
    jobs: (count) => `They have begun ${jobs(count, String(count))}`,
    term: "Employment ratio",
    definition:
      " = persons with at least one employment or apprenticeship begun by the day, divided by persons whose coaching has begun. Persons, not employments. A work trial is no employment.",
  },
  placements: {
    title: (count, shown) => `${jobs(count, shown)} by sector`,
    finding: (where, most, all, subsidised) =>
      `Most employments began ${where}: ${most}, of ${all} in all. ${subsidised} of them began with wage subsidy.`,
    nothing: "No employments in this period.",
    where: {
      company: "in companies",
      city: "in cities and municipalities",
      third_sector: "in the third sector",
      other_public: "with other public employers",
    },
    unit: "Employments, number. The same scale in all municipalities.",
    unsubsidised: "Without wage subsidy",
    subsidised: "With wage subsidy",
    apprenticeship: "Apprenticeship",
    panel: (municipality, count) => `${municipality}, ${jobs(count, String(count))}`,
    table: "The same figures as a table",
    note: (columns) =>
      `Percentages of the column's employments (${columns}). Apprenticeships have a row of their own and are in no sector's figure.`,
    sector: "Sector",
    unitShort: "no.",
    renewals: "of which renewals with the same employer",
    definition:
      "Employments and apprenticeships begun in the period, by the participant's municipality. A renewal with the same employer is a new employment. A work trial is no employment.",
  },
  persons: {
    title: (count) => `${count} in coaching at the end of the period`,
    table: "Persons by situation",
    note: (columns) =>
      `Percentages of the participants whose coaching had begun by the period's end (${columns}). The same person may be in several rows.`,
    state: "Situation",
    unitShort: "pers.",
    rows: {
      in_coaching: "In coaching at the period's end",
      completed: "Ended the coaching as agreed",
      work_trial: "Began a work trial",
      study: "Went on to study",
      other_services: "Went on to other services",
      interrupted: "Interrupted",
      moved_on: "Moved on",
    },
    definition:
      "Different persons: a work trial, study or another service began in the period; coaching ended in the period; in coaching at the end of its last day.",
  },
  referrals: {
    title: (count) =>
      plural("en", count, {
        one: "1 participant by who referred them",
        other: `${count} participants by who referred them`,
      }),
    table: "Who referred them to coaching",
    note: (columns) => `Percentages of those who began in the period (${columns}).`,
    source: "Referred by",
    unitShort: "pers.",
    definition: "Participants whose coaching began in the period, by their own municipality.",
  },
  contacts: {
    title: (contacts, employers) =>
      `${plural("en", contacts, { one: "1 contact", other: `${contacts} contacts` })}, ${plural("en", employers, { one: "1 employer", other: `${employers} employers` })}`,
    employers: "Employers",
    contacts: "Contacts",
    each: (mean) => `An employer was contacted ${mean} times on average.`,
    byPurpose: "Contacts by purpose",
    byChannel: "Contacts by channel",
    note: (columns) => `Percentages of the column's contacts (${columns}).`,
    purpose: "Purpose",
    channel: "Channel",
    unitShort: "no.",
    read: "How to read:",
    definition:
      " the number tells how often people met, not what came of it. Contacts and employers are by the employer's municipality. A contact with several coaches is one contact.",
  },
  tables,
};
