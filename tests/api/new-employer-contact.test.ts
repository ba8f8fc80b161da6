import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../schema/values/ids.ts";
import { openWorld, stateOf, type World, writesNothing } from "./client.ts";
import { bodies, tomorrow, unknownId } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const body = (more: object = {}) => {
  const { employerId: _, ...contact } = bodies.contact(unknownId);
  return { ...contact, id: newId(), newEmployer: { ...laundry, confirmedSeparate: true }, ...more };
};
const laundry = { name: "Uusi Keksitty Pesula Oy", municipality: "698" };
const counts = async () => {
  const { employers = 0, contacts = 0, follow_ups: followUps = 0, events = 0 } = (await stateOf(w.db)) ?? {};
  const rows = (figure: number) => Math.floor(figure / 1000);
  return { employers: rows(employers), contacts: rows(contacts), followUps: rows(followUps), events: rows(events) };
};

describe("a contact with an employer that was not there yet", () => {
  it("brings it along with nothing but a name and a municipality, searchable and one's own", async () => {
    const { status, body: contact } = await w.coach.post("/contacts", body());
    expect(status).toBe(201);
    expect(await w.coach.expect("GET", `/employers/${contact.employerId}`)).toMatchObject({
      name: "Uusi Keksitty Pesula Oy",
      municipality: "698",
      sector: "company",
      responsibleCoachId: w.coach.id,
      version: 1,
    });
    const { items } = await w.coach.expect("GET", "/employers?q=pesula keksitty uusi");
    expect(items).toMatchObject([{ id: contact.employerId, lastContact: { own: true } }]);
  });

  it("takes the sector and the id that are chosen", async () => {
    const id = newId();
    const newEmployer = { id, name: "Kuvitteellinen Yhdistys ry", municipality: "320", sector: "third_sector" };
    const { body: contact } = await w.coach.post("/contacts", body({ newEmployer }));
    expect(contact.employerId).toBe(id);
    expect((await w.coach.expect("GET", `/employers/${id}`)).sector).toBe("third_sector");
  });

  it("sent again, and twice at one moment, makes one of each", async () => {
    const before = await counts();
    const sent = body({ nextStep: { dueOn: tomorrow, task: "Soita" } });
    const answers = await Promise.all([w.coach.post("/contacts", sent), w.coach.post("/contacts", sent)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect((await w.coach.post("/contacts", sent)).status).toBe(200);
    expect(new Set(answers.map(({ body: { employerId } }) => employerId)).size).toBe(1);
    const { employers, contacts, followUps, events } = before;
    expect(await counts()).toEqual({
      employers: employers + 1,
      contacts: contacts + 1,
      followUps: followUps + 1,
      events: events + 3,
    });
  });

  it.each<[string, object, string[]]>([
    ["no name", { newEmployer: { municipality: "698" } }, ["newEmployer.name"]],
    [
      "no municipality and no answers",
      { newEmployer: { name: "Uusi" }, purpose: undefined },
      ["newEmployer.municipality", "purpose"],
    ],
    ["an employer besides", { employerId: unknownId }, ["employerId"]],
    ["a contact person of another", { contactPersonId: unknownId }, ["contactPersonId"]],
    ["a reminder in the past", { nextStep: { dueOn: "2022-01-01", task: "Soita" } }, ["nextStep.dueOn"]],
    [
      "a personal identity code for a name",
      { newEmployer: { name: "010594Y9032", municipality: "698" } },
      ["newEmployer.name"],
    ],
  ])("with %s leaves nothing", (_, more, paths) =>
    writesNothing(w.db, async () => {
      const { status, body: problem } = await w.coach.post("/contacts", body(more));
      expect([status, problem.errors.map(({ path }: { path: string }) => path).sort()]).toEqual([422, paths]);
    }),
  );

  it("under an id that another employer has leaves nothing", async () => {
    const { id } = await w.coach.expect("POST", "/employers", { body: bodies.employer() });
    await writesNothing(w.db, async () => {
      const newEmployer = { id, name: "Toinen", municipality: "698" };
      expect((await w.coach.post("/contacts", body({ newEmployer }))).status).toBe(409);
    });
  });

  it("that breaks half-way leaves no employer either", async () => {
    await w.db.exec("CREATE TRIGGER broken BEFORE INSERT ON contact_coaches BEGIN SELECT RAISE(ABORT, 'broken'); END");
    await writesNothing(w.db, async () => {
      expect((await w.coach.post("/contacts", body())).status).toBe(500);
    });
    await w.db.exec("DROP TRIGGER broken");
  });
});

describe("an employer of the same name in the same municipality", () => {
  const adding = (employer: object) => ({
    "/employers": { ...employer, id: newId(), sector: "company" },
    "/contacts": body({ newEmployer: employer }),
  });
  const known = async (name: string) =>
    w.coach.expect("POST", "/employers", { body: { name, sector: "company", municipality: "698" } });

  it("is named before a second one is saved, whatever the legal form, and nothing is written", async () => {
    const { id } = await known("Kaksoiskahvila Oy");
    const second = { name: "  KAKSOISKAHVILA ab", municipality: "698" };
    const inquiry = await w.public.expect("POST", "/inquiries", { body: bodies.inquiry("698") });
    const converting = { ...bodies.conversion(), newEmployer: { ...second, sector: "company" } };
    await writesNothing(w.db, async () => {
      const answers = [
        ...(await Promise.all(Object.entries(adding(second)).map(([path, sent]) => w.coach.post(path, sent)))),
        await w.coach.post(`/inquiries/${inquiry.id}/conversion`, converting, { ifMatch: 1 }),
      ];
      for (const { status, body: problem } of answers)
        expect([status, problem]).toMatchObject([
          409,
          {
            type: "/api/docs#problem-sameNameExists",
            current: { items: [{ id, name: "Kaksoiskahvila Oy", municipality: "698" }] },
          },
        ]);
    });
    const confirmed = { ...second, confirmedSeparate: true };
    for (const [path, sent] of Object.entries(adding(confirmed)))
      expect((await w.coach.post(path, sent)).status).toBe(201);
    const converted = { ...converting, newEmployer: { ...converting.newEmployer, confirmedSeparate: true } };
    const { status } = await w.coach.post(`/inquiries/${inquiry.id}/conversion`, converted, { ifMatch: 1 });
    expect(status).toBe(200);
  });

  it("is nobody's matter in another municipality, under another name, or once it is archived", async () => {
    const { id, version } = await known("Kahden Kunnan Kirjakauppa Oy");
    const elsewhere = adding({ name: "Kahden Kunnan Kirjakauppa Oy", municipality: "320" });
    expect((await w.coach.post("/employers", elsewhere["/employers"])).status).toBe(201);
    const other = adding({ name: "Kahden Kunnan Kirjakaupat Oy", municipality: "698" });
    expect((await w.coach.post("/contacts", other["/contacts"])).status).toBe(201);
    await w.coach.expect("DELETE", `/employers/${id}`, { ifMatch: version });
    const again = adding({ name: "Kahden Kunnan Kirjakauppa Oy", municipality: "698" });
    expect((await w.coach.post("/employers", again["/employers"])).status).toBe(201);
  });

  it("of two who add it at once is saved once, by either way, and the other is asked", async () => {
    for (const name of ["Samanhetken Sauna Oy", "Samanhetken Sorvi Oy"]) {
      const [one, two] = [adding({ name, municipality: "698" }), adding({ name, municipality: "698" })];
      const sent: [string, object][] = name.includes("Sauna")
        ? [
            ["/employers", one["/employers"]],
            ["/employers", two["/employers"]],
          ]
        : [
            ["/contacts", one["/contacts"]],
            ["/contacts", two["/contacts"]],
          ];
      const answers = await Promise.all(sent.map(([path, each]) => w.coach.post(path, each)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      const { items } = await w.coach.expect("GET", `/employers?q=${encodeURIComponent(name)}`);
      expect(items).toHaveLength(1);
    }
  });
});
