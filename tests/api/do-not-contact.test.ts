import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../../schema/values/calendar.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const eventsOf = async (id: string) =>
  (await w.db.prepare("SELECT * FROM events WHERE subject_id = ? ORDER BY id").bind(id).all()).results;

describe("an employer that has asked to be left alone", () => {
  it("tells who asked, since when, why, and who wrote it down; its event tells none of it", async () => {
    const { id, version } = await fresh.employer(w);
    const body = bodies.doNotContact();
    const answer = await w.coach.call("PUT", `/employers/${id}/do-not-contact`, { body, ifMatch: version });
    const stored = { ...body, setBy: "Maija Mallikas" };
    expect([answer.status, answer.body.doNotContact]).toEqual([200, stored]);
    expect((await w.lead.expect("GET", `/employers/${id}`)).doNotContact).toEqual(stored);
    const events = await eventsOf(id);
    expect(events.map(({ action }) => action)).toEqual(["employer.created", "employer.do-not-contact-set"]);
    expect(JSON.stringify(events)).not.toContain(body.reason);
  });

  it("has asked for it today, and nobody need be named, when nothing else is said", async () => {
    const { id, version } = await fresh.employer(w);
    const body = { reason: "Ei halua soittoja" };
    const { doNotContact } = await w.coach.expect("PUT", `/employers/${id}/do-not-contact`, { body, ifMatch: version });
    expect(doNotContact).toMatchObject({ since: today(), askedBy: null });
  });

  it("is not contacted by a change of something else, and its ban is corrected by whoever knows better", async () => {
    const { id, version } = await fresh.leftAlone(w);
    const changed = await w.coach2.expect("PATCH", `/employers/${id}`, { body: { size: "5-9" }, ifMatch: version });
    expect(changed.doNotContact).not.toBeNull();
    const body = { reason: "Soittaa itse, kun tarvitsee", since: "2022-04-01" };
    const { doNotContact } = await w.coach2.expect("PUT", `/employers/${id}/do-not-contact`, {
      body,
      ifMatch: changed.version,
    });
    expect(doNotContact).toMatchObject({ ...body, askedBy: null });
    expect(doNotContact.setBy).not.toBe("Maija Mallikas");
  });

  it("may be contacted again once it is lifted, which is done once", async () => {
    const { id, version } = await fresh.leftAlone(w);
    const lifted = await w.coach.call("DELETE", `/employers/${id}/do-not-contact`, { ifMatch: version });
    expect([lifted.status, lifted.body.doNotContact]).toEqual([200, null]);
    expect((await eventsOf(id)).at(-1)).toMatchObject({ action: "employer.do-not-contact-lifted" });
    await writesNothing(w.db, async () => {
      const again = await w.coach.call("DELETE", `/employers/${id}/do-not-contact`, { ifMatch: lifted.body.version });
      expect(again.status).toBe(409);
    });
  });

  it("is told so where employers are listed", async () => {
    const [alone, other] = [await fresh.leftAlone(w), await fresh.employer(w)];
    const since = async ({ id }: { id: string }) => {
      const { name } = await w.coach.expect("GET", `/employers/${id}`);
      const { items } = await w.coach.expect("GET", `/employers?${new URLSearchParams({ q: name })}`);
      return items.find((item: { id: string }) => item.id === id).doNotContactSince;
    };
    expect([await since(alone), await since(other)]).toEqual([bodies.doNotContact().since, null]);
  });

  it("is not overwritten over another version, whichever way", async () => {
    const { id, version } = await fresh.leftAlone(w);
    await writesNothing(w.db, async () => {
      const body = bodies.doNotContact();
      for (const answer of [
        await w.coach.call("PUT", `/employers/${id}/do-not-contact`, { body, ifMatch: version - 1 }),
        await w.coach.call("DELETE", `/employers/${id}/do-not-contact`, { ifMatch: version - 1 }),
      ])
        expect([answer.status, answer.body.current.version]).toEqual([412, version]);
    });
  });
});
