import { type GuidePage, guidePages } from "../../../schema/guide.ts";
import { today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import type { FieldError } from "../../forms.ts";
import { guidePagePath, reviewedPages } from "../../portal/guide/pages.ts";
import { isDue } from "../../portal/guide/review.ts";
import { queryFieldOf } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { errorsOf } from "../parts/answers.ts";
import { failed, type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";

/** A page of the guide: what its readers said in all languages, and when its facts are checked, where it has facts of its own. */
type Row = {
  title: string;
  path: string;
  useful: number;
  notUseful: number;
  reviewedOn: string | undefined;
  reviewBy: string | undefined;
  due: boolean;
};
export type GuideData = { from: string | undefined; to: string | undefined; rows: Row[]; errors: FieldError[] };

/** What the readers said of each page in a period, in reading order. */
export const openGuide = async (page: Opened): Promise<Loaded<GuideData>> => {
  const [from, to] = [queryFieldOf(page, "from"), queryFieldOf(page, "to")];
  const query = { ...(from && { from }), ...(to && { to }) };
  const read = await together({ votes: ask(page.locals.api.guideVotes.index.$get({ query })) });
  if (!read.ok) {
    if (read.status !== 422) return failed(read.problem);
    return loaded({ from, to, rows: [], errors: errorsOf(read.problem, ["from", "to"], page.locals) }, 422);
  }
  const { items } = read.data.votes;
  const sum = (name: GuidePage, what: "useful" | "notUseful") =>
    items.filter((item) => item.page === name).reduce((total, item) => total + item[what], 0);
  const { locale } = page.locals;
  const reviewed = new Map((await reviewedPages(locale)).map((one) => [one.name, one]));
  const titles: Partial<Record<GuidePage, string>> = words(locale).workspace.guide.pages;
  const rows = await Promise.all(
    guidePages.map(async (name) => {
      const facts = reviewed.get(name);
      return {
        title: facts?.title ?? titles[name] ?? name,
        path: await guidePagePath(name, locale),
        useful: sum(name, "useful"),
        notUseful: sum(name, "notUseful"),
        reviewedOn: facts?.reviewedOn,
        reviewBy: facts?.reviewBy,
        due: facts !== undefined && isDue(facts.reviewBy, today()),
      };
    }),
  );
  return loaded({ from, to, rows, errors: [] });
};
