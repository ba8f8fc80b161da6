import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../schema/values/ids.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { fresh, tomorrow } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

describe("a placement", () => {
  it("of a work trial has neither contract nor subsidy, and an apprenticeship is for a fixed term", async () => {
    const [participant, employer] = [await fresh.participant(w), await fresh.employer(w)];
    const begin = (body: object) =>
      w.coach.post("/placements", {
        participantId: participant.id,
        employerId: employer.id,
        startedOn: "2022-02-01",
        endsOn: "2022-05-31",
        ...body,
      });
    expect((await begin({ kind: "work_trial" })).body).toMatchObject({ contract: null, wageSubsidy: false });
    expect((await begin({ kind: "work_trial", contract: "permanent" })).body.errors).toMatchObject([
      { path: "contract" },
    ]);
    expect((await begin({ kind: "apprenticeship", wageSubsidy: false })).body).toMatchObject({
      contract: "fixed_term",
    });
    const permanent = await begin({ kind: "apprenticeship", wageSubsidy: false, contract: "permanent" });
    expect(permanent.body.errors).toMatchObject([{ path: "contract" }]);
    const openEnded = await begin({
      kind: "employment",
      contract: "permanent",
      wageSubsidy: false,
      endsOn: "2022-05-31",
    });
    expect(openEnded.body.errors).toMatchObject([{ path: "endsOn" }]);
  });

  it("that is to end on a day that nobody knows asks for it, or for a day to ask again", async () => {
    const [participant, employer] = [await fresh.participant(w), await fresh.employer(w)];
    const begin = (body: object) =>
      w.coach.post("/placements", {
        ...{ participantId: participant.id, employerId: employer.id, startedOn: "2022-02-01" },
        ...body,
      });
    const job = { kind: "employment", contract: "fixed_term", wageSubsidy: false };
    const untold: [object, string[], string][] = [
      [job, ["endsOn"], "milloin työ päättyy"],
      [{ kind: "apprenticeship", wageSubsidy: false }, ["endsOn"], "milloin työ päättyy"],
      [{ kind: "work_trial" }, ["endsOn"], "milloin työkokeilu päättyy"],
      [{ ...job, contract: "permanent", wageSubsidy: true }, ["wageSubsidyEndsOn"], "milloin palkkatuki päättyy"],
      [{ ...job, wageSubsidy: true }, ["endsOn", "wageSubsidyEndsOn"], "milloin työ ja palkkatuki päättyvät"],
    ];
    const remindedOf = async (placement: string) =>
      (await w.coach.expect("GET", `/follow-ups?employer=${employer.id}&limit=100`)).items.filter(
        ({ placementId, origin }: { placementId: string; origin: string }) =>
          placementId === placement && origin === "manual",
      );
    for (const [body, paths, asks] of untold) {
      await writesNothing(w.db, async () => {
        const { status, body: problem } = await begin(body);
        expect([status, problem.errors.map(({ path }: { path: string }) => path)]).toEqual([422, paths]);
      });
      const { body: made } = await begin({ ...body, askAgainOn: tomorrow });
      expect(await remindedOf(made.id)).toMatchObject([
        { dueOn: tomorrow, task: expect.stringContaining(asks), coachId: w.coach.id },
      ]);
    }
    const { body: told } = await begin({ ...job, endsOn: "2022-05-31", askAgainOn: tomorrow });
    expect(await remindedOf(told.id)).toEqual([]);
    expect((await begin({ ...job, askAgainOn: "2022-05-31" })).body.errors).toMatchObject([{ path: "askAgainOn" }]);

    const [first] = (await w.coach.expect("GET", `/placements?employer=${employer.id}&limit=100`)).items;
    const renew = (more: object) =>
      w.coach.post(
        `/placements/${first.id}/renewal`,
        { startedOn: "2022-09-01", contract: "fixed_term", wageSubsidy: false, kind: "employment", ...more },
        { ifMatch: first.version },
      );
    await writesNothing(w.db, async () => expect((await renew({})).body.errors).toMatchObject([{ path: "endsOn" }]));
    const { body: renewed } = await renew({ askAgainOn: tomorrow });
    expect(await remindedOf(renewed.id)).toHaveLength(1);
  });

  it("without an end from before anybody asked stays as it is, and is asked when it becomes a term", async () => {
    const { id } = await fresh.placement(w);
    await w.db.prepare("UPDATE placements SET ends_on = NULL, wage_subsidy_ends_on = NULL WHERE id = ?").bind(id).run();
    const change = (ifMatch: number, body: object) => w.coach.call("PATCH", `/placements/${id}`, { body, ifMatch });
    expect((await change(1, { weeklyHours: 20 })).status).toBe(200);
    expect((await change(2, { contract: "permanent", wageSubsidy: false })).status).toBe(200);
    await writesNothing(w.db, async () => {
      expect((await change(3, { contract: "fixed_term" })).body.errors).toMatchObject([{ path: "endsOn" }]);
      expect((await change(3, { wageSubsidy: true })).body.errors).toMatchObject([{ path: "wageSubsidyEndsOn" }]);
    });
    expect((await change(3, { contract: "fixed_term", askAgainOn: tomorrow })).status).toBe(200);
    expect((await change(4, { askAgainOn: tomorrow, wageSubsidy: true })).status).toBe(200);
    const ended = { endedOn: "2022-05-31", endReason: "term_ended" };
    expect((await change(5, ended)).status).toBe(200);
    expect((await change(6, { endedOn: null, endReason: null })).status).toBe(200);
  });

  it("ends for a reason that fits what it is, also when that is corrected", async () => {
    const [participant, employer] = [await fresh.participant(w), await fresh.employer(w)];
    const ids = { participantId: participant.id, employerId: employer.id, startedOn: "2022-02-01" };
    const trial = await w.coach.expect("POST", "/placements", {
      body: { ...ids, kind: "work_trial", endsOn: "2022-05-31" },
    });
    const job = await w.coach.expect("POST", "/placements", {
      body: { ...ids, kind: "employment", contract: "permanent", wageSubsidy: false },
    });
    const end = (row: { id: string }, endReason: string) =>
      w.coach.call("PUT", `/placements/${row.id}/end`, { body: { endedOn: "2022-04-30", endReason }, ifMatch: 1 });
    await writesNothing(w.db, async () => {
      for (const reason of ["resigned", "dismissed", "trial_period"])
        expect((await end(trial, reason)).body.errors).toMatchObject([{ path: "endReason" }]);
      expect((await end(job, "term_ended")).body.errors).toMatchObject([{ path: "endReason" }]);
    });
    expect([(await end(trial, "to_study")).status, (await end(job, "resigned")).status]).toEqual([200, 200]);
    const change = (body: object) => w.coach.call("PATCH", `/placements/${job.id}`, { body, ifMatch: 2 });
    await writesNothing(w.db, async () => {
      const made = { kind: "work_trial", contract: null, wageSubsidy: false, endsOn: "2022-05-31" };
      expect((await change(made)).body.errors).toMatchObject([{ path: "kind" }]);
    });
  });

  it("that is wrong in many ways is told all of them at once", async () => {
    const toldOf = async (body: object) =>
      (await w.coach.post("/placements", body)).body.errors.map(({ path }: { path: string }) => path).sort();
    expect(await toldOf({})).toEqual(["employerId", "kind", "participantId", "startedOn"]);
    expect(
      await toldOf({ kind: "employment", startedOn: "2022-02-01", endsOn: "2022-01-31", weeklyHours: 99 }),
    ).toEqual(["contract", "employerId", "endsOn", "participantId", "wageSubsidy", "weeklyHours"]);
    expect(await toldOf({ startedOn: "2022-03-01", endsOn: "0022-05-01", kind: "employment", contract: "" })).toEqual([
      "contract",
      "employerId",
      "endsOn",
      "participantId",
      "wageSubsidy",
    ]);
    expect(await toldOf({ kind: 5, startedOn: 5, endsOn: [], wageSubsidyEndsOn: {} })).toEqual([
      "employerId",
      "endsOn",
      "kind",
      "participantId",
      "startedOn",
      "wageSubsidyEndsOn",
    ]);
  });
});

it("the audit log tells the administrator who did what to a row, by subject, actor and action", async () => {
  const { id, version } = await fresh.employer(w);
  await w.lead.expect("PATCH", `/employers/${id}`, { body: { needs: "Siivousta" }, ifMatch: version });
  const { items } = await w.admin.expect("GET", `/events?subject=${id}`);
  expect(items).toMatchObject([
    { action: "employer.changed", actorId: w.lead.id, actor: "Tiina Tekaistu", actorKind: "user", fields: ["needs"] },
    { action: "employer.created", actorId: w.coach.id, fields: [] },
  ]);
  const mine = await w.admin.expect("GET", `/events?actor=${w.lead.id}&action=employer.changed`);
  expect(mine.items.map(({ subjectId }: { subjectId: string }) => subjectId)).toEqual([id]);
});

it("what people do to their own account is in the audit log, too", async () => {
  const actions = async () =>
    (await w.admin.expect("GET", `/events?actor=${w.coach2.id}`)).items.map(
      ({ action, subjectId, fields }: { action: string; subjectId: string; fields: string[] }) => [
        action,
        subjectId,
        fields,
      ],
    );
  await w.coach2.expect("PATCH", "/me", { body: { locale: "en" } });
  expect((await actions())[0]).toEqual(["user.changed", w.coach2.id, ["locale"]]);
  const again = await w.signIn("coach2@rinnalla.example");
  const { items } = await again.expect("GET", "/me/sessions");
  const first = items.find((session: { current: boolean }) => !session.current).id;
  await again.call("DELETE", `/me/sessions/${first}`);
  await again.call("DELETE", "/me/sessions");
  expect((await actions()).slice(0, 2)).toEqual([
    ["sessions.ended", w.coach2.id, []],
    ["session.ended", w.coach2.id, []],
  ]);
});

it("colleagues are the coaches and leads at work", async () => {
  const { items } = await w.coach.expect("GET", "/colleagues");
  const names = items.map(({ name }: { name: string }) => name);
  expect(names).toEqual([...names].sort());
  expect(names).toEqual(expect.arrayContaining(["Erkki Esimerkki", "Maija Mallikas", "Tiina Tekaistu"]));
  for (const name of ["Kaino Keksitty", "Antti Olematon"]) expect(names).not.toContain(name);
});

describe("the outbox", () => {
  const mailState = (email: string) =>
    w.db.prepare("SELECT state, body FROM mail_outbox WHERE recipient = ?").bind(email).first();
  const wait = async (mail: { state: string; nextAttemptAt: number; claimedAt: number | null }) => {
    const recipient = `${newId()}@keksitty.example`;
    await w.db
      .prepare(
        "INSERT INTO mail_outbox (id, kind, recipient, subject, body, state, next_attempt_at, claimed_at, created_at) VALUES (?, 'reset', ?, 's', 'b', ?, ?, ?, ?)",
      )
      .bind(newId(), recipient, mail.state, mail.nextAttemptAt, mail.claimedAt, Date.now())
      .run();
    return recipient;
  };

  it("is emptied by the schedule: what waits is sent, what was claimed long ago is left to people", async () => {
    const hour = 3_600_000;
    const due = await wait({ state: "waiting", nextAttemptAt: Date.now() - 1, claimedAt: null });
    const later = await wait({ state: "waiting", nextAttemptAt: Date.now() + hour, claimedAt: null });
    const lost = await wait({ state: "claimed", nextAttemptAt: 0, claimedAt: Date.now() - hour });
    const going = await wait({ state: "claimed", nextAttemptAt: 0, claimedAt: Date.now() });
    await w.worker.scheduled();
    await expect.poll(() => mailState(due)).toEqual({ state: "sent", body: "" });
    expect(await mailState(later)).toEqual({ state: "waiting", body: "b" });
    expect(await mailState(lost)).toEqual({ state: "uncertain", body: "" });
    expect(await mailState(going)).toEqual({ state: "claimed", body: "b" });
  });

  it("sends one mail after the other, so that a run that is stopped leaves only one in doubt", async () => {
    await w.db.batch([
      w.db.prepare("UPDATE mail_outbox SET state = 'sent' WHERE state = 'claimed'"),
      w.db.prepare("CREATE TABLE kept_mail (recipient TEXT, in_hand INTEGER)"),
      w.db.prepare(
        "CREATE TRIGGER keep_claims AFTER UPDATE OF state ON mail_outbox WHEN new.state = 'claimed' BEGIN INSERT INTO kept_mail SELECT new.recipient, count(*) FROM mail_outbox WHERE state = 'claimed'; END",
      ),
    ]);
    const waiting = [];
    for (const ago of [3, 2, 1])
      waiting.push(await wait({ state: "waiting", nextAttemptAt: Date.now() - ago * 1000, claimedAt: null }));
    await w.worker.scheduled();
    for (const each of waiting) await expect.poll(() => mailState(each)).toEqual({ state: "sent", body: "" });
    const { results } = await w.db.prepare("SELECT recipient, in_hand FROM kept_mail ORDER BY rowid").all();
    expect(results).toEqual(waiting.map((recipient) => ({ recipient, in_hand: 1 })));
  });

  it("sends a mail once, also when two runs meet", async () => {
    const waiting = [];
    for (let i = 0; i < 5; i += 1)
      waiting.push(await wait({ state: "waiting", nextAttemptAt: Date.now() - 1, claimedAt: null }));
    await Promise.all([w.worker.scheduled(), w.worker.scheduled()]);
    for (const each of waiting) await expect.poll(() => mailState(each)).toEqual({ state: "sent", body: "" });
    const attempts = "SELECT DISTINCT attempts FROM mail_outbox WHERE recipient IN (SELECT value FROM json_each(?))";
    const { results } = await w.db.prepare(attempts).bind(JSON.stringify(waiting)).all();
    expect(results).toEqual([{ attempts: 1 }]);
  });
});
