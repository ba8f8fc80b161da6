import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorld, type World, writesNothing } from "./client.ts";
import { fresh } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

type Terms = { startedOn: string; continuesId?: string };

/** A participant at an employer: what begins there, and how it is corrected. */
const somebodyAtWork = async () => {
  const [participant, employer] = [await fresh.participant(w), await fresh.employer(w)];
  const terms = { kind: "employment", contract: "permanent", wageSubsidy: false };
  const begin = (body: Terms, employerId = employer.id, participantId = participant.id) =>
    w.coach.post("/placements", { participantId, employerId, ...terms, ...body });
  const correct = (id: string, version: number, body: object) =>
    w.coach.call("PATCH", `/placements/${id}`, { body, ifMatch: version });
  return { begin, correct };
};

/** One employment and another that renews it. */
const renewed = async () => {
  const { begin, correct } = await somebodyAtWork();
  const { body: first } = await begin({ startedOn: "2022-02-01" });
  const { body: second } = await begin({ startedOn: "2022-08-01", continuesId: first.id });
  return { first, second, begin, correct };
};

describe("a placement that renews another", () => {
  it("is of the same participant and employer", async () => {
    const { first, second, begin } = await renewed();
    expect(second).toMatchObject({ continuesId: first.id, wageSubsidy: false, endsOn: null });
    const later = { startedOn: "2022-08-01", continuesId: first.id };
    const [employer, participant] = [await fresh.employer(w), await fresh.participant(w)];
    await writesNothing(w.db, async () => {
      expect((await begin(later, employer.id)).body.errors).toMatchObject([{ path: "continuesId" }]);
      const another = await begin(later, first.employerId, participant.id);
      expect(another.body.errors).toMatchObject([{ path: "continuesId" }]);
    });
  });

  it("begins after it", async () => {
    const { begin } = await somebodyAtWork();
    const { body: first } = await begin({ startedOn: "2022-02-02" });
    await writesNothing(w.db, async () => {
      for (const startedOn of ["2022-02-02", "2022-02-01"]) {
        const { status, body } = await begin({ startedOn, continuesId: first.id });
        expect([startedOn, status, body.errors]).toMatchObject([startedOn, 422, [{ path: "continuesId" }]]);
      }
    });
    expect((await begin({ startedOn: "2022-02-03", continuesId: first.id })).status).toBe(201);
  });

  it("is not corrected to begin no later than what it renews", async () => {
    const { second, correct } = await renewed();
    await writesNothing(w.db, async () => {
      const refused = await correct(second.id, second.version, { startedOn: "2022-02-01" });
      expect([refused.status, refused.body.errors]).toMatchObject([422, [{ path: "continuesId" }]]);
    });
    expect((await correct(second.id, second.version, { startedOn: "2022-02-02" })).status).toBe(200);
  });

  it("is not renewed by what it renews, nor by itself", async () => {
    const { first, second, correct } = await renewed();
    await writesNothing(w.db, async () => {
      for (const continuesId of [second.id, first.id]) {
        const refused = await correct(first.id, first.version, { continuesId });
        expect([refused.status, refused.body.errors]).toMatchObject([422, [{ path: "continuesId" }]]);
      }
    });
  });
});

describe("a placement that was renewed", () => {
  it("begins before its first renewal, whose day is told", async () => {
    const { first, begin, correct } = await renewed();
    await begin({ startedOn: "2022-07-01", continuesId: first.id });
    await writesNothing(w.db, async () => {
      for (const startedOn of ["2022-07-01", "2022-07-02", "2022-09-01"]) {
        const { status, body } = await correct(first.id, first.version, { startedOn });
        expect([startedOn, status, body.errors]).toMatchObject([startedOn, 422, [{ path: "startedOn" }]]);
        expect(body.errors[0].message).toContain("01/07/2022");
      }
    });
    expect((await correct(first.id, first.version, { startedOn: "2022-06-30" })).status).toBe(200);
  });

  it("is corrected otherwise as any other", async () => {
    const { first, correct } = await renewed();
    expect((await correct(first.id, first.version, { occupation: "Kokki" })).body).toMatchObject({ version: 2 });
  });
});
