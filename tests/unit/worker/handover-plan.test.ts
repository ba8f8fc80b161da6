import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Held, keyOf, type Receiver, shareOut } from "../../../worker/handovers/plan.ts";

const nothing: Held = { employers: [], participants: [], inquiries: [], followUps: [] };
const aino: Receiver = { id: "aino", areas: ["320"] };
const bertta: Receiver = { id: "bertta", areas: ["698"] };
const cecilia: Receiver = { id: "cecilia", areas: [] };
const at = (municipality: string) => (id: string) => ({ id, municipality });
const whoGets = (held: Partial<Held>, receivers: Receiver[], chosen: Parameters<typeof shareOut>[2] = []) =>
  Object.fromEntries(shareOut({ ...nothing, ...held }, receivers, chosen).receiverOf);

describe("a coach's work", () => {
  it("goes all to one receiver", () => {
    const got = whoGets({ employers: ["a", "b"].map(at("698")), inquiries: [at("320")("i")] }, [aino]);
    expect(got).toEqual({ "employer a": "aino", "employer b": "aino", "inquiry i": "aino" });
  });

  it("goes to whose service area it is in, and else evenly, the first by name first", () => {
    const employers = [...["a", "b", "c"].map(at("698")), ...["d", "e"].map(at("851"))];
    const got = whoGets({ employers }, [aino, bertta, cecilia]);
    expect(got).toEqual({
      "employer a": "bertta",
      "employer b": "bertta",
      "employer c": "bertta",
      "employer d": "aino",
      "employer e": "cecilia",
    });
  });

  it("in an area of several is shared among these", () => {
    const both = [bertta, { ...cecilia, areas: ["698"] }];
    const got = whoGets({ participants: ["a", "b", "c"].map(at("698")) }, [aino, ...both]);
    expect(Object.values(got)).toEqual(["bertta", "cecilia", "bertta"]);
  });

  it("takes its follow-ups along: a placement's with the participant, an employer's with the employer, others to the fewest", () => {
    const held = {
      employers: [at("698")("e")],
      participants: [at("320")("p")],
      followUps: [
        { id: "1", employerId: "other", participantId: null },
        { id: "2", employerId: "e", participantId: "p" },
        { id: "3", employerId: "e", participantId: "gone" },
        { id: "4", employerId: "e", participantId: null },
      ],
    };
    const got = whoGets(held, [aino, bertta]);
    expect(["1", "2", "3", "4"].map((id) => got[`follow-up ${id}`])).toEqual(["aino", "aino", "bertta", "bertta"]);
    const byHand = whoGets(held, [aino, bertta], [{ noun: "employer", id: "e", toId: "aino" }]);
    expect(["1", "2", "3", "4"].map((id) => byHand[`follow-up ${id}`])).toEqual(["bertta", "aino", "aino", "aino"]);
    const apart = whoGets(held, [aino, bertta], [{ noun: "follow-up", id: "4", toId: "aino" }]);
    expect(apart["follow-up 4"]).toBe("aino");
  });

  it("goes somewhere, every row of it, and what is chosen goes where it was chosen to", () => {
    const ids = fc.uniqueArray(fc.nat(40).map(String), { maxLength: 20 });
    const places = fc.constantFrom("320", "698", "851");
    const placed = ids.chain((all) => fc.tuple(...all.map((id) => places.map((place) => at(place)(id)))));
    const followUps = ids.map((all) =>
      all.map((id) => ({ id, employerId: String(Number(id) + 1), participantId: id })),
    );
    const receivers = fc.subarray([aino, bertta, cecilia], { minLength: 1 });
    fc.assert(
      fc.property(placed, placed, placed, followUps, receivers, (employers, participants, inquiries, followed, to) => {
        const held = { employers, participants, inquiries, followUps: followed };
        const last = to.at(-1)?.id ?? "";
        const chosen = employers.slice(0, 3).map(({ id }) => ({ noun: "employer" as const, id, toId: last }));
        const { receiverOf } = shareOut(held, to, chosen);
        expect(receiverOf.size).toBe(employers.length + participants.length + inquiries.length + followed.length);
        for (const id of receiverOf.values()) expect(to.map((one) => one.id)).toContain(id);
        for (const { noun, id, toId } of chosen) expect(receiverOf.get(keyOf(noun, id))).toBe(toId);
      }),
    );
  });
});
