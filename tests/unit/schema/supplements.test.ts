import { expect, it } from "vitest";
import { supplementChange } from "../../../schema/supplements.ts";
import { today } from "../../../schema/values/calendar.ts";

const thisYear = Number(today().slice(0, 4));
const written = {
  municipality: "297",
  nameFi: "Keksitty kuntalisä",
  kind: "month",
  amountCents: 30_000,
  months: 6,
  whoFi: "Yritys, jossa on < 50 työntekijää",
  howFi: "Kunnan lomakkeella",
  sourceTitle: "Keksitty kunnanhallitus § 1",
  year: thisYear + 1,
  checkedOn: "2026-01-15",
  validFrom: "2026-01-01",
};
const faultsOf = (more: object) =>
  supplementChange
    .safeParse({ ...written, ...more })
    .error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];

it("a supplement may be of this year's source and of next year's, and of none further", () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ year: thisYear + 2 })).toEqual([["year", "yearTooFar"]]);
});

it.each(["nameFi", "nameSv", "nameEn", "whoFi", "whoSv", "whoEn", "howFi", "howSv", "howEn", "sourceTitle"])(
  "HTML in %s is refused by name",
  (field) => expect(faultsOf({ [field]: "Tuki <script>alert(1)</script>" })).toEqual([[field, "noHtml"]]),
);
