import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { type OpenApi, openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, tomorrow, unknownId } from "./rows.ts";
import { tablesWith } from "./stored.ts";

let w: World;
let known: Awaited<ReturnType<typeof makeRows>>;
beforeAll(async () => {
  w = await openWorld();
  known = await makeRows();
});
afterAll(() => w.worker.close());

const idOf = async (row: Promise<{ id: string }>) => (await row).id;
/** An employer that is asked for feedback, whom by mail, and the secret of the link. */
const makeRequest = async () => {
  const { id: employer } = await fresh.employer(w);
  const person = { ...bodies.contactPerson(employer), email: "henkilo@keksitty.example" };
  const { link } = await w.coach.expect("POST", "/feedback-requests", { body: { employerId: employer } });
  const mailed = await idOf(w.coach.expect("POST", "/contact-persons", { body: person }));
  return { employer, mailed, secret: link.split("/").at(-1) as string };
};
/** One row of each noun, of different employers each, to be named where they do not belong. */
const makeRows = async () => ({
  ...(await makeRequest()),
  person: await idOf(fresh.contactPerson(w)),
  agreement: await idOf(fresh.agreement(w)),
  localText: await idOf(fresh.localText(w)),
  supplement: await idOf(fresh.supplement(w)),
  contact: await idOf(fresh.contact(w)),
  finalReport: await idOf(fresh.finalReport(w)),
  listItem: await idOf(fresh.listItem(w)),
  participant: await idOf(fresh.participant(w)),
  placement: await idOf(fresh.placement(w)),
  followUp: await idOf(fresh.followUp(w)),
  inquiry: await idOf(fresh.inquiry(w)),
  feedback: await idOf(fresh.feedback(w)),
  assessment: await idOf(fresh.assessment(w)),
  user: await idOf(fresh.user(w)),
  leaver: await idOf(fresh.leaver(w)),
});

/** Every route that takes a body, with one that it accepts: the lead who is an administrator sends it. */
const routes: Record<string, () => { path: string; body: Record<string, unknown> }> = {
  "POST /employers": () => ({ path: "/employers", body: { ...bodies.employer(), tags: ["network"] } }),
  "PATCH /employers/{id}": () => ({ path: `/employers/${known.employer}`, body: { size: "5-9" } }),
  "POST /contact-persons": () => ({ path: "/contact-persons", body: bodies.contactPerson(known.employer) }),
  "PATCH /contact-persons/{id}": () => ({ path: `/contact-persons/${known.person}`, body: { jobTitle: "Johtaja" } }),
  "PUT /employers/{id}/do-not-contact": () => ({
    path: `/employers/${known.employer}/do-not-contact`,
    body: bodies.doNotContact(),
  }),
  "POST /final-reports": () => ({ path: "/final-reports", body: bodies.finalReport() }),
  "PATCH /final-reports/{id}": () => ({ path: `/final-reports/${known.finalReport}`, body: { title: "Toisin" } }),
  "POST /agreements": () => ({ path: "/agreements", body: bodies.agreement(known.employer) }),
  "PATCH /agreements/{id}": () => ({ path: `/agreements/${known.agreement}`, body: { note: "Toisin" } }),
  "POST /contacts": () => ({
    path: "/contacts",
    body: { ...bodies.contact(known.employer), nextStep: { dueOn: tomorrow, task: "Soita" } },
  }),
  "PATCH /contacts/{id}": () => ({ path: `/contacts/${known.contact}`, body: { note: "Toisin" } }),
  "POST /list-items": () => ({ path: "/list-items", body: bodies.listItem() }),
  "PATCH /list-items/{id}": () => ({ path: `/list-items/${known.listItem}`, body: { nameFi: "Toisin" } }),
  "POST /participants": () => ({ path: "/participants", body: bodies.participant() }),
  "PATCH /participants/{id}": () => ({
    path: `/participants/${known.participant}`,
    body: { referralSource: "school" },
  }),
  "POST /participants/{id}/paths": () => ({ path: `/participants/${known.participant}/paths`, body: bodies.path() }),
  "POST /placements": () => ({ path: "/placements", body: bodies.placement(known.participant, known.employer) }),
  "PATCH /placements/{id}": () => ({ path: `/placements/${known.placement}`, body: { weeklyHours: 20 } }),
  "PUT /placements/{id}/end": () => ({
    path: `/placements/${known.placement}/end`,
    body: { endedOn: "2022-05-31", endReason: "resigned" },
  }),
  "POST /placements/{id}/renewal": () => ({
    path: `/placements/${known.placement}/renewal`,
    body: { startedOn: "2022-08-01", contract: "permanent", wageSubsidy: false },
  }),
  "POST /follow-ups": () => ({ path: "/follow-ups", body: bodies.followUp(known.employer) }),
  "PATCH /follow-ups/{id}": () => ({ path: `/follow-ups/${known.followUp}`, body: { task: "Soita" } }),
  "POST /work-shares": () => ({
    path: "/work-shares",
    body: { userId: w.coach.id, startsOn: "2026-01-01", percent: 60 },
  }),
  "PUT /weekly-reviews/{week}": () => ({ path: "/weekly-reviews/2022-W12", body: { note: "Käytiin läpi" } }),
  "POST /participants/erasure": () => ({ path: "/participants/erasure", body: { code: "EIOLE" } }),
  "POST /participants/erasure-preview": () => ({ path: "/participants/erasure-preview", body: { code: "EIOLE" } }),
  "POST /handovers": () => ({ path: "/handovers", body: { fromId: w.coach.id, toIds: [w.coach2.id] } }),
  "POST /inquiries": () => ({ path: "/inquiries", body: bodies.inquiry() }),
  "POST /inquiries/phone": () => ({ path: "/inquiries/phone", body: bodies.inquiry() }),
  "POST /inquiries/{id}/conversion": () => ({
    path: `/inquiries/${known.inquiry}/conversion`,
    body: bodies.conversion(),
  }),
  "PUT /inquiries/{id}/assignment": () => ({
    path: `/inquiries/${known.inquiry}/assignment`,
    body: { assignedTo: w.coach.id },
  }),
  "PUT /inquiries/{id}/closure": () => ({
    path: `/inquiries/${known.inquiry}/closure`,
    body: { reason: "no_need_now" },
  }),
  "POST /feedback": () => ({ path: "/feedback", body: bodies.feedback(known.employer) }),
  "PATCH /feedback/{id}": () => ({ path: `/feedback/${known.feedback}`, body: { worked: "Toisin" } }),
  "POST /feedback/by-link/{secret}": () => ({ path: `/feedback/by-link/${known.secret}`, body: { uses: ["visit"] } }),
  "POST /feedback-requests": () => ({
    path: "/feedback-requests",
    body: { employerId: known.employer, contactPersonId: known.mailed, mail: { subject: "Miten meni?", text: "Hei" } },
  }),
  "POST /impact-calculations": () => ({ path: "/impact-calculations", body: bodies.impact() }),
  "POST /impact-calculations/preview": () => {
    const { name: _, ...body } = bodies.impact();
    return { path: "/impact-calculations/preview", body };
  },
  "POST /api-keys": () => ({ path: "/api-keys", body: { name: "Excel", validUntil: addDays(today(), 30) } }),
  "POST /criteria-assessments": () => ({
    path: "/criteria-assessments",
    body: { ...bodies.assessment(), items: [{ criterion: 17, points: 3, note: "Käyntejä" }] },
  }),
  "PATCH /criteria-assessments/{id}": () => ({
    path: `/criteria-assessments/${known.assessment}`,
    body: { items: [{ criterion: 17, points: 3 }] },
  }),
  "PUT /inquiries/{id}/answer": () => ({ path: `/inquiries/${known.inquiry}/answer`, body: { answer: "Soitan" } }),
  "PUT /settings/organisation": () => ({ path: "/settings/organisation", body: bodies.organisation() }),
  "POST /local-texts": () => ({ path: "/local-texts", body: bodies.localText() }),
  "PUT /local-texts/{id}": () => ({ path: `/local-texts/${known.localText}`, body: bodies.localText() }),
  "POST /supplements": () => ({ path: "/supplements", body: bodies.supplement() }),
  "POST /supplements/preview": () => ({ path: "/supplements/preview", body: bodies.supplement() }),
  "PUT /supplements/{id}": () => ({ path: `/supplements/${known.supplement}`, body: bodies.supplement() }),
  "POST /users": () => ({ path: "/users", body: bodies.user() }),
  "PATCH /users/{id}": () => ({ path: `/users/${known.user}`, body: { name: "Toinen Nimi" } }),
  "PATCH /me": () => ({ path: "/me", body: { locale: "fi" } }),
  "POST /api/auth/change-password": () => ({
    path: "/api/auth/change-password",
    body: { currentPassword: "mikä se olikaan", newPassword: "jokin aivan uusi" },
  }),
};

const send = (route: string, body: unknown, lang?: string) =>
  w.leadAdmin.call(route.split(" ")[0] as "POST", routes[route]?.().path ?? "", {
    body,
    ifMatch: 1,
    ...(lang && { lang }),
  });

/** A copy of a body with a value at a dotted path, which may lead through a part that is left out; undefined leaves the field out. */
const put = (body: object, path: string, value: unknown): Record<string, unknown> => {
  const copy = structuredClone(body);
  const fields = path.split(".");
  const last = fields.pop() ?? "";
  const holder = fields.reduce<object>((at, field) => {
    if (!Reflect.has(at, field)) Reflect.set(at, field, {});
    return Reflect.get(at, field);
  }, copy);
  Reflect.set(holder, last, value);
  return copy as Record<string, unknown>;
};

const yesterday = () => addDays(today(), -1);
const long = (characters: number) => "ä".repeat(characters);

/** A route, a field, and values it refuses; a function is asked when the rows exist. */
const refused: [route: string, path: string, ...values: unknown[]][] = [
  ["POST /employers", "name", "", "  ", null, 5, long(161)],
  ["POST /employers", "businessId", "0112038-8", "2617416-5", "1234567", "", 112038],
  ["POST /employers", "sector", "bank", "", ["company"]],
  ["POST /employers", "size", "6", 6],
  ["POST /employers", "municipality", "999", "588", 698, null],
  ["POST /employers", "website", "javascript:alert(1)", "keksitty"],
  ["POST /employers", "needs", long(2001)],
  ["POST /employers", "responsibleCoachId", "x", () => w.admin.id, () => known.leaver, () => known.employer],
  ["POST /employers", "hindrances", ["cost", "none_told"], ["cost", "cost"], "cost", null],
  ["POST /employers", "industryCode", "kahvila", "123456"],
  ["POST /employers", "industryVersion", "TOL2002"],
  ["PATCH /employers/{id}", "doNotContactOn", "2022-03-01"],
  ["PATCH /employers/{id}", "needsKnownOn", "2022-03-01"],
  ["PUT /employers/{id}/do-not-contact", "reason", "", " ", undefined, null, long(501)],
  ["PUT /employers/{id}/do-not-contact", "since", tomorrow, "2022-02-31"],
  ["PUT /employers/{id}/do-not-contact", "askedBy", "", long(121)],
  ["POST /final-reports", "title", "", " ", undefined, long(201)],
  ["POST /final-reports", "kind", "yearly", undefined],
  ["POST /final-reports", "from", "2022-02-31", undefined],
  ["POST /final-reports", "to", "2021-05-31", undefined],
  ["POST /final-reports", "comparedTo", "2021-02-31"],
  ["POST /final-reports", "municipality", "999"],
  ["POST /final-reports", "chapters", [], ["placements", "placements"], undefined],
  ["POST /final-reports", "chapters.0", "coaches", ""],
  ["POST /final-reports", "notes.cover", long(6001), "", "Hän on 010594Y9032"],
  ["POST /final-reports", "notes.placements", " ", 5],
  ["POST /final-reports", "notes", "Vuosi oli hyvä", ["cover"]],
  ["PATCH /final-reports/{id}", "to", "2021-05-31"],
  ["PATCH /final-reports/{id}", "content", {}],
  ["POST /agreements", "employerId", unknownId, () => known.person, undefined],
  ["POST /agreements", "signedOn", tomorrow, "2022-02-31", undefined],
  ["POST /agreements", "validUntil", "2022-02-28", "2022-02-31"],
  ["POST /agreements", "note", "", long(1001)],
  ["PATCH /agreements/{id}", "validUntil", "2022-02-28"],
  ["PATCH /agreements/{id}", "employerId", () => known.employer],
  ["PATCH /employers/{id}", "archivedAt", 1],
  ["PATCH /employers/{id}", "version", 5],
  ["POST /contact-persons", "employerId", undefined, unknownId, () => known.person],
  ["POST /contact-persons", "email", "nimi", "nimi@", "a b@keksitty.example"],
  ["POST /contact-persons", "phone", "soita", "1", "+"],
  [
    "POST /contacts",
    "date",
    "2022-02-31",
    "2021-02-29",
    "31.2.2022",
    "31.2.22",
    "2022-1-1",
    "",
    tomorrow,
    "9999-12-31",
    "0022-10-13",
  ],
  ["POST /contacts", "employerId", unknownId, () => known.participant, "x"],
  ["POST /contacts", "coachIds", [], () => [w.admin.id], () => [known.leaver], () => [known.employer], "x"],
  ["POST /contacts", "contactPersonId", unknownId, () => known.employer, () => known.person],
  ["POST /contacts", "participantId", unknownId, () => known.employer],
  ["POST /contacts", "inquiryId", unknownId, () => known.employer],
  ["POST /contacts", "outcome", "great", undefined],
  ["POST /contacts", "nextStep.dueOn", yesterday, "2022-02-31"],
  ["POST /contacts", "nextStep.coachId", () => w.admin.id],
  ["POST /contacts", "nextStep.task", "", long(301)],
  ["POST /contacts", "nextStep.dueTime", "24:00", "9:75", "09.30.15"],
  ["POST /contacts", "nextStep.contactId", unknownId],
  ["PATCH /contacts/{id}", "employerId", () => known.employer],
  ["PATCH /contacts/{id}", "contactPersonId", () => known.person],
  ["PATCH /contacts/{id}", "date", tomorrow, null],
  ["POST /participants", "code", "abc", "ABCDEFGHI", "A B C", "ÄÖÅA"],
  ["POST /participants", "startedOn", "2022-02-31", undefined],
  ["POST /participants", "referralSource", undefined, "", "nobody", "Å", "completed", "employment_services", unknownId],
  ["POST /participants/{id}/paths", "kind", undefined, "", "self", "work", unknownId],
  ["POST /employers", "tags", "network", ["network", "network"]],
  ["POST /employers", "tags.0", "self", "", "nobody", unknownId],
  ["POST /list-items", "list", undefined, "", "sectors"],
  ["POST /list-items", "kind", undefined, "", "study", "health"],
  ["POST /list-items", "nameFi", undefined, "", " ", long(81), "Soita 010594Y9032"],
  ["POST /list-items", "nameSv", undefined, long(81)],
  ["POST /list-items", "validUntil", "2021-12-31", "2022-02-31"],
  ["PATCH /list-items/{id}", "validUntil", "2021-12-31", ""],
  ["PATCH /list-items/{id}", "kind", "self"],
  ["PATCH /list-items/{id}", "nameEn", "", null],
  ["POST /participants", "name", "Keksitty Nimi"],
  ["POST /participants", "coachId", () => w.admin.id, () => known.leaver],
  ["PATCH /participants/{id}", "endReason", "died"],
  ["POST /participants/{id}/paths", "startedOn", "2021-12-31", "2022-02-31"],
  ["POST /placements", "participantId", unknownId, () => known.employer, undefined],
  ["POST /placements", "employerId", unknownId, () => known.participant],
  ["POST /placements", "startedOn", "2021-12-31", "2022-02-31"],
  ["POST /placements", "endsOn", "2022-01-31", "2022-02-31"],
  ["POST /placements", "wageSubsidyEndsOn", "2022-01-31"],
  ["POST /placements", "wageSubsidy", "yes", 70, null],
  ["POST /placements", "wageSubsidyPercent", 70],
  ["POST /placements", "weeklyHours", -1, 0, 61, "20", 1e308],
  ["POST /placements", "occupationCode", "12345", "A", ""],
  ["POST /placements", "contract", undefined, "oral"],
  ["POST /placements", "continuesId", unknownId, () => known.placement, () => known.employer],
  ["PATCH /placements/{id}", "startedOn", "2021-12-31"],
  ["PATCH /placements/{id}", "continuesId", () => known.placement],
  ["PUT /placements/{id}/end", "endedOn", "2022-01-31", "2022-02-31", null],
  ["PUT /placements/{id}/end", "endReason", "bored", undefined],
  ["PATCH /placements/{id}", "endedOn", "2022-02-31"],
  ["POST /placements/{id}/renewal", "startedOn", "2022-02-01", "2022-02-31"],
  ["POST /placements/{id}/renewal", "contract", undefined, "oral"],
  ["POST /placements/{id}/renewal", "participantId", () => known.participant],
  ["POST /follow-ups", "dueOn", yesterday, "2026-02-30"],
  ["POST /follow-ups", "contactId", () => known.contact, () => known.employer],
  ["POST /follow-ups", "placementId", () => known.placement],
  ["POST /follow-ups", "coachId", () => w.admin.id],
  ["POST /work-shares", "userId", unknownId, () => w.admin.id, undefined],
  ["POST /work-shares", "startsOn", "2026-02-31", undefined],
  ["POST /work-shares", "percent", 0, 101, 0.5],
  ["POST /impact-calculations", "name", "", " ", undefined, long(121)],
  ["POST /impact-calculations", "endsOn", tomorrow, "2021-05-31", "2022-02-31", undefined],
  ["POST /impact-calculations", "municipality", "999"],
  ["POST /impact-calculations", "parameters.benefits.low", undefined, -1, 0.5, "1000"],
  ["POST /impact-calculations", "parameters.benefits.high", 8999, undefined, 1e12],
  ["POST /impact-calculations", "parameters.baseline.high", undefined, -1, 0.5, "1"],
  ["POST /impact-calculations", "parameters.assumedHours.low", 61, "20"],
  ["POST /impact-calculations", "parameters.fullTime.hours", undefined, 0, 61],
  ["POST /impact-calculations", "parameters.split.whole", 0, undefined, 1.5],
  ["POST /impact-calculations", "parameters.split.municipality", 233, undefined, -1],
  ["POST /impact-calculations", "parameters.taxes.source", null, "", long(301)],
  ["POST /impact-calculations", "parameters.taxes.dated", null, "2022-02-31"],
  ["POST /impact-calculations", "parameters.coachingCost.dated", null],
  ["POST /impact-calculations/preview", "endsOn", tomorrow],
  ["POST /impact-calculations/preview", "startsOn", "2022-02-31", undefined],
  ["POST /api-keys", "name", "", " ", undefined, long(81)],
  ["POST /api-keys", "validUntil", yesterday, () => addDays(today(), 400), "2026-02-31", undefined],
  ["POST /api-keys", "userId", () => w.lead.id],
  ["PUT /weekly-reviews/{week}", "note", "", long(501), 5],
  ["POST /criteria-assessments", "assessedOn", tomorrow, "2022-02-31", undefined],
  ["POST /criteria-assessments", "to", "2021-12-31", tomorrow, undefined],
  ["POST /criteria-assessments", "items.0.points", 0, 6, 2.5, "3"],
  ["POST /criteria-assessments", "items.0.note", "", long(2001), "Soita 010594Y9032"],
  ["POST /criteria-assessments", "items.0.evidence", null],
  ["PATCH /criteria-assessments/{id}", "items.0.criterion", 0, 26, undefined],
  ["PATCH /criteria-assessments/{id}", "items", [{ criterion: 1 }, { criterion: 1 }]],
  ["PATCH /criteria-assessments/{id}", "finishedAt", 1],
  ["POST /participants/erasure", "code", "EIOLE", "x", undefined],
  ["POST /participants/erasure-preview", "code", "EIOLE", ""],
  ["POST /handovers", "fromId", unknownId, undefined, "x"],
  ["POST /handovers", "toIds", [], () => [w.coach.id], () => [w.admin.id], () => [known.leaver]],
  ["POST /inquiries", "phone", undefined, null, "soita"],
  ["POST /inquiries", "locale", "de"],
  ["POST /inquiries", "message", long(3001)],
  ["PUT /inquiries/{id}/assignment", "assignedTo", () => w.admin.id, () => known.leaver, "x", null],
  ["POST /inquiries/phone", "cameOn", tomorrow, "2026-02-30"],
  ["POST /inquiries/phone", "websiteUrl", "https://x.example"],
  ["POST /inquiries/phone", "take", "yes"],
  ["POST /inquiries/{id}/conversion", "outcome", "not_reached", undefined],
  ["POST /inquiries/{id}/conversion", "channel", undefined],
  ["POST /inquiries/{id}/conversion", "employerId", () => known.employer],
  ["POST /inquiries/{id}/conversion", "contactPersonId", () => known.person, unknownId],
  ["POST /inquiries/{id}/conversion", "newEmployer.name", "", undefined],
  ["POST /inquiries/{id}/conversion", "newEmployer.businessId", "0112038-8"],
  ["POST /inquiries/{id}/conversion", "newContactPerson.name", "", undefined],
  ["POST /inquiries/{id}/conversion", "date", tomorrow],
  ["POST /inquiries/{id}/conversion", "nextStep.dueOn", yesterday],
  ["PUT /inquiries/{id}/closure", "reason", undefined, "bored", null],
  ["PUT /inquiries/{id}/answer", "mail", true, "yes"],
  ["PUT /inquiries/{id}/answer", "answer", " ", undefined],
  ["PUT /settings/organisation", "name", "", " ", undefined, null, long(161)],
  ["PUT /settings/organisation", "municipalities", [], ["698", "698"]],
  ["PUT /settings/organisation", "municipalities.0", "999", "588"],
  ["PUT /settings/organisation", "operator", "church"],
  ["PUT /settings/organisation", "promiseDays", 0, 11, 1.5, "2"],
  ["PUT /settings/organisation", "showCoaches", "yes", 1],
  ["PUT /settings/organisation", "phone", "soita", "1"],
  ["PUT /settings/organisation", "email", "nimi@", "a b@keksitty.example"],
  ["PUT /settings/organisation", "dataProtection", long(201)],
  [
    "PUT /settings/organisation",
    "areas",
    [{ municipality: "320" }],
    [{ municipality: "698" }, { municipality: "698" }],
  ],
  ["PUT /settings/organisation", "areas.0.rulesUrl", "javascript:alert(1)", "keksitty", "https://x"],
  ["PUT /settings/organisation", "areas.0.phone", "soita"],
  ["PUT /settings/organisation", "areas.0.employmentArea", "Soita 010594Y9032", long(121)],
  ["PUT /settings/organisation", "version", 1],
  ["POST /local-texts", "page", "inquiry", undefined],
  ["POST /local-texts", "slot", "top", undefined],
  ["POST /local-texts", "titleFi", "", long(161)],
  ["POST /local-texts", "bodyFi", "", undefined, long(4001), "<script>alert(1)</script>", "a <b>x</b>"],
  ["POST /local-texts", "bodySv", "[x](javascript:alert(1))", "<img src=x onerror=y>", ""],
  ["POST /local-texts", "until", "2026-02-31"],
  ["PUT /local-texts/{id}", "bodyEn", "<svg/onload=alert(1)>", "[x](data:text/html,x)"],
  ["PUT /local-texts/{id}", "shown", "yes"],
  ["POST /supplements", "year", undefined, "2026", 26, null],
  ["POST /supplements", "sourceTitle", undefined, "", " ", long(201)],
  ["POST /supplements", "sourceUrl", "javascript:alert(1)", "kunta"],
  ["POST /supplements", "amountCents", null, 0, "300", 12.5, 10_000_001],
  ["POST /supplements", "wagePercent", 50, 0, 101],
  ["POST /supplements", "capCents", 30_000],
  ["POST /supplements", "months", null, 0, 61, "6"],
  ["POST /supplements", "kind", undefined, "day"],
  ["POST /supplements", "municipality", "999"],
  ["POST /supplements", "nameFi", undefined, "", long(121)],
  ["POST /supplements", "whoFi", undefined, ""],
  ["POST /supplements", "howFi", undefined, long(1001)],
  ["POST /supplements", "checkedOn", tomorrow, undefined, "2026-02-31"],
  ["POST /supplements", "validUntil", "2025-12-31"],
  ["POST /supplements/preview", "validUntil", "2025-12-31"],
  ["PUT /supplements/{id}", "validFrom", "2027-01-01x", undefined],
  ["POST /users", "email", "admin@rinnalla.example", "ADMIN@rinnalla.example", "x"],
  ["POST /users", "roles", [], {}],
  ["POST /users", "roles.0", "root"],
  ["POST /users", "municipalities.0", "999"],
  ["PATCH /users/{id}", "email", "uusi@keksitty.example"],
  ["PATCH /me", "locale", "de", null],
  ["PATCH /me", "roles", ["admin"]],
  ["POST /api/auth/change-password", "newPassword", "lyhyt", long(129)],
];

describe("what breaks a rule is refused by its field, and nothing is written", () => {
  it.each(refused)("%s %s", (route, path, ...values) =>
    writesNothing(w.db, async () => {
      for (const [i, value] of values.entries()) {
        const body = put(routes[route]?.().body ?? {}, path, typeof value === "function" ? value() : value);
        const told = new Set<string>();
        // Each field tells its first error in every language.
        for (const lang of i === 0 ? ["fi", "sv", "en"] : ["en"]) {
          const { status, body: problem } = await send(route, body, lang);
          const paths = problem.errors?.map((error: { path: string }) => error.path);
          expect([value, status, paths]).toEqual([value, 422, [path]]);
          expect(problem.errors[0].message).not.toMatch(/[{}]|undefined|null/);
          told.add(problem.errors[0].message);
        }
        expect(told.size).toBe(i === 0 ? 3 : 1);
      }
    }),
  );
});

describe.each(Object.keys(routes))("%s", (route) => {
  it("refuses a field it does not know, an id that is none, and a body that is no object", () =>
    writesNothing(w.db, async () => {
      const { body } = routes[route]?.() ?? {};
      expect((await send(route, { ...body, foo: 1 })).body.errors).toMatchObject([{ path: "foo" }]);
      if (/POST \/(?!api)/.test(route))
        expect((await send(route, { ...body, id: "1" })).body.errors).toMatchObject([{ path: "id" }]);
      for (const none of [[], "x", 1, null, true]) expect((await send(route, none)).status).toBe(422);
    }));
});

describe("a personal identity code", () => {
  const code = "010594Y9032";
  /** Texts that are never stored: a trap for robots, and what signs in. */
  const unstored = ["websiteUrl", "turnstileToken", "password", "newPassword", "currentPassword", "token"];

  it("is refused in every text that anybody can write, and is in no log and no row", async () => {
    const texts = Object.keys(routes).flatMap((route) =>
      textsOf(w.document, route).map((path) => [route, path] as const),
    );
    expect(texts.length).toBeGreaterThan(30);
    for (const [route, path] of texts) {
      if (unstored.includes(path)) continue;
      const answer = await send(route, put(routes[route]?.().body ?? {}, path, `Soita ${code}, kiitos`));
      const paths = (answer.body.errors ?? []).map((error: { path: string }) => error.path);
      expect([route, path, answer.status, paths]).toEqual([route, path, 422, expect.arrayContaining([path])]);
      expect(answer.text).not.toContain(code);
    }
    await w.lead.get(`/employers?q=${code}`);
    expect(JSON.stringify(w.worker.logs())).not.toContain(code);
    expect(await tablesWith(w.db, code)).toEqual([]);
  });

  it("in an address leaves no trace either", async () => {
    for (const noun of ["employers", "participants", "placements", "contacts", "users"])
      expect((await w.leadAdmin.get(`/${noun}/${code}`)).status).toBe(404);
    expect(JSON.stringify(w.worker.logs())).not.toContain(code);
    expect(await tablesWith(w.db, code)).toEqual([]);
  });
});

type Schema = { properties?: Record<string, Schema>; type?: string | string[]; enum?: unknown; format?: string };

/** The free texts of a route's body as the description tells them, as dotted paths. */
const textsOf = (document: OpenApi, route: string): string[] => {
  const [method = "", path = ""] = route.split(" ");
  const operation = document.paths[path.startsWith("/api") ? path : `/api/v1${path}`]?.[method.toLowerCase()];
  const walk = ({ properties = {} }: Schema, prefix: string): string[] =>
    Object.entries(properties).flatMap(([field, schema]) => {
      if (schema.properties) return walk(schema, `${prefix}${field}.`);
      const isText =
        [schema.type].flat().includes("string") && !schema.enum && !["uuid", "date"].includes(schema.format ?? "");
      return isText ? [`${prefix}${field}`] : [];
    });
  return walk(operation?.requestBody?.content["application/json"]?.schema ?? {}, "");
};

it("coaching ends with a day and a reason, and not before it began", () =>
  writesNothing(w.db, async () => {
    const end = async (body: object) => (await send("PATCH /participants/{id}", body)).body.errors;
    expect(await end({ endReason: "completed" })).toMatchObject([{ path: "endedOn" }]);
    expect(await end({ endedOn: "2022-05-31" })).toMatchObject([{ path: "endReason" }]);
    expect(await end({ endedOn: "2022-01-09", endReason: "completed" })).toMatchObject([{ path: "endedOn" }]);
  }));
