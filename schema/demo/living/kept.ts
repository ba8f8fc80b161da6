import { type CriterionAssessment, criteria } from "../../criteria.ts";
import type { ImpactParameters } from "../../impact.ts";
import { addDays, type Day } from "../../values/calendar.ts";
import { workingDayFrom } from "../../values/working-days.ts";
import type { ReportChapter } from "../../vocabulary.ts";
import { idsFrom, instantOn } from "../days.ts";
import { randomOf } from "../random.ts";
import type { RowOf } from "../rows.ts";
import type { Team } from "./team.ts";
import { daysAgo, reportedHalf, type Year } from "./year.ts";

/** Points by the criteria in their order: 96, and 102 half a year later. */
const firstPoints = [5, 4, 4, 3, 4, 4, 3, 4, 4, 4, 3, 4, 4, 5, 4, 3, 4, 4, 3, 4, 4, 4, 4, 4, 3];
const secondPoints = [5, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 4, 4, 4, 3, 4, 4, 4, 4, 4, 4];

const notes: Partial<Record<number, string>> = {
  1: "Valmentajilla on aikaa jokaiselle, uusia otetaan sitä mukaa kuin paikkoja vapautuu.",
  15: "Työpaikoille mennään heti ensimmäisten viikkojen aikana.",
  17: "Käyntipäivät on sovittu kalenteriin: tiistai ja torstai.",
  20: "Uusia aloja on haettu, seuraavaksi logistiikka.",
  23: "Tukikäynnit muistutetaan nyt ajoissa.",
};

/** Two finished self-assessments. Their evidence is counted once the data is loaded. */
export const assessmentsOfYear = (year: Year, { leadId }: Team): RowOf<"criteriaAssessments">[] => {
  const idAt = idsFrom(randomOf("assessments"));
  const halfWay = addDays(year.loadDay, -185);
  const assessment = (assessedOn: Day, startsOn: Day, endsOn: Day, points: number[]): RowOf<"criteriaAssessments"> => {
    const createdAt = instantOn(assessedOn, 120);
    return {
      id: idAt(createdAt),
      assessedOn,
      startsOn,
      endsOn,
      ruleSet: "2026-1",
      items: criteria.map(
        (criterion, i): CriterionAssessment => ({
          criterion,
          points: points[i] ?? null,
          note: notes[criterion] ?? null,
          evidence: null,
        }),
      ),
      finishedAt: createdAt + 3_600_000,
      createdBy: leadId,
      createdAt,
      updatedAt: createdAt + 3_600_000,
      version: 3,
    };
  };
  return [
    assessment(daysAgo(year, 178), year.from, halfWay, firstPoints),
    assessment(daysAgo(year, 11), addDays(halfWay, 1), addDays(year.loadDay, -14), secondPoints),
  ];
};

const chapters: ReportChapter[] = [
  "employment",
  "placements",
  "retention",
  "first-steps",
  "referrals",
  "contacts",
  "employers",
  "inquiries",
  "agreements",
  "criteria",
  "impact",
];

/** A report of the last half of a calendar year, to be issued once its figures are counted, and one that is being written. */
export const reportsOfYear = (year: Year, { leadId }: Team): RowOf<"finalReports">[] => {
  const idAt = idsFrom(randomOf("reports put together"));
  const { from, to } = reportedHalf(year);
  const half = from.slice(5) === "01-01" ? "kevät" : "syksy";
  const rowOf = (on: Day, row: Pick<RowOf<"finalReports">, "title" | "kind" | "startsOn" | "endsOn" | "notes">) => {
    const createdAt = instantOn(on, 150);
    return { id: idAt(createdAt), ...row, chapters, createdBy: leadId, createdAt, updatedAt: createdAt, version: 1 };
  };
  return [
    rowOf(workingDayFrom(addDays(to, 3)), {
      title: `Tuetun työllistymisen raportti, ${half} ${from.slice(0, 4)}`,
      kind: "other",
      startsOn: from,
      endsOn: to,
      notes: {
        cover: "Raportti kertoo puolen vuoden työstä. Luvut ovat keksityn demotiimin.",
        placements: "Työsuhteita alkoi eniten yrityksissä. Moni jatkui saman työnantajan luona.",
        contacts:
          "Käyntejä tehtiin tasaisesti. Kumppaneihin pidettiin yhteyttä myös silloin, kun paikkoja ei ollut auki.",
      },
    }),
    rowOf(daysAgo(year, 6), {
      title: `Vuosiraportti ${year.last.slice(0, 4)} (luonnos)`,
      kind: "annual",
      startsOn: `${year.last.slice(0, 4)}-01-01`,
      endsOn: year.last,
      notes: { cover: "Luonnos johtoryhmälle: luvut päivittyvät, kunnes raportti julkaistaan." },
    }),
  ];
};

const source = "Keksitty esimerkkiarvo demoa varten, ei mistään lähteestä";

/** What the demo's effect in euros is worked out from: invented, and each value says so. */
export const impactParametersOf = (dated: Day): ImpactParameters => {
  const told = { source, dated };
  return {
    fullTime: { hours: 37.5, ...told },
    assumedHours: null,
    baseline: { low: 1, high: 2, ...told },
    benefits: { low: 9000, high: 12_000, ...told },
    taxes: { low: 5000, high: 7000, ...told },
    pension: null,
    coachingCost: { low: 40_000, high: 48_000, ...told },
    split: { municipality: 1, whole: 2, ...told },
  };
};
