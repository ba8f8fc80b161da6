import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, openWorld, type World, writesNothing } from "./client.ts";
import { unknownId } from "./rows.ts";

const actors = ["public", "nobody", "coach", "lead", "admin", "leadAdmin"] as const;
type ActorName = (typeof actors)[number];

const everybody = actors;
const signedIn = ["nobody", "coach", "lead", "admin", "leadAdmin"] as const;
const team = ["coach", "lead", "leadAdmin"] as const;
const lead = ["lead", "leadAdmin"] as const;
const admin = ["admin", "leadAdmin"] as const;
const leadOrAdmin = ["lead", "admin", "leadAdmin"] as const;

/** Who may what, written out by hand from the design: a second opinion on worker/platform/permissions.ts, so it asks it nothing. */
const table: Record<string, readonly ActorName[]> = {
  "GET /api/v1/health": everybody,
  "POST /api/auth/sign-in/email": everybody,
  "POST /api/auth/sign-out": everybody,
  "POST /api/auth/request-password-reset": everybody,
  "POST /api/auth/reset-password": everybody,
  "POST /api/auth/change-password": signedIn,
  "GET /api/v1/me": signedIn,
  "PATCH /api/v1/me": signedIn,
  "GET /api/v1/me/sessions": signedIn,
  "DELETE /api/v1/me/sessions": signedIn,
  "DELETE /api/v1/me/sessions/{id}": signedIn,
  "GET /api/v1/me/week": signedIn,
  "GET /api/v1/me/mails": signedIn,
  "PUT /api/v1/me/mails/{id}/seen": signedIn,
  "GET /api/v1/me/calendar-feed": signedIn,
  "POST /api/v1/me/calendar-feed": signedIn,
  "DELETE /api/v1/me/calendar-feed": signedIn,
  "GET /api/v1/today": team,
  "GET /api/v1/colleagues": team,
  "GET /api/v1/employers": team,
  "POST /api/v1/employers": team,
  "GET /api/v1/employers/choices": team,
  "GET /api/v1/employers/likely": team,
  "GET /api/v1/employers/{id}": team,
  "PATCH /api/v1/employers/{id}": team,
  "DELETE /api/v1/employers/{id}": team,
  "GET /api/v1/employers/{id}/timeline": team,
  "GET /api/v1/employers/{id}/stage": team,
  "GET /api/v1/employers/{id}/contact-persons": team,
  "PUT /api/v1/employers/{id}/do-not-contact": team,
  "DELETE /api/v1/employers/{id}/do-not-contact": team,
  "GET /api/v1/agreements": team,
  "POST /api/v1/agreements": team,
  "GET /api/v1/agreements/{id}": team,
  "PATCH /api/v1/agreements/{id}": team,
  "DELETE /api/v1/agreements/{id}": team,
  "GET /api/v1/business-register": team,
  "GET /api/v1/contact-persons": team,
  "POST /api/v1/contact-persons": team,
  "GET /api/v1/contact-persons/{id}": team,
  "PATCH /api/v1/contact-persons/{id}": team,
  "DELETE /api/v1/contact-persons/{id}": team,
  "DELETE /api/v1/inquiries/{id}/data": admin,
  "GET /api/v1/contact-persons/due-for-erasure": ["lead", "admin", "leadAdmin"],
  "GET /api/v1/contact-persons/{id}/data": admin,
  "DELETE /api/v1/contact-persons/{id}/data": admin,
  "GET /api/v1/contact-persons/{id}/export": admin,
  "GET /api/v1/contacts": team,
  "POST /api/v1/contacts": team,
  "GET /api/v1/contacts/{id}": team,
  "PATCH /api/v1/contacts/{id}": team,
  "DELETE /api/v1/contacts/{id}": team,
  "GET /api/v1/participants": team,
  "POST /api/v1/participants": team,
  "GET /api/v1/participants/{id}": team,
  "PATCH /api/v1/participants/{id}": team,
  "POST /api/v1/participants/{id}/paths": team,
  "GET /api/v1/placements": team,
  "POST /api/v1/placements": team,
  "GET /api/v1/placements/{id}": team,
  "PATCH /api/v1/placements/{id}": team,
  "PUT /api/v1/placements/{id}/end": team,
  "POST /api/v1/placements/{id}/renewal": team,
  "POST /api/v1/participants/erasure-preview": admin,
  "POST /api/v1/participants/erasure": admin,
  "GET /api/v1/guide-votes": leadOrAdmin,
  "POST /api/v1/guide-votes": everybody,
  "GET /api/v1/occupations": team,
  "GET /api/v1/list-items": [...team, "admin"],
  "POST /api/v1/list-items": leadOrAdmin,
  "GET /api/v1/list-items/{id}": [...team, "admin"],
  "PATCH /api/v1/list-items/{id}": leadOrAdmin,
  "DELETE /api/v1/list-items/{id}": leadOrAdmin,
  "GET /api/v1/person-figures": lead,
  "GET /api/v1/person-figures/{month}": lead,
  "PUT /api/v1/person-figures/{month}": lead,
  "DELETE /api/v1/person-figures/{month}": lead,
  "GET /api/v1/settings/persons": leadOrAdmin,
  "PUT /api/v1/settings/persons": admin,
  "GET /api/v1/work-shares": lead,
  "POST /api/v1/work-shares": lead,
  "DELETE /api/v1/work-shares/{id}": lead,
  "GET /api/v1/meeting": team,
  "GET /api/v1/weekly-reviews": lead,
  "PUT /api/v1/weekly-reviews/{week}": lead,
  "DELETE /api/v1/weekly-reviews/{week}": lead,
  "GET /api/v1/handovers": lead,
  "GET /api/v1/handovers/holders": lead,
  "GET /api/v1/handovers/preview": lead,
  "POST /api/v1/handovers": lead,
  "GET /api/v1/undos": [...team, "admin"],
  "GET /api/v1/undos/{id}": [...team, "admin"],
  "PUT /api/v1/undos/{id}": [...team, "admin"],
  "GET /api/v1/follow-ups": team,
  "POST /api/v1/follow-ups": team,
  "GET /api/v1/follow-ups/{id}": team,
  "PATCH /api/v1/follow-ups/{id}": team,
  "PUT /api/v1/follow-ups/{id}/completion": team,
  "DELETE /api/v1/follow-ups/{id}/completion": team,
  "PUT /api/v1/follow-ups/{id}/postponement": team,
  "PUT /api/v1/follow-ups/{id}/coach": team,
  "GET /api/v1/follow-up-rules": team,
  "PUT /api/v1/follow-up-rules": lead,
  "GET /api/v1/absences": team,
  "POST /api/v1/absences": team,
  "GET /api/v1/absences/{id}": team,
  "PATCH /api/v1/absences/{id}": team,
  "DELETE /api/v1/absences/{id}": team,
  "GET /api/v1/inquiries": team,
  "POST /api/v1/inquiries": everybody,
  "GET /api/v1/inquiries/{id}": team,
  "GET /api/v1/inquiries/counts": team,
  "POST /api/v1/inquiries/phone": team,
  "POST /api/v1/inquiries/{id}/conversion": team,
  "GET /api/v1/inquiries/{id}/story": team,
  "PUT /api/v1/inquiries/{id}/closure": team,
  "DELETE /api/v1/inquiries/{id}/closure": team,
  "PUT /api/v1/inquiries/{id}/spam": team,
  "DELETE /api/v1/inquiries/{id}/spam": team,
  "PUT /api/v1/inquiries/{id}/assignment": team,
  "PUT /api/v1/inquiries/{id}/answer": team,
  "GET /api/v1/supports": everybody,
  "GET /api/v1/facts": admin,
  "GET /api/v1/own-inquiry/{secret}": everybody,
  "PATCH /api/v1/own-inquiry/{secret}": everybody,
  "DELETE /api/v1/own-inquiry/{secret}": everybody,
  "POST /api/v1/own-inquiry/{secret}/additions": everybody,
  "GET /api/v1/digest/{secret}": everybody,
  "PUT /api/v1/digest/{secret}/off": everybody,
  "GET /api/v1/feedback/by-link/{secret}": everybody,
  "POST /api/v1/feedback/by-link/{secret}": everybody,
  "GET /api/v1/feedback/summary": team,
  "POST /api/v1/feedback": team,
  "GET /api/v1/feedback/{id}": team,
  "PATCH /api/v1/feedback/{id}": team,
  "POST /api/v1/feedback-requests": team,
  "GET /api/v1/feedback-requests/{id}": team,
  "GET /api/v1/final-reports": lead,
  "POST /api/v1/final-reports": lead,
  "GET /api/v1/final-reports/{id}": lead,
  "PATCH /api/v1/final-reports/{id}": lead,
  "DELETE /api/v1/final-reports/{id}": lead,
  "GET /api/v1/final-reports/{id}/figures": lead,
  "PUT /api/v1/final-reports/{id}/issue": lead,
  "GET /api/v1/reports": lead,
  "GET /api/v1/reports/{table}": lead,
  "GET /api/v1/reports/{table}/rows": lead,
  "GET /api/v1/impact-calculations": lead,
  "POST /api/v1/impact-calculations/preview": lead,
  "POST /api/v1/impact-calculations": lead,
  "GET /api/v1/impact-calculations/{id}": lead,
  "DELETE /api/v1/impact-calculations/{id}": lead,
  "GET /api/v1/api-keys": lead,
  "POST /api/v1/api-keys": lead,
  "DELETE /api/v1/api-keys/{id}": lead,
  "GET /api/v1/reports/criteria": lead,
  "GET /api/v1/criteria-assessments": lead,
  "POST /api/v1/criteria-assessments": lead,
  "GET /api/v1/criteria-assessments/{id}": lead,
  "PATCH /api/v1/criteria-assessments/{id}": lead,
  "PUT /api/v1/criteria-assessments/{id}/completion": lead,
  "DELETE /api/v1/criteria-assessments/{id}": lead,
  "GET /api/v1/settings/organisation": ["lead", "admin", "leadAdmin"],
  "PUT /api/v1/settings/organisation": admin,
  "GET /api/v1/local-texts": ["lead", "admin", "leadAdmin"],
  "POST /api/v1/local-texts": ["lead", "admin", "leadAdmin"],
  "POST /api/v1/local-texts/preview": ["lead", "admin", "leadAdmin"],
  "GET /api/v1/local-texts/{id}": ["lead", "admin", "leadAdmin"],
  "GET /api/v1/local-texts/{id}/versions": ["lead", "admin", "leadAdmin"],
  "PUT /api/v1/local-texts/{id}": ["lead", "admin", "leadAdmin"],
  "GET /api/v1/supplements": ["lead", "admin", "leadAdmin"],
  "POST /api/v1/supplements": ["lead", "admin", "leadAdmin"],
  "POST /api/v1/supplements/preview": ["lead", "admin", "leadAdmin"],
  "GET /api/v1/supplements/{id}": ["lead", "admin", "leadAdmin"],
  "GET /api/v1/supplements/{id}/versions": ["lead", "admin", "leadAdmin"],
  "PUT /api/v1/supplements/{id}": ["lead", "admin", "leadAdmin"],
  "GET /api/v1/areas": everybody,
  "GET /api/v1/users": admin,
  "POST /api/v1/users": admin,
  "GET /api/v1/users/{id}": admin,
  "PATCH /api/v1/users/{id}": admin,
  "POST /api/v1/users/{id}/invitation": admin,
  "GET /api/v1/users/{id}/mails": admin,
  "PUT /api/v1/users/{id}/deactivation": admin,
  "DELETE /api/v1/users/{id}/deactivation": admin,
  "GET /api/v1/events": admin,
};

/** What better-auth could also do, and its plugins: none of it may answer. */
const closed = [
  "POST /api/auth/sign-up/email",
  "POST /api/auth/sign-in/social",
  "POST /api/auth/sign-in/username",
  "POST /api/auth/sign-in/magic-link",
  "GET /api/auth/callback/google",
  "POST /api/auth/callback/google",
  "GET /api/auth/get-session",
  "POST /api/auth/get-session",
  "GET /api/auth/list-sessions",
  "POST /api/auth/revoke-session",
  "POST /api/auth/revoke-sessions",
  "POST /api/auth/revoke-other-sessions",
  "POST /api/auth/update-session",
  "POST /api/auth/update-user",
  "POST /api/auth/delete-user",
  "GET /api/auth/delete-user/callback",
  "POST /api/auth/change-email",
  "POST /api/auth/set-password",
  "POST /api/auth/verify-password",
  "GET /api/auth/verify-email",
  "POST /api/auth/send-verification-email",
  "POST /api/auth/forget-password",
  "GET /api/auth/reset-password/token",
  "GET /api/auth/list-accounts",
  "POST /api/auth/link-social",
  "POST /api/auth/unlink-account",
  "GET /api/auth/account-info",
  "POST /api/auth/refresh-token",
  "POST /api/auth/get-access-token",
  "GET /api/auth/ok",
  "GET /api/auth/error",
  "GET /api/auth/admin/list-users",
  "POST /api/auth/admin/create-user",
  "POST /api/auth/admin/set-role",
  "POST /api/auth/admin/set-user-password",
  "POST /api/auth/admin/ban-user",
  "POST /api/auth/admin/impersonate-user",
  "POST /api/auth/admin/remove-user",
  "POST /api/auth/two-factor/enable",
  "POST /api/auth/organization/create",
  "GET /api/auth/sign-in/email",
  "GET /api/auth/sign-out",
  "GET /api/auth",
];

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const ask = (client: Client, route: string, undocumented = false) => {
  const [method, path] = route.split(" ") as ["GET", string];
  const body = ["POST", "PUT", "PATCH"].includes(method) ? { body: {} } : {};
  return client.call(method, path.replace("{id}", unknownId), { ...body, ifMatch: 1, undocumented });
};

/** These end the session they are asked with, or all of that person's. */
const ending = ["POST /api/auth/sign-out", "DELETE /api/v1/me/sessions"];

it("the table names every route of the description, and no other", () => {
  const described = Object.entries(w.document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(Object.keys(table).sort()).toEqual(described.sort());
});

describe.each(actors)("%s", (actor) => {
  it.each(Object.entries(table))("%s", async (route, allowed) => {
    const { status } = await ask(w[actor], route);
    if (ending.includes(route) && actor !== "public")
      w[actor] = { ...w[actor], ...(await w.signIn(`${actor.toLowerCase()}@rinnalla.example`)) };
    if (allowed.includes(actor)) expect([200, 201, 204, 404, 422, 428], `${status}`).toContain(status);
    else expect(status).toBe(actor === "public" ? 401 : 403);
  });
});

it.each(["public", "coach", "leadAdmin"] as const)("nothing else under /api/auth answers to %s", async (actor) => {
  for (const route of closed) expect([route, (await ask(w[actor], route, true)).status]).toEqual([route, 404]);
});

it("a permission is asked before a body is looked at", async () => {
  const { status, text } = await w.coach.call("POST", "/users", { raw: "{" });
  expect(status).toBe(403);
  expect(text).not.toContain("JSON");
});

it("roles hold from the next request on: taken away, the person sees nothing", async () => {
  const id = (
    await w.admin.expect("POST", "/users", { body: { email: "pian@keksitty.example", name: "Pian", roles: ["coach"] } })
  ).id;
  await w.db
    .prepare("UPDATE accounts SET user_id = ?1, account_id = ?1 WHERE user_id = ?2")
    .bind(id, w.nobody.id)
    .run();
  const soon = await w.signInByPassword("pian@keksitty.example");
  expect((await soon.get("/employers?limit=1")).status).toBe(200);
  await w.admin.expect("PATCH", `/users/${id}`, { body: { roles: [] }, ifMatch: 1 });
  expect((await soon.get("/employers?limit=1")).status).toBe(403);
});

it("administrators neither lock themselves out nor give that role away", async () => {
  const { version } = await w.admin.expect("GET", `/users/${w.admin.id}`);
  await writesNothing(w.db, async () => {
    expect((await w.admin.call("PUT", `/users/${w.admin.id}/deactivation`, { ifMatch: version })).status).toBe(409);
    const body = { roles: ["coach"] };
    expect((await w.admin.call("PATCH", `/users/${w.admin.id}`, { body, ifMatch: version })).status).toBe(409);
  });
});
