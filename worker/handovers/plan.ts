import type { HandoverNoun } from "../../schema/vocabulary.ts";

export type Receiver = { id: string; areas: string[] };
type Placed = { id: string; municipality: string };
export type Held = {
  employers: readonly Placed[];
  participants: readonly Placed[];
  inquiries: readonly Placed[];
  followUps: readonly { id: string; employerId: string; participantId: string | null }[];
};
export type Move = { noun: HandoverNoun; id: string; toId: string };
export type Along = { noun: "employer" | "participant"; id: string };

/** Who gets what: the receiver of each row by `keyOf`, and what each follow-up goes along with. */
export type Plan = { receiverOf: ReadonlyMap<string, string>; along: ReadonlyMap<string, Along> };

export const keyOf = (noun: HandoverNoun, id: string): string => `${noun} ${id}`;

/**
 * Shares a coach's work out among the receivers, who come by name. A row in somebody's service area goes there, the others
 * evenly; a follow-up goes with its participant or its employer, one that has neither to whoever gets the fewest. What is
 * `chosen` by hand goes where it was chosen to, and takes its follow-ups along.
 */
export const shareOut = (held: Held, receivers: readonly Receiver[], chosen: readonly Move[]): Plan => {
  const byHand = new Map(chosen.map(({ noun, id, toId }) => [keyOf(noun, id), toId]));
  const receiverOf = new Map<string, string>();
  const deal = (noun: HandoverNoun, rows: readonly Placed[]) => {
    const given = dealer(receivers);
    for (const { id, municipality } of rows)
      receiverOf.set(keyOf(noun, id), given.to(byHand.get(keyOf(noun, id)) ?? given.next(municipality)));
  };
  deal("employer", held.employers);
  deal("participant", held.participants);
  deal("inquiry", held.inquiries);
  const along = new Map(held.followUps.flatMap((row) => alongOf(row, receiverOf)));
  const given = dealer(receivers);
  const followed = ({ id }: { id: string }): string | undefined => {
    const leader = along.get(id);
    return byHand.get(keyOf("follow-up", id)) ?? (leader && receiverOf.get(keyOf(leader.noun, leader.id)));
  };
  for (const row of held.followUps) {
    const toId = followed(row);
    if (toId) receiverOf.set(keyOf("follow-up", row.id), given.to(toId));
  }
  for (const row of held.followUps)
    if (!followed(row)) receiverOf.set(keyOf("follow-up", row.id), given.to(given.next()));
  return { receiverOf, along };
};

const alongOf = (
  { id, employerId, participantId }: Held["followUps"][number],
  receiverOf: ReadonlyMap<string, string>,
): [string, Along][] => {
  if (participantId && receiverOf.has(keyOf("participant", participantId)))
    return [[id, { noun: "participant", id: participantId }]];
  return receiverOf.has(keyOf("employer", employerId)) ? [[id, { noun: "employer", id: employerId }]] : [];
};

/** Gives to whoever has been given the fewest, the first by name among equals; in a service area, among those whose it is. */
const dealer = (receivers: readonly Receiver[]) => {
  const given = new Map(receivers.map(({ id }) => [id, 0]));
  return {
    next: (municipality?: string): string => {
      const local = receivers.filter(({ areas }) => municipality !== undefined && areas.includes(municipality));
      const [first, ...others] = local.length > 0 ? local : receivers;
      if (!first) throw new Error("A handover needs a receiver");
      const count = ({ id }: Receiver) => given.get(id) ?? 0;
      return others.reduce((fewest, one) => (count(one) < count(fewest) ? one : fewest), first).id;
    },
    to: (id: string): string => {
      given.set(id, (given.get(id) ?? 0) + 1);
      return id;
    },
  };
};
