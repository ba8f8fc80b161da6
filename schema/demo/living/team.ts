import type { Day } from "../../values/calendar.ts";
import { workingDayFrom } from "../../values/working-days.ts";
import { idsFrom, instantOn } from "../days.ts";
import { demoTeam, memberRow } from "../people.ts";
import { randomOf } from "../random.ts";
import type { RowOf } from "../rows.ts";
import { daysAgo, type Year } from "./year.ts";

/** The three who coach in the year: two for all of it, the third until a handover. */
export const coachNames = ["first", "second", "third"] as const;
export type CoachName = (typeof coachNames)[number];

export type Team = {
  users: RowOf<"users">[];
  serviceAreas: RowOf<"serviceAreas">[];
  idOf: Record<CoachName, string>;
  leadId: string;
  /** The third coach's last day, on which the work was handed over. */
  handedOverOn: Day;
};

/** Days before the loading on which the third coach left: the handover can no longer be taken back. */
const leftAgo = 45;

/** The team of the pilot with a coach for Kemijärvi, who came a year ago and has left since. */
export const livingTeam = (year: Year): Team => {
  const { users, serviceAreas, coaches } = demoTeam();
  const [first = "", second = ""] = coaches["698"];
  const joinedOn = workingDayFrom(year.from);
  const handedOverOn = daysAgo(year, leftAgo);
  const third = memberRow(
    { mailbox: "coach4", name: "Seppo Sepitteinen", roles: ["coach"], areas: [], leftOn: handedOverOn },
    idsFrom(randomOf("the third coach"))(instantOn(joinedOn, 0)),
    joinedOn,
  );
  return {
    users: [...users, third],
    serviceAreas: [...serviceAreas, { userId: second, municipality: "320" }],
    idOf: { first, second, third: third.id },
    leadId: users.find(({ roles }) => roles === "lead")?.id ?? "",
    handedOverOn,
  };
};
