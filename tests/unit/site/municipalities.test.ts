import { describe, expect, it } from "vitest";
import { municipalities, municipalitiesIn } from "../../../schema/values/municipalities.ts";
import { locales } from "../../../schema/vocabulary.ts";
import {
  areaOptions,
  countyOptions,
  municipalityGroup,
  municipalityGroups,
  servedNames,
} from "../../../site/words/municipalities.ts";
import { draftIn, placesFor } from "../../../site/workspace/settings/draft.ts";

describe("the choice of a municipality", () => {
  it.each(locales)(
    "comes from code, asks no database, and offers each once, one's own before the regions (%s)",
    (locale) => {
      const groups = municipalityGroups([municipalityGroup("own", ["297", "749"], locale)], locale);
      expect(groups[0]?.options.map(({ value }) => value)).toEqual(["297", "749"]);
      const values = groups.flatMap(({ options }) => options.map(({ value }) => value));
      expect(values).toHaveLength(308);
      expect(new Set(values)).toEqual(new Set(municipalities));
      expect(groups).toHaveLength(20);
    },
  );

  it("has no empty group, and is in the order of its language", () => {
    const [first] = municipalityGroups([municipalityGroup("own", [], "sv")], "sv");
    expect(first?.label).toBe("Birkaland");
    const finnish = municipalityGroups([], "fi").map(({ label }) => label);
    expect(finnish).toEqual(finnish.toSorted(new Intl.Collator("fi").compare));
  });

  it("is found by the name in the other language, where that is another", () => {
    const inLanguage = (locale: "fi" | "sv", code: string) => municipalityGroup("", [code], locale).options[0];
    expect(inLanguage("fi", "853")).toEqual({ value: "853", label: "Turku", also: "Åbo" });
    expect(inLanguage("sv", "853")).toEqual({ value: "853", label: "Åbo", also: "Turku" });
    expect(inLanguage("fi", "297")?.also).toBeUndefined();
  });

  it("tells what is served by the name of the whole, and one by one where it is no whole", () => {
    const county = municipalitiesIn("county.13");
    expect(servedNames(county.toReversed(), "fi")).toEqual(["Pohjois-Savon hyvinvointialue"]);
    expect(servedNames(county.slice(1), "fi")).toHaveLength(18);
    expect(servedNames(municipalitiesIn("area.17"), "sv")).toEqual(["Kuopio"]);
    expect(servedNames(["091"], "fi")).toEqual(["Helsinki"]);
    expect(servedNames([], "fi")).toEqual([]);
  });
});

describe("the municipalities that are served", () => {
  const sent = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return draftIn(form).municipalities;
  };

  it("come in by a whole area, after those there already, none twice", () => {
    const county = municipalitiesIn("county.13");
    expect(sent({ served: "698,749", "added.area": "county.13" })?.split(",")).toEqual([
      "698",
      "749",
      ...county.filter((code) => code !== "749"),
    ]);
    expect(sent({ served: "", municipalities: "297", "added.area": "area.08" })).toBe("297,091");
    expect(sent({ served: "297", "added.area": "area.99" })).toBe("297");
  });

  it("move to any place of a short list, and to the ends of a long one", () => {
    expect(placesFor(1, 3)).toEqual([0, 1, 2]);
    expect(placesFor(100, 308)).toEqual([...Array.from({ length: 40 }, (_, at) => at), 100, 307]);
  });

  it("have names among the counties and areas to choose", () => {
    for (const { value } of [...countyOptions("en"), ...areaOptions("en")])
      expect(municipalitiesIn(value).length, value).toBeGreaterThan(0);
  });
});
