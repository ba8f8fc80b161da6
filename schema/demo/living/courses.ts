import type { Day } from "../../values/calendar.ts";
import { idsFrom, instantOn } from "../days.ts";
import { type Course, distinctCodes } from "../participants.ts";
import { randomOf } from "../random.ts";
import type { RowOf } from "../rows.ts";
import { type Story, stories } from "./stories.ts";
import type { CoachName, Team } from "./team.ts";
import { daysAgo, type Year } from "./year.ts";

/** A participant of the year, and who was the coach on a day. */
export type LivingCourse = Course & { story: Story; coachOn: (day: Day) => CoachName };

/** `taken` are the codes of those who were in coaching before. */
export const livingCourses = (year: Year, team: Team, taken: ReadonlySet<string>): LivingCourse[] => {
  const random = randomOf("participants of the year");
  const idAt = idsFrom(random);
  const codes = distinctCodes(random);
  const freeCode = (): string => {
    const code = codes();
    return taken.has(code) ? freeCode() : code;
  };
  return stories.map((story, i) => {
    const { municipality = "698", handedOver = false, outOfWork = true } = story;
    const startedOn = daysAgo(year, story.began);
    const createdAt = instantOn(startedOn, 30 + i);
    const id = idAt(createdAt);
    const end = story.ended && { on: daysAgo(year, story.ended[0]), reason: story.ended[1] };
    const row: RowOf<"participants"> = {
      id,
      code: freeCode(),
      municipality,
      coachId: team.idOf[story.coach],
      startedOn,
      referralSource: story.source,
      outOfWorkAtStart: outOfWork,
      endedOn: end?.on ?? null,
      endReason: end?.reason ?? null,
      createdAt,
      updatedAt: changedAt(end?.on, handedOver, team) ?? createdAt,
      version: 1 + Number(end !== undefined) + Number(handedOver),
    };
    const pathAt = end ? instantOn(end.on, 90) : createdAt;
    const path = story.ended?.[2];
    return {
      row,
      municipality,
      firstJobOn: null,
      paths: path
        ? [{ id: idAt(pathAt), participantId: id, kind: path, startedOn: end?.on ?? "", createdAt: pathAt }]
        : [],
      story,
      coachOn: (day) => (handedOver && day <= team.handedOverOn ? "third" : story.coach),
    };
  });
};

const changedAt = (endedOn: Day | undefined, handedOver: boolean, { handedOverOn }: Team): number | undefined => {
  const endedAt = endedOn === undefined ? undefined : instantOn(endedOn, 60);
  return handedOver ? Math.max(endedAt ?? 0, instantOn(handedOverOn, 400)) : endedAt;
};
