import { instantAt } from "../../values/calendar.ts";
import { inPersonChannels } from "../../vocabulary.ts";
import { contactOf, type DemoContact } from "../contacts.ts";
import { idsFrom } from "../days.ts";
import type { Workplace } from "../employers.ts";
import type { Meeting } from "../meetings.ts";
import { randomOf } from "../random.ts";
import type { RowOf } from "../rows.ts";
import { aroundPlacement } from "./around-placements.ts";
import type { LivingCourse } from "./courses.ts";
import type { Diary } from "./diary.ts";
import type { AskedInquiry } from "./inquiries.ts";
import { firstMeetings, keepPartners } from "./keeping-partners.ts";
import type { LivingPlaced } from "./placements.ts";
import type { Team } from "./team.ts";
import { callsOfMorning, fillWeeks } from "./weeks.ts";
import type { Year } from "./year.ts";

type Made = {
  year: Year;
  team: Team;
  diary: Diary;
  /** Whom the team may contact: `found` are those it met in the year, `partners` those that have hired. */
  workplaces: Workplace[];
  found: Workplace[];
  partners: Workplace[];
  contactPersons: RowOf<"contactPersons">[];
  courses: LivingCourse[];
  placed: LivingPlaced[];
  inquiries: AskedInquiry[];
};

/** Every contact of the year, in the order in which they happened; to some visits the lead comes along. */
export const contactsOfYear = (made: Made): DemoContact[] => {
  const random = randomOf("contacts of the year");
  const { year, team, diary, placed } = made;
  const replies = new Map<Meeting, string>(
    made.inquiries.flatMap(({ row, converted }) => (converted ? [[converted.meeting, row.id] as const] : [])),
  );
  const planned: Meeting[] = [
    ...replies.keys(),
    ...firstMeetings(random, team, diary, made.found),
    ...placed.flatMap((each) => aroundPlacement(random, year, team, diary, each)),
    ...keepPartners(random, year, team, diary, made.partners),
  ];
  const meetings = [...planned, ...fillWeeks(random, made, planned), ...callsOfMorning(random, made)];
  const idAt = idsFrom(random);
  return meetings
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((meeting, i) => {
      const { row, coaches } = contactOf(
        random,
        idAt,
        meeting,
        i,
        made.contactPersons,
        madeAt(year, meeting, meetings),
      );
      const withLead = i % 4 === 0 && meeting.course === null && inPersonChannels.includes(meeting.channel);
      return {
        row: { ...row, inquiryId: replies.get(meeting) ?? null },
        coaches: withLead ? [...coaches, team.leadId] : coaches,
      };
    });
};

/** On the day of loading before eight o'clock: whenever in a working day it is loaded, no row is of later that day. */
const madeAt = ({ loadDay }: Year, meeting: Meeting, meetings: Meeting[]): number | undefined =>
  meeting.on === loadDay
    ? instantAt(loadDay, "07:55") - (meetings.length - meetings.indexOf(meeting)) * 240_000
    : undefined;
