import { type ReportName, sectors } from "../../../schema/vocabulary.ts";

/** A row that is the sum of others in every column. */
export type Sum = { whole: string; parts: string[] };

/** What nobody prints: a row that no table has. */
const rest = "rest";

/**
 * What adds up in a table, by the keys of the rows it has. That a part is at most its whole, that columns add up and that two
 * rows are the same needs no saying here: see outsiders.ts.
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
      return [{ whole: "total", parts: beginning("stage.") }];
    default:
      return [];
  }
};

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

/** Tables that outsiders never see: what each coach did is about employees. */
export const teamsOwn: readonly ReportName[] = ["weekly-contacts"];
