import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { apiKeys } from "../../schema/tables/api-keys.ts";
import { calendarFeeds } from "../../schema/tables/calendar-feeds.ts";
import { mailOutbox } from "../../schema/tables/mail.ts";
import { serviceAreas, sessions, users, verifications } from "../../schema/tables/users.ts";
import type { newUser, user, userChange } from "../../schema/users.ts";
import { newId } from "../../schema/values/ids.ts";
import { nameColumns } from "../../schema/values/name-columns.ts";
import type { Role } from "../../schema/vocabulary.ts";
import { hashIdentifier, invitationLife, newToken, passwordIdentifier, passwordLink } from "../auth/passwords.ts";
import { replaceDoubtful, selectDoubtful } from "../mail/doubtful.ts";
import { enqueue } from "../mail/outbox.ts";
import { invitationMail } from "../mail/password-mail.ts";
import { batch, one } from "../platform/batch.ts";
import { changedFields, changedRow, guardedUpdate, writeChange } from "../platform/changes.ts";
import { createOnce, isTaken } from "../platform/creations.ts";
import { Conflict, invalid, NotFound } from "../platform/errors.ts";
import { insertFrom } from "../platform/insert.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { record, recordIfChanged, wasRecorded } from "../platform/record.ts";
import { roleSet } from "../platform/roles.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { selectSettings, settle } from "../settings/settings.ts";
import { holdsSomething } from "./held.ts";

export type User = z.infer<typeof user>;

/** Users by name, leavers too. */
export const listUsers = async (scope: Scope, query: { limit: number; cursor?: string | undefined }) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const rows = await selectUser(scope, key && sql`(${users.nameSort}, ${users.id}) > (${key[0]}, ${key[1]})`)
    .orderBy(users.nameSort, users.id)
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.nameSort, row.id]);
  return { ...page, items: page.items.map(userOf) };
};

/** One user. Throws NotFound. */
export const getUser = async (scope: Scope, id: string): Promise<User> => {
  const [row] = await selectUser(scope, eq(users.id, id));
  if (!row) throw new NotFound();
  return userOf(row);
};

/** A user's mails that may not have arrived: their invitation above all, which the administrator can send again. Throws NotFound. */
export const listMailsOf = async (scope: Scope, id: string) => {
  const { known, mails } = await batch(scope, {
    known: one(selectUser(scope, eq(users.id, id))),
    mails: selectDoubtful(scope.db, id),
  });
  if (!known) throw new NotFound();
  return mails;
};

/** Invites a person: the user, their areas, the link that sets the password and the mail that brings it, in one batch. */
export const inviteUser = (scope: UserScope, input: z.infer<typeof newUser>, publicUrl: string) => {
  const { municipalities, roles, email, ...fields } = input;
  const person = { ...fields, email: email.toLowerCase() };
  return addressMustBeFree(
    createOnce(scope, "user", input, {
      load: () => ({ settings: selectSettings(scope.db, ["organisation"]) }),
      write: async ({ id, now }, { settings }) => {
        const invitation = await newInvitation(id);
        const stamps = { createdAt: new Date(now), updatedAt: new Date(now) };
        return [
          scope.db
            .insert(users)
            .values({ ...person, ...nameColumns(person.name), id, roles: storedRoles(roles), ...stamps }),
          writeAreas(scope, id, municipalities, sql`1`),
          scope.db.insert(verifications).values(invitation.row),
          enqueue(scope.db, {
            ...invitationMail(
              person,
              passwordLink(publicUrl, invitation.token),
              scope.actor,
              settle(settings).organisation,
            ),
            ownerId: id,
          }),
          record(scope, { action: "user.invited", subjectId: id }),
        ];
      },
      read: (id) => selectUser(scope, eq(users.id, id)),
      show: userOf,
    }),
  );
};

/** Sends a new invitation to somebody who has not chosen a password yet. */
export const inviteAgain = async (scope: UserScope, id: string, publicUrl: string): Promise<User> => {
  const { stored, settings } = await batch(scope, {
    stored: one(selectUser(scope, eq(users.id, id))),
    settings: selectSettings(scope.db, ["organisation"]),
  });
  if (!stored) throw new NotFound();
  const person = userOf(stored);
  if (!person.invited || person.deactivatedAt !== null) throw new Conflict("alreadyDone", person);
  const invitation = await newInvitation(id);
  await scope.db.batch([
    scope.db.delete(verifications).where(eq(verifications.value, id)),
    scope.db.insert(verifications).values(invitation.row),
    replaceDoubtful(scope.db, id, "invitation"),
    enqueue(scope.db, {
      ...invitationMail(person, passwordLink(publicUrl, invitation.token), scope.actor, settle(settings).organisation),
      ownerId: id,
    }),
    record(scope, { action: "user.invited-again", subjectId: id }),
  ]);
  return person;
};

/** Changes a user's name, roles or areas. */
export const changeUser = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof userChange>,
): Promise<User> => {
  const before = await currentOf(scope, id, version);
  const { municipalities, roles, ...fields } = change;
  if (roles && id === scope.actor.id && !roles.includes("admin")) throw new Conflict("yourself", before);
  const eventId = newId();
  const { written, row } = await batch(scope, {
    written: guardedUpdate(scope, users, id, version, {
      ...fields,
      ...(fields.name !== undefined && nameColumns(fields.name)),
      ...(roles && { roles: storedRoles(roles) }),
    }),
    event: recordIfChanged(scope, {
      id: eventId,
      action: "user.changed",
      subjectId: id,
      fields: changedFields(before, change),
    }),
    areas: municipalities && [
      forgetAreas(scope, id, wasRecorded(eventId)),
      writeAreas(scope, id, municipalities, wasRecorded(eventId)),
    ],
    row: one(selectUser(scope, eq(users.id, id))),
  });
  return changedRow(written, row, userOf);
};

/**
 * A leaver is out at once: no session, password link, calendar address, key or waiting mail is left, and no new one is given.
 * Nobody deactivates themselves.
 */
export const deactivateUser = async (scope: UserScope, id: string, version: number): Promise<User> => {
  const before = await currentOf(scope, id, version);
  if (id === scope.actor.id) throw new Conflict("yourself", before);
  if (before.deactivatedAt !== null) throw new Conflict("alreadyDone", before);
  const eventId = newId();
  const won = wasRecorded(eventId);
  const { written, row } = await batch(scope, {
    written: guardedUpdate(scope, users, id, version, { deactivatedAt: Date.now() }),
    event: recordIfChanged(scope, { id: eventId, action: "user.deactivated", subjectId: id }),
    sessions: scope.db.delete(sessions).where(and(eq(sessions.userId, id), won)),
    links: scope.db.delete(verifications).where(and(eq(verifications.value, id), won)),
    calendar: scope.db.delete(calendarFeeds).where(and(eq(calendarFeeds.userId, id), won)),
    keys: scope.db
      .update(apiKeys)
      .set({ revokedAt: Date.now() })
      .where(and(eq(apiKeys.userId, id), isNull(apiKeys.revokedAt), won)),
    mails: scope.db.delete(mailOutbox).where(and(eq(mailOutbox.state, "waiting"), eq(mailOutbox.ownerId, id), won)),
    row: one(selectUser(scope, eq(users.id, id))),
  });
  return changedRow(written, row, userOf);
};

/** A leaver comes back with the roles they had. */
export const reactivateUser = async (scope: UserScope, id: string, version: number): Promise<User> => {
  const before = await currentOf(scope, id, version);
  if (before.deactivatedAt === null) throw new Conflict("alreadyDone", before);
  return writeChange(
    scope,
    guardedUpdate(scope, users, id, version, { deactivatedAt: null }),
    { action: "user.reactivated", subjectId: id },
    selectUser(scope, eq(users.id, id)),
    userOf,
  );
};

const currentOf = async (scope: Scope, id: string, version: number): Promise<User> => {
  const before = await getUser(scope, id);
  if (before.version !== version) throw new Conflict("stale", before);
  return before;
};

const newInvitation = async (userId: string) => {
  const token = newToken();
  const now = new Date();
  const identifier = await hashIdentifier(passwordIdentifier(token));
  const expiresAt = new Date(now.getTime() + invitationLife);
  return { token, row: { id: newId(), identifier, value: userId, expiresAt, createdAt: now, updatedAt: now } };
};

const addressMustBeFree = async <Result>(written: Promise<Result>): Promise<Result> => {
  try {
    return await written;
  } catch (error) {
    if (isTaken(error, "users.email")) throw invalid("email", "emailTaken");
    throw error;
  }
};

const writeAreas = (scope: Scope, id: string, municipalities: string[], guard: SQL) =>
  insertFrom(
    scope,
    serviceAreas,
    { userId: id, municipality: sql`value` },
    sql`FROM json_each(${JSON.stringify([...new Set(municipalities)])}) WHERE ${guard}`,
  );

const forgetAreas = ({ db }: Scope, id: string, guard: SQL) =>
  db.delete(serviceAreas).where(and(eq(serviceAreas.userId, id), guard));

const storedRoles = (roles: Role[]): string => [...new Set(roles)].sort().join(",");

type Stored = Awaited<ReturnType<typeof selectUser>>[number];

/** A stored user as it is answered. */
export const userOf = ({
  nameSort: _,
  roles,
  municipalities,
  invited,
  holdsWork,
  createdAt,
  ...row
}: Stored): User => ({
  ...row,
  roles: roleSet(roles),
  municipalities: JSON.parse(municipalities),
  invited: Boolean(invited),
  holdsWork: Boolean(holdsWork),
  createdAt: createdAt.getTime(),
});

export const selectUser = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({
      id: users.id,
      name: users.name,
      nameSort: users.nameSort,
      email: users.email,
      roles: users.roles,
      // Drizzle leaves a table's name out where a query has only one, and inside these the inner table would answer.
      municipalities: sql<string>`(SELECT json_group_array(municipality) FROM service_areas WHERE user_id = users.id)`,
      locale: users.locale,
      invited: sql<number>`NOT EXISTS (SELECT 1 FROM accounts WHERE user_id = users.id)`,
      deactivatedAt: users.deactivatedAt,
      holdsWork: holdsSomething(),
      createdAt: users.createdAt,
      version: users.version,
    })
    .from(users)
    .where(where);
