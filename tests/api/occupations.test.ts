import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { occupations } from "../../schema/values/occupations.ts";
import { openWorld, type World } from "./client.ts";
import { bodies, fresh } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const known = occupations.find(({ code }) => code === "9112") as (typeof occupations)[number];

describe("occupations", () => {
  it("are found by name in the asker's language, with their main group", async () => {
    const found = async (q: string, lang: string) =>
      (await w.coach.expect("GET", `/occupations?q=${encodeURIComponent(q)}`, { lang })).items;
    expect(await found(known.fi, "fi")).toContainEqual({
      code: known.code,
      name: known.fi,
      mainGroup: "Muut työntekijät",
    });
    expect(await found("9112", "en")).toMatchObject([{ name: known.en, mainGroup: "Elementary occupations" }]);
    expect(await found("", "fi")).toEqual([]);
  });

  it("chosen by a known name bring their code along; another text has none", async () => {
    const [participant, employer] = [await fresh.participant(w), await fresh.employer(w)];
    const begin = (occupation: string, more: object = {}) =>
      w.coach.expect("POST", "/placements", {
        body: { ...bodies.placement(participant.id, employer.id), occupation, ...more },
      });
    for (const name of [known.fi, known.sv, known.en, known.fi.toUpperCase()])
      expect(await begin(name)).toMatchObject({ occupation: name, occupationCode: known.code });
    expect(await begin("Jokin aivan muu")).toMatchObject({ occupationCode: null });
    expect(await begin("Jokin aivan muu", { occupationCode: "51" })).toMatchObject({ occupationCode: "51" });
  });

  it("corrected take the code along, and leave it where the words stay", async () => {
    const placement = await fresh.placement(w);
    let version = placement.version;
    const correct = async (body: object) => {
      const row = await w.coach.expect("PATCH", `/placements/${placement.id}`, { body, ifMatch: version });
      version = row.version;
      return row.occupationCode;
    };
    expect(await correct({ occupation: known.fi })).toBe(known.code);
    expect(await correct({ occupation: known.fi, weeklyHours: 10 })).toBe(known.code);
    expect(await correct({ occupation: "Muuta" })).toBeNull();
    expect(await correct({ occupationCode: "9" })).toBe("9");
    expect(await correct({ occupation: "Muuta" })).toBe("9");
    expect(await correct({ occupation: null })).toBeNull();
  });
});
