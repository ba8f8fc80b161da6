import type { Workplace } from "../employers.ts";
import type { RowOf } from "../rows.ts";

/** Tags that every organisation begins with, in turn for every seventeenth employer that it may contact. */
const tags = ["cooperation", "network", "cooperation"];
const every = 17;

/** What the team has marked about ten of its employers with. */
export const tagsOfEmployers = (workplaces: Workplace[]): RowOf<"employerTags">[] =>
  workplaces
    .filter(({ row }) => !row.doNotContactOn)
    .filter((_, i) => i % every === 0)
    .map(({ row }, i) => ({ employerId: row.id, itemId: tags[i % tags.length] ?? "" }));
