import { addDays, type Day, dayOf } from "../../values/calendar.ts";
import { employerNameColumns, nameColumns, phoneColumns } from "../../values/name-columns.ts";
import { addWorkingDays } from "../../values/working-days.ts";
import { inventedPhone } from "../contact-persons.ts";
import { idsFrom, instantOn } from "../days.ts";
import type { Workplace } from "../employers.ts";
import type { ProjectMunicipality } from "../figures.ts";
import { inventedReference } from "../inquiries.ts";
import type { Meeting } from "../meetings.ts";
import { randomOf } from "../random.ts";
import type { RowOf } from "../rows.ts";
import { trades } from "../trades.ts";
import type { Diary } from "./diary.ts";
import { type Asked, answersTo, askedInYear } from "./inquiry-words.ts";
import type { CoachName, Team } from "./team.ts";
import { daysAgo, type Year } from "./year.ts";

/** One inquiry of the year with what it became: the employer and the person it brought, and the contact that answered it. */
export type AskedInquiry = {
  row: RowOf<"inquiries">;
  additions: RowOf<"inquiryAdditions">[];
  converted: { workplace: Workplace; person: RowOf<"contactPersons">; meeting: Meeting } | null;
};

/** Inquiries all through the year: answered in time and late, some turned into cooperation, some closed, one with an addition. */
export const inquiriesOfYear = (year: Year, team: Team, diary: Diary): AskedInquiry[] => {
  const random = randomOf("inquiries of the year");
  const idAt = idsFrom(random);
  return askedInYear.map((asked, i): AskedInquiry => {
    const cameOn = daysAgo(year, asked.ago);
    const createdAt = instantOn(cameOn, 60 + (i % 5) * 70);
    const due = addWorkingDays(cameOn, asked.took);
    const coach = coachFor(asked, due, team, diary, i);
    const answeredOn = diary.from(coach, due) ?? year.last;
    const answeredAt = instantOn(answeredOn, 200);
    const id = idAt(createdAt);
    const converted = asked.became === "cooperation" ? cooperation(idAt, asked, answeredOn, team, coach, i) : null;
    const closeReason = asked.became && asked.became !== "cooperation" ? asked.became : null;
    const closedAt = closeReason ? instantOn(addDays(answeredOn, 6), 100) : null;
    const addedAt = asked.added ? answeredAt + 20 * 3_600_000 : null;
    const row: RowOf<"inquiries"> = {
      id,
      reference: inventedReference(random),
      source: asked.byPhone ? "phone" : "form",
      locale: asked.locale ?? "fi",
      interest: asked.interest,
      companyName: asked.company,
      municipality: asked.municipality ?? "698",
      personName: asked.person,
      phone: inventedPhone(9101 + i),
      email: `kysyja${i + 1}@keksitty.example`,
      message: asked.message,
      status: converted ? "converted" : closeReason ? "closed" : "answered",
      assignedTo: team.idOf[coach],
      answer: converted ? null : answersTo[asked.interest],
      answeredAt: converted ? null : answeredAt,
      answeredBy: converted ? null : team.idOf[coach],
      promisedOn: addWorkingDays(dayOf(createdAt), 2),
      enteredBy: asked.byPhone ? team.leadId : null,
      closeReason,
      closedAt,
      convertedAt: converted ? answeredAt : null,
      employerId: converted?.workplace.row.id ?? null,
      contactPersonId: converted?.person.id ?? null,
      employerWroteAt: addedAt,
      createdAt,
      updatedAt: Math.max(answeredAt, closedAt ?? 0, addedAt ?? 0),
      version: 3,
    };
    const additions = addedAt
      ? [{ id: idAt(addedAt), inquiryId: id, message: asked.added ?? "", createdAt: addedAt }]
      : [];
    return { row, additions, converted };
  });
};

/** Whose area it is, or who is at work that day. */
const coachFor = (
  { municipality }: Asked,
  day: Day,
  { handedOverOn }: Team,
  diary: Diary,
  order: number,
): CoachName => {
  const inTurn: CoachName[] = order % 2 === 0 ? ["first", "second"] : ["second", "first"];
  const ofArea: CoachName[] = municipality === "320" && day < handedOverOn ? ["third"] : [];
  const wanted = municipality === "320" ? [...ofArea, "second" as const] : inTurn;
  return wanted.find((coach) => diary.isAtWork(coach, day)) ?? wanted[0] ?? "first";
};

const cooperation = (
  idAt: (instant: number) => string,
  { company, person, message, ...asked }: Asked,
  on: Day,
  { idOf }: Team,
  coach: CoachName,
  order: number,
): NonNullable<AskedInquiry["converted"]> => {
  const municipality: ProjectMunicipality = asked.municipality ?? "698";
  const createdAt = instantOn(on, 50);
  const stamps = { createdAt, updatedAt: createdAt, version: 1 };
  const sector = company.endsWith(" ry") ? ("third_sector" as const) : ("company" as const);
  const row: RowOf<"employers"> = {
    id: idAt(createdAt),
    name: company,
    ...employerNameColumns(company),
    sector,
    size: "5-9",
    municipality,
    needs: message,
    needsKnownOn: on,
    hindrances: [],
    responsibleCoachId: idOf[coach],
    ...stamps,
  };
  const workplace: Workplace = {
    row,
    trade: trades[sector][order % trades[sector].length] as Workplace["trade"],
    municipality,
    firstContactOn: on,
  };
  const phone = inventedPhone(9101 + order);
  return {
    workplace,
    person: {
      id: idAt(createdAt),
      employerId: row.id,
      name: person,
      ...nameColumns(person),
      phone,
      ...phoneColumns(phone),
      email: `kysyja${order + 1}@keksitty.example`,
      ...stamps,
    },
    meeting: {
      workplace,
      on,
      purpose: "inquiry_reply",
      channel: "phone",
      outcome: "interested",
      course: null,
      coaches: [idOf[coach]],
    },
  };
};
