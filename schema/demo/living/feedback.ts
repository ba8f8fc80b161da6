import { addDays } from "../../values/calendar.ts";
import { workingDayFrom } from "../../values/working-days.ts";
import type { FeedbackUse } from "../../vocabulary.ts";
import { idsFrom, instantOn } from "../days.ts";
import { randomOf } from "../random.ts";
import type { RowOf } from "../rows.ts";
import type { LivingPlaced } from "./placements.ts";
import type { Year } from "./year.ts";

type Told = { uses: FeedbackUse[]; worked?: string; improve?: string; other?: string };

/** What employers wrote or said in the year; in turn through a link, a link and in an interview. */
const told: Told[] = [
  { uses: ["visit", "induction_support"], worked: "Työtehtävät pilkottiin yhdessä, ja kiireiset aamut helpottuivat." },
  { uses: ["candidates", "trying_first"], worked: "Työkokeilun aikana ehti tutustua rauhassa." },
  { uses: ["subsidy_advice"], improve: "Lomakkeen täyttöön menisi yhdessä vähemmän aikaa." },
  { uses: ["guide", "reminders"], worked: "Oppaasta löytyi vastaus ennen kuin ehti kysyä." },
  { uses: ["help_in_trouble", "visit"], worked: "Apua sai saman viikon aikana, kun vuorolista vaihtui." },
  { uses: ["induction_support"], improve: "Toinen perehdytyskäynti olisi voinut olla jo viikon päästä." },
  { uses: ["candidates", "visit"], other: "Suosittelemme muillekin alan yrityksille." },
  { uses: ["guide"], improve: "Yhden sivun muistilista esihenkilölle olisi hyvä." },
  { uses: ["reminders", "subsidy_advice"], worked: "Jatkosta puhuttiin hyvissä ajoin." },
  { uses: ["trying_first", "candidates"], worked: "Työaika löytyi kokeilemalla." },
  { uses: ["visit", "help_in_trouble"], worked: "Valmentaja tunsi työpaikan arjen." },
  { uses: ["guide", "candidates"], improve: "Vastausta sai odottaa lomien aikaan." },
];

/** Answers of the year's employers: in Rovaniemi enough for a group of five, in Kemijärvi too few to tell of. */
export const feedbackOfYear = (year: Year, placed: LivingPlaced[]): RowOf<"employerFeedback">[] => {
  const random = randomOf("feedback of the year");
  const idAt = idsFrom(random);
  return askedOf(year, placed)
    .slice(0, told.length)
    .map(({ row, workplace, givenOn }, i) => {
      const { uses, worked = null, improve = null, other = null } = told[i] as Told;
      const isInterview = i % 3 === 2;
      const createdAt = instantOn(givenOn, 300);
      return {
        id: idAt(createdAt),
        instrument: "1",
        source: isInterview ? "interview" : "link",
        locale: "fi",
        givenOn,
        employerId: workplace.row.id,
        municipality: workplace.municipality,
        size: workplace.row.size ?? null,
        uses,
        worked,
        improve,
        other,
        recordedBy: isInterview ? row.createdBy : null,
        archivedAt: null,
        createdAt,
        updatedAt: createdAt,
        version: 1,
      };
    });
};

/** Links of the last weeks that have not been answered yet. */
export const openRequests = (year: Year, placed: LivingPlaced[]): RowOf<"feedbackRequests">[] => {
  const idAt = idsFrom(randomOf("feedback requests of the year"));
  return placed
    .filter(({ row }) => !row.endedOn && row.kind === "employment" && row.startedOn < addDays(year.loadDay, -80))
    .slice(-3)
    .map(({ row, workplace, course }, i) => {
      const createdAt = instantOn(workingDayFrom(addDays(year.last, -9 + i * 3 - 2)), 120);
      return {
        id: idAt(createdAt),
        employerId: workplace.row.id,
        contactPersonId: null,
        locale: "fi",
        requestedBy: course.row.coachId ?? row.createdBy,
        createdAt,
        expiresAt: createdAt + 30 * 86_400_000,
        answeredAt: null,
      };
    });
};

/** Each employer once, some months after the first job or trial there. */
const askedOf = (year: Year, placed: LivingPlaced[]) => {
  const first = new Map(placed.toReversed().map((each) => [each.workplace.row.id, each]));
  return [...first.values()]
    .toReversed()
    .map((each) => ({ ...each, givenOn: workingDayFrom(addDays(each.row.startedOn, 40)) }))
    .filter(({ givenOn }) => givenOn <= year.last);
};
