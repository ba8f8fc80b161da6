import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { type Client, openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, tomorrow, unknownId } from "./rows.ts";

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

  it("of two coaches is each one's own in the list of employers", async () => {
    const name = "Yhteiskäynnin Zzeppelin Oy";
    const { body: employer } = await w.coach.post("/employers", { ...bodies.employer(), name });
    await w.coach.post("/contacts", { ...bodies.contact(employer.id), coachIds: [w.coach.id, w.coach2.id] });
    const last = async (client: Client) =>
      (await client.expect("GET", "/employers?q=zzeppelin")).items.map(
        (item: { lastContact: object }) => item.lastContact,
      );
    for (const there of [w.coach, w.coach2]) expect(await last(there)).toMatchObject([{ own: true }]);
    const [{ own, by }] = await last(w.lead);
    expect([
      own,
      (await w.coach.expect("GET", "/colleagues")).items.some((one: { name: string }) => one.name === by),
    ]).toEqual([false, true]);
  });

  it("is corrected by whoever was there, and by the lead", async () => {
    const body = { ...bodies.contact((await fresh.employer(w)).id), coachIds: [w.coach2.id] };
    const { id, version } = await w.coach.expect("POST", "/contacts", { body });
    for (const [i, client] of [w.coach, w.coach2, w.lead].entries())
      expect(
        (await client.call("PATCH", `/contacts/${id}`, { body: { note: `${i}` }, ifMatch: version + i })).status,
      ).toBe(200);
  });

  it("is corrected although its employer has been archived", async () => {
    const employer = await fresh.employer(w);
    const { id, version } = await w.coach.expect("POST", "/contacts", { body: bodies.contact(employer.id) });
    await w.coach.expect("DELETE", `/employers/${employer.id}`, { ifMatch: employer.version });
    const corrected = await w.coach.call("PATCH", `/contacts/${id}`, { body: { note: "Toisin" }, ifMatch: version });
    expect([corrected.status, corrected.body.note]).toEqual([200, "Toisin"]);
    const more = await w.coach.post("/contacts", bodies.contact(employer.id));
    expect(more.body.errors).toMatchObject([{ path: "employerId" }]);
  });

  it("with several faults is told them all at once", () =>
    writesNothing(w.db, async () => {
      const nextStep = { dueOn: addDays(today(), -1), task: "Soita", coachId: w.admin.id };
      const body = { ...bodies.contact(unknownId), participantId: unknownId, inquiryId: unknownId, nextStep };
      const { status, body: problem } = await w.coach.post("/contacts", body);
      const paths = problem.errors.map(({ path }: { path: string }) => path).sort();
      const wrong = ["employerId", "inquiryId", "nextStep.coachId", "nextStep.dueOn", "participantId"];
      expect([status, paths]).toEqual([422, wrong]);
    }));
});
