import { guidePages } from "../../guide.ts";
import { addDays, isoWeek } from "../../values/calendar.ts";
import { workingDayFrom } from "../../values/working-days.ts";
import { locales } from "../../vocabulary.ts";
import { idsFrom, instantOn } from "../days.ts";
import { randomOf } from "../random.ts";
import type { RowOf } from "../rows.ts";
import type { Team } from "./team.ts";
import { mondaysOf, type Year } from "./year.ts";

const reviewNotes = [
  "Hyvä viikko: kaksi uutta työpaikkaa ja yksi jatko.",
  "Ensi viikolla painotus uusissa työpaikoissa.",
  "Sovittiin, kuka soittaa kumppaneille.",
  "Käytiin läpi tukikäynnit ja päättyvät määräajat.",
];

/** The lead has gone through most weeks, on the Monday after. */
export const weeklyReviewsOfYear = (year: Year, { leadId }: Team): RowOf<"weeklyReviews">[] => {
  const random = randomOf("weekly reviews");
  const idAt = idsFrom(random);
  return mondaysOf(year).flatMap((monday, i) => {
    const on = workingDayFrom(addDays(monday, 7));
    if (on > year.last || i % 9 === 4) return [];
    const createdAt = instantOn(on, 130);
    return [
      {
        id: idAt(createdAt),
        isoWeek: isoWeek(monday),
        reviewedBy: leadId,
        note: random.chance(0.25) ? random.pick(reviewNotes) : null,
        createdAt,
        updatedAt: createdAt,
        version: 1,
      },
    ];
  });
};

/** Days between two days on which a page was voted on, by language. */
const between = { fi: 17, sv: 71, en: 59 } as const;

/** What readers found of the guide's pages, more of use than not. */
export const guideVotesOfYear = (year: Year): RowOf<"guideVotes">[] => {
  const random = randomOf("guide votes");
  return guidePages.flatMap((page, i) =>
    locales.flatMap((locale) => {
      const votes: RowOf<"guideVotes">[] = [];
      for (
        let day = addDays(year.from, (i * 7) % between[locale]);
        day < year.loadDay;
        day = addDays(day, between[locale])
      )
        votes.push({ page, locale, day, useful: random.whole(1, 3), notUseful: random.chance(0.25) ? 1 : 0 });
      return votes;
    }),
  );
};

/** A key for a spreadsheet. What it opens with was never anywhere: its sum is drawn, not worked out. */
export const apiKeysOfYear = (year: Year, { leadId }: Team): RowOf<"apiKeys">[] => {
  const random = randomOf("api keys");
  const createdAt = instantOn(workingDayFrom(addDays(year.last, -150)), 100);
  const hex = (count: number) => Array.from({ length: count }, () => random.pick([..."0123456789abcdef"])).join("");
  return [
    {
      id: idsFrom(random)(createdAt),
      userId: leadId,
      name: "Kuukausitaulukko johtoryhmälle",
      scope: "reports",
      keyHash: hex(64),
      hint: "rinnalla_demo",
      createdAt,
      validUntil: addDays(year.loadDay, 120),
      usedOn: year.last,
    },
  ];
};
