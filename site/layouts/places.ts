import type { Role } from "../../schema/vocabulary.ts";

/** The workspace's addresses are the same in every language: a link sent to a colleague opens in theirs. */
export const workspacePaths = {
  today: "/tyotila",
  employers: "/tyotila/tyonantajat",
  placements: "/tyotila/tyosuhteet",
  participants: "/tyotila/valmennettavat",
  reports: "/tyotila/raportit",
  team: "/tyotila/tiimi",
  users: "/tyotila/kayttajat",
  log: "/tyotila/kirjaa",
  own: "/tyotila/oma",
} as const;

export type Place = "today" | "employers" | "placements" | "participants" | "reports" | "team" | "users";

const whoSees: Record<Place, readonly Role[]> = {
  today: ["coach", "lead"],
  employers: ["coach", "lead"],
  placements: ["coach", "lead"],
  participants: ["coach", "lead"],
  reports: ["lead"],
  team: ["lead"],
  users: ["admin"],
};

/** The places a person sees, in the order of the navigation. */
export const placesFor = (roles: readonly Role[]): Place[] =>
  (Object.keys(whoSees) as Place[]).filter((place) => whoSees[place].some((role) => roles.includes(role)));

export const mayLog = (roles: readonly Role[]): boolean => placesFor(roles).includes("today");

/** A thumb reaches five: today, employers, logging, one more, and the page that has the rest. */
export const tabsFor = (roles: readonly Role[]): { before: Place[]; after: Place[] } => {
  const places = placesFor(roles);
  const fourth = places.includes("reports") ? "reports" : "placements";
  if (!mayLog(roles)) return { before: places, after: [] };
  return { before: ["today", "employers"], after: [fourth] };
};
