import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays, instantAt } from "../../schema/values/calendar.ts";
import { isWorkingDay } from "../../schema/values/working-days.ts";
import { openKillable, type Row } from "./killable.ts";

const minute = 60_000;
const people = ["first", "second"];
let w: Awaited<ReturnType<typeof openKillable>>;

/** Two coaches with something due, each of whom gets a mail every working morning. */
beforeAll(async () => {
  w = await openKillable();
  await w.sql(
    {
      sql: "INSERT INTO employers (id, name, name_folded, sector, municipality, created_at, updated_at) VALUES ('e', 'Keksitty Oy', 'keksitty', 'company', '698', 0, 0)",
    },
    ...people.flatMap((id) => [
      {
        sql: "INSERT INTO users (id, name, email, roles, created_at, updated_at) VALUES (?1, ?1, ?1 || '@keksitty.example', 'coach', 0, 0)",
        values: [id],
      },
      {
        sql: "INSERT INTO accounts (id, account_id, provider_id, user_id, created_at, updated_at) VALUES (?1, ?1, 'credential', ?1, 0, 0)",
        values: [id],
      },
      {
        sql: "INSERT INTO follow_ups (id, employer_id, coach_id, kind, due_on, task, origin, created_at, updated_at) VALUES (?1, 'e', ?1, 'reminder', '2027-01-04', 'Soita', 'manual', 0, 0)",
        values: [id],
      },
    ]),
  );
});
afterAll(() => w?.close());

it("a digest killed at any step is sent once or told as uncertain: never twice, never missing", async () => {
  let day = "2027-01-10";
  for (let step = 1; ; step++) {
    do day = addDays(day, 1);
    while (!isWorkingDay(day));
    const morning = instantAt(day, "07:00");
    const finished = await w.runAt(morning, { killAt: step });
    await w.runAt(morning + 10 * minute);
    await w.runAt(morning + 21 * minute);
    expect(await faultsOf(day), `killed at step ${step}`).toEqual([]);
    if (finished) {
      // Reading, writing, and for each mail at least a claim, the sending and the mark that it was sent.
      expect(step).toBeGreaterThan(3 * people.length + 3);
      return;
    }
  }
}, 300_000);

it("a refused mail is tried again after growing pauses; then it has failed, and its owner is told", async () => {
  await w.sql({
    sql: "INSERT INTO mail_outbox (id, kind, recipient, subject, body, state, next_attempt_at, owner_id, created_at) VALUES ('refused', 'digest', 'a@keksitty.example', 's', 'b', 'waiting', 0, 'first', 0)",
  });
  const look = async () =>
    (await w.sql({ sql: "SELECT state, attempts, body, last_error FROM mail_outbox WHERE id = 'refused'" }))[0]?.[0];
  // A Sunday, when no digest is written.
  let at = instantAt("2027-03-07", "08:00");
  for (const [tried, pause] of [2, 10, 30, 120, 480].entries()) {
    await w.runAt(at, { refuse: true });
    const waiting = { state: "waiting", attempts: tried + 1, body: "b", last_error: "E_RECIPIENT_SUPPRESSED" };
    expect(await look()).toEqual(waiting);
    await w.runAt(at + pause * minute - 1, { refuse: true });
    expect(await look()).toEqual(waiting);
    // The pause is counted from the end of the attempt, which takes its time.
    at += pause * minute + minute;
  }
  await w.runAt(at, { refuse: true });
  expect(await look()).toMatchObject({ state: "failed", attempts: 6, body: "" });
  expect(await w.toldTo("first")).toContainEqual(expect.objectContaining({ id: "refused", state: "failed" }));
});

/** What is wrong with the mails of a day; nothing when each person's was handed over once and marked so, or is told as uncertain. */
const faultsOf = async (day: string): Promise<string[]> => {
  const [mails = []] = await w.sql({
    sql: "SELECT id, owner_id, state, body, subject FROM mail_outbox WHERE once_key LIKE 'digest:%:' || ?",
    values: [day],
  });
  const faults = people.filter((id) => mails.filter(({ owner_id }) => owner_id === id).length !== 1);
  const told = (await Promise.all(people.map((id) => w.toldTo(id)))).flat().map(({ id }) => id);
  return [...faults.map((id) => `${id} has not one mail`), ...mails.flatMap((mail) => faultOf(mail, told))];
};

const faultOf = ({ id, state, body }: Row, told: readonly unknown[]): string[] => {
  const times = w.handed.filter((each) => each === id).length;
  if (times > 1) return [`${id} was handed over ${times} times`];
  if (body !== "") return [`${id} keeps its text`];
  if (state === "sent") return times === 1 ? [] : [`${id} is marked as sent and was not`];
  if (state === "uncertain") return told.includes(id) ? [] : [`${id} is uncertain and nobody is told`];
  return [`${id} is still ${state}`];
};
