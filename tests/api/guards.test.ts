import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorld, type World } from "./client.ts";
import { bodies, fresh } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const ifMatch = (row: { version: number }) => ({ ifMatch: row.version });

it("a coach does not hand a participant to another coach; the lead does", async () => {
  const row = await fresh.participant(w);
  const body = { coachId: w.coach2.id };
  const refused = await w.coach.call("PATCH", `/participants/${row.id}`, { body, ...ifMatch(row) });
  expect([refused.status, refused.body.errors[0].path]).toEqual([422, "coachId"]);
  const moved = await w.lead.call("PATCH", `/participants/${row.id}`, { body, ...ifMatch(row) });
  expect(moved.body.coachId).toBe(w.coach2.id);
});

it("a coach who was there does not wipe the participant they cannot see", async () => {
  const [participant, employer] = [await fresh.participant(w), await fresh.employer(w)];
  const contact = await w.coach.expect("POST", "/contacts", {
    body: { ...bodies.contact(employer.id), participantId: participant.id, coachIds: [w.coach.id, w.coach2.id] },
  });
  const change = { participantId: null, note: "Soitettiin uudelleen." };
  const changed = await w.coach2.call("PATCH", `/contacts/${contact.id}`, { body: change, ...ifMatch(contact) });
  expect([changed.status, changed.body.note]).toEqual([200, change.note]);
  expect((await w.coach.expect("GET", `/contacts/${contact.id}`)).participantId).toBe(participant.id);
});

it("an inquiry kept aside as spam is taken out again by assigning it", async () => {
  const { id } = await w.public.expect("POST", "/inquiries", {
    body: { ...bodies.inquiry(), websiteUrl: "https://x.example" },
  });
  const kept = await w.lead.expect("GET", `/inquiries/${id}`);
  expect(kept.status).toBe("spam");
  const body = { assignedTo: w.coach.id };
  const taken = await w.lead.call("PUT", `/inquiries/${id}/assignment`, { body, ...ifMatch(kept) });
  expect([taken.status, taken.body.status]).toEqual([200, "assigned"]);
});

it("a form sent faster than a person fills it in is asked for again, and nothing is kept", async () => {
  const answer = await w.public.post("/inquiries", { ...bodies.inquiry(), startedAt: Date.now() });
  expect([answer.status, answer.body.errors.length]).toEqual([422, 1]);
});

it("a deactivated person's invitation opens nothing any more", async () => {
  const address = "lahtija@kunta.example";
  const invited = await w.admin.expect("POST", "/users", {
    body: { email: address, name: "Lari Lähtijä", roles: ["coach"] },
  });
  await w.admin.call("PUT", `/users/${invited.id}/deactivation`, ifMatch(invited));
  const open = await w.db.prepare("SELECT id FROM verifications WHERE value = ?").bind(invited.id).all();
  expect(open.results).toEqual([]);
});

it("a query that fails at sign-in leaves no secret in the log", async () => {
  await w.db.exec("CREATE TRIGGER broken BEFORE INSERT ON sessions BEGIN SELECT RAISE(ABORT, 'broken'); END");
  const answer = await w.public.call("POST", "/api/auth/sign-in/email", {
    body: { email: "lead@rinnalla.example", password: "rinnalla-demo-2022" },
  });
  await w.db.exec("DROP TRIGGER broken");
  expect(answer.status).toBe(500);
  const logged = JSON.stringify(w.worker.logs());
  expect(logged).toContain("request failed");
  expect(logged).not.toContain("Failed query");
  expect(logged).not.toContain("lead@rinnalla.example");
});

it.each([
  ["application/json", "{}"],
  ["multipart/form-data; boundary=x", "no part of it"],
  ["multipart/form-data; boundary=form-urlencoded", "no part of it"],
])("a page's form sent as %s is refused, not failed on", async (type, body) => {
  for (const path of ["/yhteydenotto", "/tyotila/kirjaudu", "/tyotila/salasana-unohtui"]) {
    const headers = { origin: w.worker.url.origin, "content-type": type };
    const answer = await fetch(new URL(path, w.worker.url), { method: "POST", body, headers });
    expect([path, answer.status]).toEqual([path, 415]);
  }
});

it("a page for people who are not signed in says that it failed, instead of asking them to sign in", async () => {
  for (const path of ["/tyotila/kirjaudu", "/tyotila/salasana?token=abc", "/tyotila/salasana-unohtui"]) {
    const type = "application/x-www-form-urlencoded;charset=unheard-of";
    const headers = { origin: w.worker.url.origin, "content-type": type };
    const answer = await fetch(new URL(path, w.worker.url), {
      method: "POST",
      body: "a=b",
      headers,
      redirect: "manual",
    });
    expect([path, answer.status, answer.headers.get("location")]).toEqual([path, 500, null]);
    expect(await answer.text()).toContain("<h1");
  }
});
