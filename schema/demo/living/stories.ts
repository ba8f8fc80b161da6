import type {
  ParticipantEndReason,
  PathKind,
  PlacementEndReason,
  PlacementKind,
  ReferralSource,
  Sector,
} from "../../vocabulary.ts";
import type { CoachName } from "./team.ts";

/**
 * One contract or work trial of a story. `ago` is its first day, in days before the loading or, below zero, after it; `term` its length in days, null
 * for a permanent job; `renews` goes on with the employer of the one before it, the day after that one ended.
 */
export type Work = {
  kind: PlacementKind;
  sector: Sector;
  ago: number;
  term: number | null;
  hours: number;
  /** Days of wage subsidy. */
  subsidy?: number;
  /** Where it ended before its time: days before the loading, and why. */
  ended?: readonly [number, PlacementEndReason];
  renews?: true;
};

/** One person's coaching in the year; every number is days before the loading. */
export type Story = {
  coach: CoachName;
  /** True where the third coach had the person until the handover. */
  handedOver?: true;
  municipality?: "320";
  began: number;
  source: ReferralSource;
  outOfWork?: boolean | null;
  ended?: readonly [number, ParticipantEndReason, PathKind?];
  work: Work[];
};

type More = Partial<Pick<Work, "subsidy" | "ended" | "renews">>;
const job = (sector: Sector, ago: number, term: number | null, hours: number, more: More = {}): Work => ({
  kind: "employment",
  sector,
  ago,
  term,
  hours,
  ...more,
});
const trial = (sector: Sector, ago: number, term: number): Work => ({
  kind: "work_trial",
  sector,
  ago,
  term,
  hours: 20,
});
const apprenticeship = (ago: number, term: number): Work => ({
  kind: "apprenticeship",
  sector: "company",
  ago,
  term,
  hours: 30,
});
const renewal = (work: Work): Work => ({ ...work, renews: true });

const ofFirst: Omit<Story, "coach">[] = [
  {
    began: 355,
    source: "employment_services",
    ended: [60, "completed"],
    work: [
      trial("company", 332, 21),
      job("company", 300, 183, 25, { subsidy: 183 }),
      renewal(job("company", 116, null, 25)),
    ],
  },
  {
    began: 350,
    source: "social_services",
    work: [job("city", 310, 120, 20), job("third_sector", 160, 180, 22.5)],
  },
  {
    began: 340,
    source: "disability_services",
    ended: [180, "moved_on", "study"],
    work: [trial("company", 300, 28), trial("third_sector", 250, 30)],
  },
  { began: 330, source: "self", outOfWork: false, ended: [90, "completed"], work: [job("company", 295, null, 30)] },
  { began: 325, source: "school", ended: [110, "completed"], work: [apprenticeship(280, 420)] },
  { began: 300, source: "employment_services", work: [job("third_sector", 250, 300, 20, { subsidy: 300 })] },
  { began: 285, source: "health_care", outOfWork: null, ended: [200, "interrupted"], work: [] },
  {
    began: 270,
    source: "employment_services",
    work: [job("company", 230, 150, 30, { ended: [140, "resigned"] }), job("city", 100, 150, 30)],
  },
  {
    began: 240,
    source: "social_services",
    work: [trial("city", 210, 30), renewal(job("city", 170, 180, 25, { subsidy: 180 }))],
  },
  { began: 215, source: "employment_services", work: [job("company", 150, null, 30, { subsidy: 180 })] },
  { began: 190, source: "employment_services", ended: [75, "found_work"], work: [] },
  {
    began: 150,
    source: "disability_services",
    handedOver: true,
    work: [job("other_public", 96, 88, 20), renewal(job("other_public", 8, 180, 20))],
  },
  {
    began: 120,
    source: "self",
    work: [trial("company", 82, 28), renewal(job("company", 45, 183, 22.5, { subsidy: 183 }))],
  },
  { began: 90, source: "employment_services", work: [trial("third_sector", 12, 28)] },
  // Agreed on, and begins in some days.
  { began: 60, source: "social_services", work: [job("company", -9, 150, 20, { subsidy: 150 })] },
  { began: 35, source: "school", outOfWork: null, work: [] },
  { began: 12, source: "employment_services", work: [] },
];

const ofSecond: Omit<Story, "coach">[] = [
  {
    began: 360,
    source: "social_services",
    ended: [45, "completed"],
    work: [job("company", 320, 180, 25, { subsidy: 180 }), renewal(job("company", 139, null, 30))],
  },
  {
    began: 345,
    source: "employment_services",
    ended: [70, "completed"],
    work: [trial("company", 315, 21), renewal(job("company", 285, 92, 20)), job("company", 150, null, 25)],
  },
  { began: 335, source: "health_care", ended: [250, "moved_away"], work: [] },
  {
    began: 320,
    source: "employment_services",
    work: [job("city", 270, 183, 30, { subsidy: 183 }), renewal(job("city", 86, 183, 30))],
  },
  {
    began: 300,
    source: "self",
    outOfWork: false,
    work: [
      job("third_sector", 255, 120, 18.5, { ended: [235, "trial_period"] }),
      job("company", 170, 150, 22.5, { subsidy: 150 }),
    ],
  },
  {
    began: 280,
    source: "disability_services",
    ended: [150, "moved_on", "study"],
    work: [trial("city", 240, 30)],
  },
  { began: 250, source: "employment_services", work: [job("company", 205, null, 37.5, { subsidy: 300 })] },
  {
    began: 225,
    source: "social_services",
    work: [job("company", 180, 240, 15), job("third_sector", 160, 200, 16)],
  },
  {
    began: 200,
    municipality: "320",
    handedOver: true,
    source: "employment_services",
    work: [job("company", 150, 183, 25, { subsidy: 183 })],
  },
  {
    began: 180,
    municipality: "320",
    handedOver: true,
    source: "social_services",
    work: [trial("third_sector", 140, 28)],
  },
  { began: 160, source: "employment_services", work: [job("company", 110, null, 30)] },
  { began: 110, source: "school", work: [trial("company", 72, 21), renewal(apprenticeship(40, 400))] },
  { began: 70, source: "employment_services", work: [trial("city", 20, 30)] },
  { began: 40, municipality: "320", source: "self", work: [] },
  // The coaching is over, and the job goes on: who took it over still visits.
  {
    began: 310,
    handedOver: true,
    source: "employment_services",
    ended: [60, "completed"],
    work: [job("company", 260, 120, 25, { subsidy: 120 }), renewal(job("company", 139, null, 25))],
  },
  { began: 20, source: "other", outOfWork: null, work: [] },
];

const ofThird: Omit<Story, "coach">[] = [
  {
    began: 355,
    municipality: "320",
    source: "employment_services",
    ended: [120, "completed"],
    work: [job("city", 300, 150, 20)],
  },
  { began: 340, municipality: "320", source: "social_services", ended: [260, "moved_away"], work: [] },
];

/** Everybody who was in coaching in the year. */
export const stories: Story[] = [
  ...ofFirst.map((story): Story => ({ coach: "first", ...story })),
  ...ofSecond.map((story): Story => ({ coach: "second", ...story })),
  ...ofThird.map((story): Story => ({ coach: "third", ...story })),
];
