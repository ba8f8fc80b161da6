import type { Day } from "../values/calendar.ts";
import { nameColumns } from "../values/name-columns.ts";
import type { Role } from "../vocabulary.ts";
import { idsFrom, instantOn } from "./days.ts";
import type { ProjectMunicipality } from "./figures.ts";
import { randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

const hiredOn = "2021-05-24";
const kemijarviCoachLeftOn = "2022-04-01";

type Member = { mailbox: string; name: string; roles: Role[]; areas: ProjectMunicipality[]; leftOn?: Day };

const members: Member[] = [
  { mailbox: "coach", name: "Maija Mallikas", roles: ["coach"], areas: ["698"] },
  { mailbox: "coach2", name: "Erkki Esimerkki", roles: ["coach"], areas: ["698"] },
  { mailbox: "coach3", name: "Kaino Keksitty", roles: ["coach"], areas: [], leftOn: kemijarviCoachLeftOn },
  { mailbox: "lead", name: "Tiina Tekaistu", roles: ["lead"], areas: ["698", "320"] },
  { mailbox: "admin", name: "Antti Olematon", roles: ["admin"], areas: [] },
];

/** The user ids of the coaches who worked in a municipality, one or two. */
export type Coaches = Record<ProjectMunicipality, string[]>;

/** The team of the demo data: who signs in, which areas they take care of, and who coached where. */
export const demoTeam = () => {
  const idAt = idsFrom(randomOf("users"));
  const users = members.map((member, i) => memberRow(member, idAt(instantOn(hiredOn, i)), hiredOn));
  const idOf = (mailbox: string) => users[members.findIndex((member) => member.mailbox === mailbox)]?.id ?? "";
  const coaches: Coaches = { "698": [idOf("coach"), idOf("coach2")], "320": [idOf("coach3")] };
  const serviceAreas: RowOf<"serviceAreas">[] = members.flatMap(({ mailbox, areas }) =>
    areas.map((municipality) => ({ userId: idOf(mailbox), municipality })),
  );
  return { users, serviceAreas, coaches };
};

/** A person of the team from a day on. */
export const memberRow = ({ mailbox, name, roles, leftOn }: Member, id: string, joinedOn: Day): RowOf<"users"> => ({
  id,
  name,
  ...nameColumns(name),
  email: `${mailbox}@rinnalla.example`,
  emailVerified: true,
  roles: [...roles].sort().join(","),
  locale: "fi",
  createdAt: new Date(instantOn(joinedOn, 0)),
  updatedAt: new Date(instantOn(leftOn ?? joinedOn, 0)),
  deactivatedAt: leftOn ? instantOn(leftOn, 0) : null,
  version: leftOn ? 2 : 1,
});
