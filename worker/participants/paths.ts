import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { newPath } from "../../schema/participants.ts";
import { participantPaths, participants } from "../../schema/tables/participants.ts";
import { newId } from "../../schema/values/ids.ts";
import { participantsKnownTo } from "../access/participants.ts";
import { findListed, listedErrors, listedOn, refuseRetired } from "../list-items/listed.ts";
import { batch, one, the } from "../platform/batch.ts";
import { findCreation, hashBody, rememberCreation, repeated, retryLostRace } from "../platform/creations.ts";
import { NotFound, refuse } from "../platform/errors.ts";
import { record } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { answer, type Participant, selectParticipant } from "./read.ts";

/** Adds an onward path: study or other services begun on a day. */
export const addPath = (scope: UserScope, participantId: string, input: z.infer<typeof newPath>) =>
  retryLostRace(async (): Promise<{ row: Participant; created: boolean }> => {
    const id = input.id ?? newId();
    const bodyHash = await hashBody(input);
    const { earlier, known, listed } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      listed: one(findListed(scope, "paths", input.kind)),
      known: one(selectParticipant(scope, and(eq(participants.id, participantId), participantsKnownTo(scope.actor)))),
    });
    if (!known) throw new NotFound();
    const own = (JSON.parse(known.paths) as { id: string }[]).some((path) => path.id === id);
    if (repeated(scope, earlier, bodyHash, own ? known : undefined)) return { row: answer(known), created: false };
    const { kind, startedOn } = input;
    refuse([
      ...listedErrors("kind", listed, startedOn),
      ...(startedOn < known.startedOn
        ? [{ path: "startedOn", key: "beforeCoaching" as const, values: { day: known.startedOn } }]
        : []),
    ]);
    const path = { id, participantId, kind: listedOn("paths", kind, startedOn), startedOn, createdAt: Date.now() };
    const added = batch(scope, {
      creation: rememberCreation(scope, "participant-path", id, bodyHash),
      path: scope.db.insert(participantPaths).values(path),
      event: record(scope, { action: "participant.path-added", subjectId: participantId, fields: ["paths"] }),
      row: the(selectParticipant(scope, eq(participants.id, participantId))),
    });
    const { row } = await refuseRetired(added, {
      "participant_paths.kind": { path: "kind", key: "notListedOn", values: { day: startedOn } },
    });
    return { row: answer(row), created: true };
  });
