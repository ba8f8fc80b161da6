import { idsFrom, instantOn } from "../days.ts";
import { randomOf } from "../random.ts";
import type { RowOf } from "../rows.ts";
import type { Team } from "./team.ts";

type Given = {
  participants: RowOf<"participants">[];
  employers: RowOf<"employers">[];
  followUps: RowOf<"followUps">[];
};

/** What the third coach left to the others, and that it can no longer be taken back. A placement goes with its participant. */
export const handoverOfYear = (
  { idOf, leadId, handedOverOn }: Team,
  { participants, employers, followUps }: Given,
): { undoBatches: RowOf<"undoBatches">[]; undoEntries: RowOf<"undoEntries">[] } => {
  const idAt = idsFrom(randomOf("handover"));
  const madeAt = instantOn(handedOverOn, 400);
  const batchId = idAt(madeAt);
  const rest = { batchId };
  return {
    undoBatches: [
      {
        id: batchId,
        kind: "handover",
        madeBy: leadId,
        fromId: idOf.third,
        madeAt,
        expiresAt: madeAt + 30 * 86_400_000,
      },
    ],
    undoEntries: [
      ...participants.map(({ id, coachId, version = 1 }) => ({
        ...rest,
        id: idAt(madeAt),
        noun: "participant" as const,
        rowId: id,
        before: { coach_id: idOf.third },
        versionAfter: version,
        toId: coachId,
      })),
      ...employers.map(({ id, responsibleCoachId, version = 1 }) => ({
        ...rest,
        id: idAt(madeAt),
        noun: "employer" as const,
        rowId: id,
        before: { responsible_coach_id: idOf.third },
        versionAfter: version,
        toId: responsibleCoachId ?? null,
      })),
      ...followUps.map(({ id, coachId, version = 1 }) => ({
        ...rest,
        id: idAt(madeAt),
        noun: "follow-up" as const,
        rowId: id,
        before: { coach_id: idOf.third },
        versionAfter: version,
        toId: coachId,
      })),
    ],
  };
};
