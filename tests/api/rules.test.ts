import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../../schema/calendar.ts";
import { newId } from "../../schema/ids.ts";
import { openWorld, type World } from "./client.ts";
import { bodies, fresh, tomorrow } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

describe("a contact", () => {
  it("is today's and the asker's own when nothing else is said", async () => {
    const { date: _, ...body } = bodies.contact((await fresh.employer(w)).id);
    const { body: contact } = await w.coach.post("/contacts", body);
    expect([contact.date, contact.coaches]).toEqual([today(), [{ id: w.coach.id, name: "Maija Mallikas" }]]);
  });

  it("brings its next step along, in one go and once", async () => {
    const { id: employer } = await fresh.employer(w);
    const nextStep = { dueOn: tomorrow, dueTime: "09:30", task: "Vie esite", coachId: w.coach2.id };
    const body = { ...bodies.contact(employer), nextStep, coachIds: [w.coach.id, w.coach2.id, w.coach.id] };
    const { body: contact } = await w.coach.post("/contacts", body);
    expect(contact.coaches.map(({ id }: { id: string }) => id).sort()).toEqual([w.coach.id, w.coach2.id].sort());
    const { items } = await w.coach2.expect("GET", `/follow-ups?employer=${employer}&coach=${w.coach2.id}`);
    expect(items).toMatchObject([{ contactId: contact.id, ...nextStep, kind: "reminder", origin: "manual" }]);
  });

  it("stands in its ISO week, which follows its day", async () => {
    const { body } = await w.coach.post("/contacts", {
      ...bodies.contact((await fresh.employer(w)).id),
      date: "2021-01-03",
    });
    expect(body.isoWeek).toBe("2020-W53");
    const moved = await w.coach.call("PATCH", `/contacts/${body.id}`, {
      body: { date: "2021-01-04" },
      ifMatch: body.version,
    });
    expect(moved.body.isoWeek).toBe("2021-W01");
  });

  it("that was archived has left the lists, the timeline and the last contact", async () => {
    const { id: employer } = await fresh.employer(w);
    const { id, version } = await w.coach.expect("POST", "/contacts", { body: bodies.contact(employer) });
    const timeline = async () => (await w.coach.expect("GET", `/employers/${employer}/timeline`)).items.length;
    expect(await timeline()).toBe(1);
    await w.coach.expect("DELETE", `/contacts/${id}`, { ifMatch: version });
    expect(await timeline()).toBe(0);
    expect((await w.coach.expect("GET", `/contacts?employer=${employer}`)).items).toEqual([]);
  });

  it("is corrected by whoever was there, and by the lead", async () => {
    const body = { ...bodies.contact((await fresh.employer(w)).id), coachIds: [w.coach2.id] };
    const { id, version } = await w.coach.expect("POST", "/contacts", { body });
    for (const [i, client] of [w.coach, w.coach2, w.lead].entries())
      expect(
        (await client.call("PATCH", `/contacts/${id}`, { body: { note: `${i}` }, ifMatch: version + i })).status,
      ).toBe(200);
  });
});

describe("a placement", () => {
  it("that renews another must be of the same participant and employer", async () => {
    const [participant, employer, other] = [
      await fresh.participant(w),
      await fresh.employer(w),
      await fresh.employer(w),
    ];
    const first = await w.coach.expect("POST", "/placements", { body: bodies.placement(participant.id, employer.id) });
    const renewal = {
      kind: "employment",
      contract: "permanent",
      wageSubsidy: false,
      startedOn: "2022-08-01",
      continuesId: first.id,
    };
    const begin = (employerId: string) =>
      w.coach.post("/placements", { participantId: participant.id, employerId, ...renewal });
    expect((await begin(other.id)).body.errors).toMatchObject([{ path: "continuesId" }]);
    expect((await begin(employer.id)).body).toMatchObject({ continuesId: first.id, wageSubsidy: false, endsOn: null });
  });

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
        "INSERT INTO mail_outbox (id, kind, recipient, subject, body, state, next_attempt_at, claimed_at, created_at) VALUES (?, 'reset', ?, 's', 'b', ?, ?, ?, 0)",
      )
      .bind(newId(), recipient, mail.state, mail.nextAttemptAt, mail.claimedAt)
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
    expect(await mailState(lost)).toEqual({ state: "uncertain", body: "b" });
    expect(await mailState(going)).toEqual({ state: "claimed", body: "b" });
  });
});
