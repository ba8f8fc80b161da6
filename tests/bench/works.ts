import { addDays, isoWeek, today } from "../../schema/values/calendar.ts";
import { paths, publicPath } from "../../site/links.ts";
import { type BenchRequest, contactWith, reading } from "./api-requests.ts";
import type { Filled } from "./database.ts";
import type { Person } from "./large-worker.ts";

/** What the floor is asked for the same work; null where there is none, and the floor's health is what stands beside. */
type FloorRequest = { path: string; body?: () => Record<string, unknown> };
export type Work = { key: keyof typeof works; floor: FloorRequest | null; ours: BenchRequest };

/** What each work is called where it is told. */
export const works = {
  health: "health",
  list: "list of employers, filtered, 25",
  create: "create a contact",
  weekly: "contacts per coach and week, 12 weeks",
  placements: "placements by sector, two years",
  front: "front page; the floor's: static JSON",
  today: "Today",
};

/** The works whose cost is told beside the floor's, the trivial one first. */
export const worksOf = ({ subjects }: Filled): Work[] => {
  const day = today();
  const twelveWeeks = `from=${addDays(day, -12 * 7)}&to=${day}`;
  const twoYears = `from=${addDays(day, -2 * 365)}&to=${day}`;
  return [
    { key: "health", floor: { path: "/health" }, ours: api("/health", "nobody") },
    {
      key: "list",
      floor: { path: "/list?municipality=698" },
      ours: api("/employers?municipality=698&limit=25", "coach"),
    },
    {
      key: "create",
      floor: {
        path: `/contact?coach=${subjects.coach}`,
        body: () => ({ ...contact(subjects.employer), isoWeek: isoWeek(day) }),
      },
      ours: { ...api("/contacts", "coach"), body: () => contact(subjects.employer) },
    },
    {
      key: "weekly",
      floor: { path: `/weekly?${twelveWeeks}` },
      ours: api(`/reports/weekly-contacts?${twelveWeeks}`, "lead"),
    },
    {
      key: "placements",
      floor: { path: `/placements?${twoYears}` },
      ours: api(`/reports/placements?${twoYears}`, "lead"),
    },
    { key: "front", floor: { path: "/page" }, ours: reading(publicPath("front", "fi"), "nobody") },
    { key: "today", floor: null, ours: reading(paths.today, "coach") },
  ];
};

const api = (path: string, as: Person): BenchRequest => reading(`/api/v1${path}`, as);

const contact = (employerId: string) => ({ ...contactWith(employerId), date: today() });
