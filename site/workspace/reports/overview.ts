import type { ReportName } from "../../../schema/vocabulary.ts";
import type { Loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { type ReportView, readView } from "./read.ts";

/** The tables the overview tells the main figures of. */
const overviewTables: readonly ReportName[] = [
  "employment",
  "employment-curve",
  "person-figures",
  "placements",
  "contacts",
  "ladder",
  "inquiries",
];

/** The main figures of a period; without days it goes from the first coaching start to today. */
export const openOverview = (page: Opened): Promise<Loaded<ReportView>> => readView(page, overviewTables);
