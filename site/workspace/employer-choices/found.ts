import { choiceQuery } from "../../../schema/employer-choices.ts";
import { longest } from "../../../schema/values/bounds.ts";
import { ask } from "../../../worker/client.ts";
import { queryOf } from "../../query.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { EmployerChoice } from "../parts/rows.ts";

/** Employers to choose from: those that were sought, or before that one's latest and one's own. */
export type Found = { sought: string | undefined; items: EmployerChoice[]; more: boolean };

export const findEmployers = async (page: Opened): Promise<Loaded<Found>> => {
  const sought = queryOf(page, "search")?.slice(0, longest(choiceQuery, "q"));
  const query = sought === undefined ? {} : { q: sought };
  const read = await together({ found: ask(page.locals.api.employers.choices.$get({ query })) });
  return read.ok ? loaded({ sought, ...read.data.found }) : read;
};
