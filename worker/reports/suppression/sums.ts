import { type ReportName, sectors } from "../../../schema/vocabulary.ts";

/** A row that is the sum of others in every column. */
export type Sum = { whole: string; parts: string[] };

/** What nobody prints: a row that no table has. */
export const rest = "rest";

/**
 * What adds up in a table, by the keys of the rows it has. That a part is at most its whole and that columns add up needs no
 * saying here: see outsiders.ts.
 */
export const sumsOf = (name: ReportName, keys: readonly string[]): Sum[] => {
  const beginning = (prefix: string) => keys.filter((key) => key.startsWith(prefix));
  const others = (whole: string) => keys.filter((key) => key !== whole);
  switch (name) {
    case "placements": {
      const found = sectors.filter((sector) => keys.includes(sector));
      return [
        ...found.map((sector) => ({ whole: sector, parts: [`${sector}.unsubsidised`, `${sector}.wage_subsidy`] })),
        { whole: "total", parts: [...found, "apprenticeship"] },
      ];
    }
    case "referrals":
      return [{ whole: "total", parts: others("total") }];
    case "contacts":
      return ["purpose.", "channel."].map((prefix) => ({ whole: "contacts", parts: beginning(prefix) }));
    case "contact-weeks":
      return beginning("municipality.").length > 0 ? [{ whole: "contacts", parts: beginning("municipality.") }] : [];
    case "employment":
      return keys.includes("outOfWorkUnknown")
        ? [{ whole: "participants", parts: ["outOfWorkParticipants", "outOfWorkUnknown", rest] }]
        : [];
    case "ladder":
      return [
        { whole: "total", parts: beginning("stage.") },
        { whole: "before.total", parts: others("before.total").filter((key) => key.startsWith("before.")) },
      ];
    case "first-steps":
      return ["contact", "inPerson", "employment"].flatMap((step) => {
        const bands = beginning(`${step}.`);
        return [
          { whole: "begun", parts: bands },
          { whole: step, parts: bands.filter((key) => key !== `${step}.none`) },
        ];
      });
    case "inquiries": {
      const promised = beginning("promise.").filter((key) => key !== "promise.kept");
      return [
        ...[beginning("interest."), beginning("source."), promised].map((parts) => ({ whole: "received", parts })),
        { whole: "answered", parts: promised.filter((key) => answers.includes(key)) },
        { whole: "received", parts: ["converted", ...beginning("closed."), rest] },
        { whole: sizeOfRow("promise.kept"), parts: [...kept] },
      ];
    }
    case "hindrances":
      return [{ whole: "asked", parts: ["named", "none_told"] }];
    case "working-hours":
      return [{ whole: "runningEmployments", parts: ["hoursKnown", "hoursMissing"] }];
    default:
      return [];
  }
};

/**
 * Rows that count the same things where their numbers are the same, by table and key: `of` are a table's denominators. Some do
 * always, some only where the period begins with the first coaching.
 */
export const sameQuantity: readonly (readonly string[])[] = [
  ["employment/participants", "placements/of", "referrals/total", "first-steps/begun"],
  ["employment/employedPersons", "employment/employmentRatio", "first-steps/employment"],
  ["employment/outOfWorkEmployed", "employment/outOfWorkRatio"],
  ["employment/outOfWorkParticipants", "employment/of"],
  ["employment-curve/employedPersons", "employment-curve/employmentRatio"],
  ["placements/total", "employment/employments", "retention/of"],
  ["placements/renewals", "retention/renewals"],
  ["contacts/contacts", "contact-weeks/contacts"],
];

/** In a sum: the denominator of a row. */
export const sizeOfRow = (key: string): string => `of ${key}`;

/** What the promises of which it is told whether they were kept are. */
const kept = ["promise.in_time", "promise.late", "promise.overdue"] as const;
/** The states of a promise in which an inquiry has been answered. */
const answers: readonly string[] = ["promise.in_time", "promise.late", "promise.none"];

/** Rows that count persons by how their coaching stands: nobody is in two of them, and together they are at most everybody. */
export const apartOf: Partial<Record<ReportName, readonly string[]>> = {
  placements: ["in_coaching", "completed", "interrupted", "moved_on"],
};

/** The row whose number tells how large a column is, for the rows that have no denominator to tell it by. */
export const sizeOf: Partial<Record<ReportName, string>> = {
  contacts: "contacts",
  "contact-weeks": "contacts",
  employment: "participants",
  "employment-curve": "participants",
};

/** Rows that count different things in each column, so that the columns do not add up: an employer may be met in two weeks. */
export const notAddingUp: Partial<Record<ReportName, readonly string[]>> = { "contact-weeks": ["employersContacted"] };

/**
 * Rows that outsiders never see: what hinders hiring by sector and by size is told of so few that nothing could be shown beside
 * what must be hidden.
 */
export const isTeamsOwnRow = (name: ReportName, key: string): boolean => name === "hindrances" && key.includes(".");

/** Tables that outsiders never see: what each coach did is about employees, and evidence of the team's work is its own. */
export const teamsOwn: readonly ReportName[] = ["weekly-contacts", "criteria-facts"];
