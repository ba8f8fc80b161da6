import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { handoverPlan, handoverQuery, holder } from "../../schema/handovers.ts";
import { serviceAreas } from "../../schema/tables/users.ts";
import { byName } from "../../schema/values/sort-key.ts";
import type { HandoverNoun } from "../../schema/vocabulary.ts";
import { type Answer, batch, one } from "../platform/batch.ts";
import { type FieldError, refuse, unknownRow } from "../platform/errors.ts";
import { recordWhere } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { keepsParticipants } from "../settings/participants.ts";
import { activeCoaches } from "../users/coaches.ts";
import { selectHeld, selectHolder, selectHolders } from "../users/held.ts";
import { keyOf, type Move, type Plan, shareOut } from "./plan.ts";

type Counts = z.infer<typeof handoverPlan>["receivers"][number]["gets"];

/** Everybody whose work can be handed over. */
export const listHolders = async (scope: Scope): Promise<{ items: z.infer<typeof holder>[] }> => {
  const rows = await selectHolders(scope);
  return { items: rows.map((row) => ({ ...row, active: Boolean(row.active) })) };
};

/** What would move to whom. Where it may name participants, reading it is an event. Throws InvalidInput. */
export const previewHandover = async (scope: UserScope, { from, to }: z.infer<typeof handoverQuery>) => {
  const { read } = await batch(scope, {
    event: recordWhere(scope, { action: "participants.listed", subjectId: scope.actor.id }, keepsParticipants),
    read: selectWork(scope, from, to),
  });
  const { work, plan } = planned(read, { fromId: from, toIds: to, moves: [] });
  return shown(work, plan);
};

type Wanted = { fromId: string; toIds: string[]; moves: Move[] };

/** The statements that read what a handover has to know, for the load batch; `planned` makes their rows into a plan. */
export const selectWork = (scope: Scope, fromId: string, toIds: string[]) => ({
  held: selectHeld(scope, fromId),
  from: one(selectHolder(scope, fromId)),
  coaches: activeCoaches(scope, toIds),
  areas: scope.db
    .select()
    .from(serviceAreas)
    .where(sql`${serviceAreas.userId} IN (SELECT value FROM json_each(${JSON.stringify(toIds)}))`),
});

type Read = Answer<ReturnType<typeof selectWork>>;

/** Checks who gives and who receives, and shares the work out. Throws InvalidInput. */
export const planned = ({ held, from, coaches, areas }: Read, { fromId, toIds, moves }: Wanted) => {
  const ids = new Set(toIds);
  const errors: FieldError[] = from ? [] : [unknownRow("fromId")];
  if (ids.has(fromId)) errors.push({ path: "toIds", key: "sameCoach" });
  else if (coaches.length < ids.size) errors.push({ path: "toIds", key: "notACoach" });
  moves.forEach(({ toId }, at) => {
    if (!ids.has(toId)) errors.push(unknownRow(`moves.${at}.toId`));
  });
  refuse(errors);
  const receivers = coaches
    .map(({ id, name }) => ({
      id,
      name,
      areas: areas.flatMap((area) => (area.userId === id ? [area.municipality] : [])),
    }))
    .toSorted((a, b) => byCoach(a, b) || (a.id < b.id ? -1 : 1));
  const leaver = { ...(from as NonNullable<typeof from>), active: Boolean(from?.active) };
  return { work: { leaver, receivers, ...held }, plan: shareOut(held, receivers, moves) };
};

const byCoach = byName<{ name: string }>(({ name }) => name);

type Work = ReturnType<typeof planned>["work"];

const shown = (work: Work, { receiverOf, along }: Plan): z.infer<typeof handoverPlan> => {
  const given =
    (noun: HandoverNoun) =>
    <Row extends { id: string }>(row: Row) => ({ ...row, toId: receiverOf.get(keyOf(noun, row.id)) as string });
  const rows = {
    employers: work.employers.map(given("employer")),
    participants: work.participants.map(given("participant")),
    followUps: work.followUps.map(({ participantId: _, ...row }) => ({
      ...given("follow-up")(row),
      goesWith: along.get(row.id) ?? null,
    })),
    inquiries: work.inquiries.map(given("inquiry")),
  };
  const counts = (id: string) =>
    Object.fromEntries(
      Object.entries(rows).map(([noun, all]) => [noun, all.filter(({ toId }) => toId === id).length]),
    ) as Counts;
  const receivers = work.receivers.map(({ id, name }) => ({ id, name, gets: counts(id) }));
  return { from: work.leaver, receivers, ...rows };
};
