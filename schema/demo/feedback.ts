import { addDays } from "../values/calendar.ts";
import type { FeedbackUse } from "../vocabulary.ts";
import { idsFrom, instantOn, workingDays } from "./days.ts";
import type { Placed } from "./placements.ts";
import { randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

type Told = { uses: FeedbackUse[]; worked?: string; improve?: string; other?: string; interview?: boolean };

/** What employers might say; enough of those that write themselves for the summary to tell of one group. */
const told: Told[] = [
  {
    uses: ["visit", "candidates", "induction_support"],
    worked: "Valmentaja kävi katsomassa työtä ennen kuin ehdotti ketään.",
    improve: "Tieto tuen päätöksestä tuli myöhään.",
    interview: true,
  },
  { uses: ["subsidy_advice", "reminders"], worked: "Hakemus tehtiin yhdessä ja ajoissa." },
  {
    uses: ["trying_first", "induction_support"],
    worked: "Työkokeilussa näki, mitkä tehtävät sopivat.",
    improve: "Perehdytykseen olisi tarvittu vielä yksi yhteinen päivä.",
    interview: true,
  },
  { uses: ["candidates"], improve: "Sesongin alla vastausta sai odottaa." },
  {
    uses: ["visit", "guide", "help_in_trouble"],
    worked: "Kun vuorot piti järjestää uudelleen, apu tuli samana päivänä.",
  },
  { uses: ["guide", "subsidy_advice"], other: "Jatkamme mielellämme.", interview: true },
  { uses: ["reminders", "candidates"], worked: "Muistutus tuli hyvissä ajoin ennen kuin sopimus päättyi." },
  { uses: ["visit"], improve: "Ensimmäisen viikon ohje olisi hyvä saada paperilla." },
];

/** Feedback of employers that have hired, some months after the first job there began. */
export const demoFeedback = (placed: Placed[]): RowOf<"employerFeedback">[] => {
  const random = randomOf("feedback");
  const idAt = idsFrom(random);
  const firstJobs = [
    ...new Map(
      placed
        .filter(({ row }) => row.kind === "employment" && row.startedOn < "2022-04-01")
        .toReversed()
        .map((job) => [job.workplace.row.id, job]),
    ).values(),
  ];
  return told.map(({ uses, worked = null, improve = null, other = null, interview = false }, i) => {
    const { row, workplace } = firstJobs[i * 2] as Placed;
    const [givenOn = row.startedOn] = workingDays(addDays(row.startedOn, 90), addDays(row.startedOn, 120));
    const createdAt = instantOn(givenOn, 300);
    return {
      id: idAt(createdAt),
      instrument: "1" as const,
      source: interview ? ("interview" as const) : ("link" as const),
      locale: "fi" as const,
      givenOn,
      employerId: workplace.row.id,
      municipality: workplace.municipality,
      size: workplace.row.size ?? null,
      uses,
      worked,
      improve,
      other,
      recordedBy: interview ? row.createdBy : null,
      archivedAt: null,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    };
  });
};
