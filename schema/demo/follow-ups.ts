import { addDays, type Day } from "../values/calendar.ts";
import type { DemoContact } from "./contacts.ts";
import { idsFrom, instantOn, workingDays } from "./days.ts";
import { completedTasks, openTasks, type PromisedTask } from "./follow-up-words.ts";
import type { Coaches } from "./people.ts";
import type { Placed } from "./placements.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

type Made = { loadDay: Day; coaches: Coaches; contacts: DemoContact[]; placed: Placed[] };

/** Follow-ups around the day of loading, and some kept during the project: promises to employers of Rovaniemi. */
export const demoFollowUps = ({ loadDay, coaches, contacts, placed }: Made): RowOf<"followUps">[] => {
  const random = randomOf("follow-ups");
  const mine = coaches["698"].map((coachId) => random.shuffled(lastContactsOf(coachId, contacts)));
  const idAt = idsFrom(random);
  const around = [...completedTasks, ...openTasks].map((promise, i) => {
    const coachId = coaches["698"][i % 2] ?? "";
    return promiseRow(idAt, loadDay, coachId, mine[i % 2]?.[i]?.row, promise);
  });
  return [...remindersOfRenewals(random, placed), ...around];
};

/** Each employer's last contact that the coach made, one per employer. */
const lastContactsOf = (coachId: string, contacts: DemoContact[]): DemoContact[] => {
  const last = new Map<string, DemoContact>();
  for (const contact of contacts) last.set(contact.row.employerId, contact);
  return [...last.values()].filter(({ row }) => row.createdBy === coachId && row.outcome !== "no_interest");
};

/** A promise as of a day, with the contact that it comes from. */
export const promiseRow = (
  idAt: (instant: number) => string,
  loadDay: Day,
  coachId: string,
  contact: DemoContact["row"] | undefined,
  { task, dueIn, promisedAgo, dueTime, minutes, done }: PromisedTask,
): RowOf<"followUps"> => {
  const createdAt = instantOn(addDays(loadDay, -promisedAgo), 200);
  const dueOn = dueIn === 0 ? loadDay : weekdaysFrom(loadDay, dueIn);
  const completedAt = done ? instantOn(dueOn, 330) : null;
  return {
    id: idAt(createdAt),
    employerId: contact?.employerId ?? "",
    coachId,
    contactId: contact?.id ?? null,
    placementId: null,
    kind: dueTime ? "meeting" : "reminder",
    dueOn,
    dueTime: dueTime ?? null,
    minutes: minutes ?? null,
    task,
    origin: "manual",
    completedAt,
    completedOn: done ? dueOn : null,
    completedBy: completedAt ? coachId : null,
    archivedAt: null,
    createdAt,
    updatedAt: completedAt ?? createdAt,
    version: completedAt ? 2 : 1,
  };
};

/** The weekday so many weekdays after a day, or before it where the number is negative. */
const weekdaysFrom = (day: Day, count: number): Day => {
  const ahead = workingDays(addDays(day, 1), addDays(day, 40));
  const behind = workingDays(addDays(day, -40), addDays(day, -1));
  return (count > 0 ? ahead[count - 1] : behind.at(count)) ?? day;
};

/** What kept jobs going: the coach called before a fixed term ended, and it was renewed. */
export const remindersOfRenewals = (random: Random, placed: Placed[]): RowOf<"followUps">[] => {
  const renewed = placed.filter(({ row }) => placed.some((next) => next.row.continuesId === row.id));
  const idAt = idsFrom(random);
  return renewed.slice(0, 6).map(({ row }) => {
    const createdAt = row.createdAt + 1;
    const dueOn =
      workingDays(addDays(row.endsOn ?? row.startedOn, -21), row.endsOn ?? row.startedOn)[0] ?? row.startedOn;
    return {
      id: idAt(createdAt),
      employerId: row.employerId,
      coachId: row.createdBy,
      contactId: null,
      placementId: row.id,
      kind: "reminder",
      dueOn,
      dueTime: null,
      task: "Kysy määräaikaisen työn jatkosta ennen kuin se päättyy",
      origin: "manual",
      completedAt: instantOn(dueOn, 150),
      completedOn: dueOn,
      completedBy: row.createdBy,
      archivedAt: null,
      createdAt,
      updatedAt: instantOn(dueOn, 150),
      version: 2,
    };
  });
};
