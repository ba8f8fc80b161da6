import { expect, it } from "vitest";
import type { LocalText } from "../../../schema/local-texts.ts";
import { hasLocalPart, savedOn, textsIn, told } from "../../../site/portal/local-guide/shown.ts";
import { supplementAmount } from "../../../site/portal/local-guide/telling.ts";

const text = (other: Partial<LocalText>): LocalText => ({
  id: "t",
  page: "supports",
  slot: "text",
  titleFi: null,
  titleSv: null,
  titleEn: null,
  bodyFi: "Suomeksi",
  bodySv: null,
  bodyEn: "In English",
  until: null,
  shown: true,
  createdAt: 0,
  updatedAt: Date.parse("2026-11-30T22:30:00Z"),
  version: 1,
  ...other,
});

it("a text is told in the reader's language, else in Finnish, and said to be that", () => {
  expect(told(text({}), "body", "en")).toEqual({ text: "In English", lang: undefined });
  expect(told(text({}), "body", "sv")).toEqual({ text: "Suomeksi", lang: "fi" });
  expect(told(text({}), "body", "fi")).toEqual({ text: "Suomeksi", lang: undefined });
  expect(told(text({}), "title", "sv")).toBeUndefined();
});

it("a text is shown in its place until its last day, and dated as the clock is in Finland", () => {
  const local = { texts: [text({ until: "2026-12-31" })], supplements: [] };
  expect(textsIn(local, "supports", "text", "2026-12-31")).toHaveLength(1);
  expect(textsIn(local, "supports", "text", "2027-01-01")).toHaveLength(0);
  expect(textsIn(local, "supports", "links", "2026-12-31")).toHaveLength(0);
  expect(hasLocalPart({ texts: [text({ slot: "notice" })], supplements: [] }, "supports")).toBe(false);
  expect(savedOn(text({}))).toBe("2026-12-01");
});

it("an amount is told as it is paid", () => {
  const amount = { amountCents: null, wagePercent: null, capCents: null, months: null };
  const say = (told: object) => supplementAmount({ ...amount, ...told } as never, "fi").replaceAll("\u00a0", " ");
  expect(say({ kind: "month", amountCents: 30_050, months: 6 })).toBe("300,50 € kuukaudessa, enintään 6 kuukautta");
  expect(say({ kind: "once", amountCents: 100_000 })).toBe("1 000 € kerran");
  expect(say({ kind: "share", wagePercent: 50, capCents: 50_000, months: 1 })).toBe(
    "50 % bruttopalkasta, enintään 500 € kuukaudessa, yhden kuukauden ajan",
  );
});
