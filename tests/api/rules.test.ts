import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../schema/values/ids.ts";
import { openWorld, type World } from "./client.ts";
import { fresh } from "./rows.ts";

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
        ...body,
      });
    expect((await begin({ kind: "work_trial" })).body).toMatchObject({ contract: null, wageSubsidy: false });
    expect((await begin({ kind: "work_trial", contract: "permanent" })).body.errors).toMatchObject([
      { path: "contract" },
    ]);
    expect((await begin({ kind: "apprenticeship", wageSubsidy: true })).body).toMatchObject({ contract: "fixed_term" });
    const permanent = await begin({ kind: "apprenticeship", wageSubsidy: true, contract: "permanent" });
    expect(permanent.body.errors).toMatchObject([{ path: "contract" }]);
    const openEnded = await begin({
      kind: "employment",
      contract: "permanent",
      wageSubsidy: false,
      endsOn: "2022-05-31",
    });
    expect(openEnded.body.errors).toMatchObject([{ path: "endsOn" }]);
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
