import { describe, expect, it } from "vitest";
import { employmentAreaIn, organisation, organisationChange } from "../../../schema/settings.ts";
import { knownMunicipality, municipalityCode } from "../../../schema/values/inputs.ts";
import country from "../../../schema/values/municipalities.json" with { type: "json" };
import {
  employmentAreaOf,
  employmentAreas,
  isMunicipality,
  isOnAland,
  mergedInto,
  municipalities,
  municipalitiesIn,
  municipalityName,
  municipalityOf,
  regions,
  wellbeingCounties,
} from "../../../schema/values/municipalities.ts";
import told from "../../../schema/values/municipality-sources.json" with { type: "json" };

const numbered = (prefix: string, codes: Record<string, object>) =>
  Object.keys(codes).map((code) => `${prefix}.${code}`);

describe("the municipalities of Finland", () => {
  it("are 308, in 19 regions, 21 wellbeing services counties and 45 employment areas", () => {
    const sizes = [regions, wellbeingCounties, employmentAreas].map((set) => Object.keys(set).length);
    expect([municipalities.length, ...sizes]).toEqual([308, 19, 21, 45]);
    expect(new Set(municipalities.map((code) => municipalityName(code, "fi"))).size).toBe(308);
  });

  it("belong to regions, counties and areas that there are; Helsinki to no county, Åland to neither", () => {
    for (const code of municipalities) {
      const { region = "", county, area } = municipalityOf(code) ?? {};
      expect(regions[region], code).toBeDefined();
      if (isOnAland(code)) expect([county, area], code).toEqual([undefined, undefined]);
      else
        expect(
          [county ? Boolean(wellbeingCounties[county]) : code === "091", Boolean(employmentAreas[area ?? ""])],
          code,
        ).toEqual([true, true]);
    }
    expect(municipalities.filter((code) => !municipalityOf(code)?.county && !isOnAland(code))).toEqual(["091"]);
    expect(municipalities.filter(isOnAland)).toHaveLength(16);
  });

  it("come in by whole counties and areas, each by exactly one", () => {
    const byCounty = numbered("county", wellbeingCounties).flatMap(municipalitiesIn);
    const byArea = numbered("area", employmentAreas).flatMap(municipalitiesIn);
    expect(new Set(byCounty).size).toBe(308 - 16 - 1);
    expect(byCounty).toHaveLength(308 - 16 - 1);
    expect(new Set(byArea).size).toBe(308 - 16);
    expect(byArea).toHaveLength(308 - 16);
    expect(municipalitiesIn("county.13")).toEqual(
      expect.arrayContaining(["297", "749", "140", "915", "420"]), // Kuopio, Siilinjärvi, Iisalmi, Varkaus, Leppävirta
    );
    expect(municipalitiesIn("county.13")).toHaveLength(19);
    expect(["county.99", "area", "", "region.13", "county.13 "].flatMap(municipalitiesIn)).toEqual([]);
  });

  it("have both names, and English uses the Finnish one", () => {
    const names = (code: string) => (["fi", "sv", "en"] as const).map((locale) => municipalityName(code, locale));
    expect(names("853")).toEqual(["Turku", "Åbo", "Turku"]);
    expect(names("297")).toEqual(["Kuopio", "Kuopio", "Kuopio"]);
    expect(names("588")).toEqual(["Pertunmaa", "Pertunmaa", "Pertunmaa"]);
    expect(names("999")).toEqual(["999", "999", "999"]);
    expect(municipalityName("constructor", "fi")).toBe("constructor");
  });

  it("are looked up also by a code that has ended, and what is stored of one stays readable", () => {
    expect([knownMunicipality, municipalityCode].map((code) => code.safeParse("588").success)).toEqual([true, false]);
    expect(["999", "", "58", "constructor"].filter((code) => knownMunicipality.safeParse(code).success)).toEqual([]);
    const stored = { name: "Tiimi", municipalities: ["507", "588"], areas: [{ municipality: "588", phone: "040 1" }] };
    expect(organisation.safeParse(stored).data?.areas).toMatchObject(stored.areas);
    const paths = organisationChange.safeParse(stored).error?.issues.map(({ path }) => path.join("."));
    expect(paths).toEqual(expect.arrayContaining(["municipalities.1", "areas.0.municipality"]));
  });

  it("name the area that decides, the organisation's own name of it first", () => {
    const own = {
      name: "Tiimi",
      municipalities: ["297"],
      areas: [{ municipality: "297", employmentArea: "Oma nimi" }],
    };
    const kuopio = organisation.parse(own);
    expect(employmentAreaIn(kuopio, "297", "sv")).toBe("Oma nimi");
    expect(employmentAreaIn(kuopio, "698", "sv")).toBe("Rovaniemiregionen");
    expect(employmentAreaIn(kuopio, "478", "fi")).toBeNull();
    expect(employmentAreaOf("140")?.fi).toBe("Ylä-Savo");
    expect(employmentAreaOf("588")).toBeUndefined();
  });

  it("are those of a day that the sources tell, with their credit", () => {
    expect([country.asOf, told.credit]).toEqual([told.asOf, expect.stringMatching(/Statistics Finland.*CC BY 4\.0/)]);
    const ids = told.sources.map(({ id }) => id);
    const named = [...Object.values(told.swedishNames), ...Object.values(told.merged)].flatMap((ids) =>
      ids.split("; "),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(told.merged)).toEqual(Object.keys(country.merged));
  });
});

describe("a code that has ended", () => {
  it("is refused with the one it merged into, which there is", () => {
    for (const code of Object.keys(country.merged)) {
      expect(isMunicipality(code)).toBe(false);
      expect(isMunicipality(mergedInto(code)?.into ?? "")).toBe(true);
    }
    expect(municipalityCode.safeParse("588").error?.issues).toMatchObject([
      { message: "mergedMunicipality", params: { gone: "588", into: "507", day: "2025-01-01" } },
    ]);
  });

  it("is told apart from one that never was, and from nothing", () => {
    for (const code of ["999", "", "toString", "91", 297, null, undefined])
      expect(municipalityCode.safeParse(code).error?.issues, String(code)).toMatchObject([
        { message: "chooseMunicipality" },
      ]);
    expect(municipalityCode.parse("297")).toBe("297");
  });
});
