import { type LocalPage, type LocalText, localPages } from "../../../schema/local-texts.ts";
import type { Supplement } from "../../../schema/supplements.ts";
import { type Day, today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { guidePageTitles } from "./titles.ts";

export type LocalGuideData = {
  /** In the guide's order, those of a page together. */
  texts: { text: LocalText; page: string; state: State }[];
  supplements: { supplement: Supplement; state: State }[];
};

/** Whether readers see it today; `coming` is shown from a later day on. */
export type State = "shown" | "hidden" | "over" | "coming";

/** Everything that the organisation itself says in the guide. */
export const openLocalGuide = async ({ locals }: Opened): Promise<Loaded<LocalGuideData>> => {
  const { localTexts, supplements } = locals.api;
  const read = await together({ texts: ask(localTexts.index.$get()), supplements: ask(supplements.index.$get()) });
  if (!read.ok) return read;
  const titles = await guidePageTitles(locals.locale);
  const day = today();
  const place = ({ page }: LocalText) => localPages.indexOf(page);
  return loaded({
    texts: read.data.texts.items
      .toSorted((a, b) => place(a) - place(b))
      .map((text) => ({ text, page: titles[text.page as LocalPage], state: stateOf(text.shown, text.until, day) })),
    supplements: read.data.supplements.items.map((supplement) => {
      const state = stateOf(supplement.shown, supplement.validUntil, day);
      return { supplement, state: state === "shown" && supplement.validFrom > day ? "coming" : state };
    }),
  });
};

const stateOf = (shown: boolean, until: Day | null, day: Day): State => {
  if (!shown) return "hidden";
  return until !== null && until < day ? "over" : "shown";
};
