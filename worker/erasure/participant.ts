import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { erasure, erasurePreview, erasureWanted } from "../../schema/erasure.ts";
import { contacts } from "../../schema/tables/contacts.ts";
import { creations } from "../../schema/tables/creations.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { participantPaths, participants } from "../../schema/tables/participants.ts";
import { placements } from "../../schema/tables/placements.ts";
import { undoEntries } from "../../schema/tables/undo.ts";
import { newId } from "../../schema/values/ids.ts";
import { batch, one } from "../platform/batch.ts";
import { invalid } from "../platform/errors.ts";
import { recordEach, recordWhere, wasRecorded } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { forgetSettings } from "../settings/held.ts";
import { selectCoachElseLead } from "../users/coaches.ts";
import { type FoundText, rewriteTexts } from "./free-texts.ts";
import { selectMentions, withoutMentions } from "./participant-mentions.ts";
import { giveToRead, noteOfContact } from "./to-read.ts";

type Wanted = z.infer<typeof erasureWanted>;
type Goes = z.infer<typeof erasurePreview>;

/** What erasing a participant would take away; finding them is an event. Throws InvalidInput. */
export const previewErasure = async (scope: UserScope, { code }: Wanted): Promise<Goes> => {
  const { found, mentions } = await batch(scope, {
    found: one(selectGoes(scope, code)),
    mentions: selectMentions(scope, code),
    event: recordEach(scope, "participant.read", sql`SELECT id FROM participants WHERE code = ${code}`),
  });
  if (!found) throw invalid("code", "unknownParticipant");
  const { id: _, ...goes } = found;
  return { ...goes, ...countMentions(withoutMentions(code, mentions.flat())) };
};

/**
 * Erases a participant: paths, placements and their follow-ups go, contacts stay without the participant, the code goes
 * out of the texts it was written into, and what was created under these ids cannot be sent again. Notes of the contacts
 * may name somebody, and other texts may hold the code in another form: the participant's coach, else a lead, gets a
 * follow-up for each. Throws InvalidInput.
 */
export const eraseParticipant = async (scope: UserScope, { code }: Wanted): Promise<z.infer<typeof erasure>> => {
  const { db } = scope;
  const ofCode = sql`(SELECT id FROM participants WHERE code = ${code})`;
  const { found, notes, coach, mentions } = await batch(scope, {
    found: one(selectGoes(scope, code)),
    notes: db
      .select({ id: contacts.id, employerId: contacts.employerId, date: contacts.date })
      .from(contacts)
      .where(and(sql`${contacts.participantId} = ${ofCode}`, isNotNull(contacts.note), isNull(contacts.archivedAt))),
    coach: one(selectCoachElseLead(scope, sql`(SELECT coach_id FROM participants WHERE code = ${code})`)),
    mentions: selectMentions(scope, code),
  });
  if (!found) throw invalid("code", "unknownParticipant");
  const { id, ...goes } = found;
  const { changed, candidates } = withoutMentions(code, mentions.flat());
  const toRead = [...notes.map((note) => ({ ...note, place: noteOfContact })), ...candidates];
  const reader = toRead.some(({ employerId }) => employerId !== null) ? coach : undefined;
  const eventId = newId();
  const won = wasRecorded(eventId);
  const ofPlacements = sql`(SELECT id FROM placements WHERE participant_id = ${id})`;
  const theirs = sql`SELECT ${id} UNION SELECT id FROM placements WHERE participant_id = ${id}
    UNION SELECT id FROM participant_paths WHERE participant_id = ${id}
    UNION SELECT id FROM follow_ups WHERE placement_id IN ${ofPlacements}`;
  const now = Date.now();
  const { told } = await batch(scope, {
    event: recordWhere(
      scope,
      { id: eventId, action: "participant.erased", subjectId: id },
      sql`EXISTS (SELECT 1 FROM participants WHERE id = ${id})`,
    ),
    mentions: rewriteTexts(scope, changed, won),
    creations: db.update(creations).set({ bodyHash: null }).where(sql`${creations.id} IN (${theirs})`),
    undo: db.delete(undoEntries).where(sql`${undoEntries.rowId} IN (${theirs})`),
    contacts: db
      .update(contacts)
      .set({ participantId: null, updatedAt: now, version: sql`${contacts.version} + 1` })
      .where(eq(contacts.participantId, id)),
    followUps: db.delete(followUps).where(sql`${followUps.placementId} IN ${ofPlacements}`),
    // A chain holds its links fast while they are deleted one by one.
    chains: db.update(placements).set({ continuesId: null }).where(eq(placements.participantId, id)),
    placements: db.delete(placements).where(eq(placements.participantId, id)),
    paths: db.delete(participantPaths).where(eq(participantPaths.participantId, id)),
    participant: db.delete(participants).where(eq(participants.id, id)),
    toRead: reader && giveToRead(scope, toRead, reader, won),
    told: one(db.select({ won: sql<number>`count(*)` }).from(sql`(SELECT 1 WHERE ${won})`)),
  }).finally(forgetSettings);
  if (!told?.won) throw invalid("code", "unknownParticipant");
  return { ...goes, ...countMentions({ changed, candidates }), reader: reader?.name ?? null };
};

/** Texts, not mentions: one may hold the code twice. */
const countMentions = ({ changed, candidates }: { changed: FoundText[]; candidates: FoundText[] }) => ({
  texts: changed.length,
  candidates: candidates.length,
  ofTeam: candidates.filter(({ employerId }) => employerId === null).length,
});

const selectGoes = ({ db }: Scope, code: string) => {
  const count = (what: SQL) => sql<number>`(SELECT count(*) FROM ${what})`;
  return db
    .select({
      id: sql<string>`participants.id`.as("id"),
      placements: count(sql`placements WHERE participant_id = participants.id`).as("placements"),
      paths: count(sql`participant_paths WHERE participant_id = participants.id`).as("paths"),
      followUps: count(
        sql`follow_ups WHERE placement_id IN (SELECT id FROM placements WHERE participant_id = participants.id)`,
      ).as("follow_ups"),
      contacts: count(sql`contacts WHERE participant_id = participants.id`).as("contacts"),
      notes: count(
        sql`contacts WHERE participant_id = participants.id AND note IS NOT NULL AND archived_at IS NULL`,
      ).as("notes"),
    })
    .from(participants)
    .where(eq(participants.code, code));
};
