import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import readXlsx from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import published from "../../schema/demo/figures-2022.json" with { type: "json" };
import { newId } from "../../schema/values/ids.ts";
import { bodies } from "../api/rows.ts";
import { faultsOf, go, overflows, signIn } from "./browser.ts";
import { openEach } from "./inspect.ts";
import { readPdf } from "./pdf-text.ts";
import { longWalk, sharedLooks } from "./shared-looks.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const faults = async (page: Page) => [...(await faultsOf(page)), ...((await overflows(page)) ? ["too wide"] : [])];
const { faultsAt } = sharedLooks([{ width: 320 }, { width: 1280 }, { width: 390, dark: true }]);
const listsOfReports = ["/tyotila/raportit/koosteet", "/tyotila/raportit/koosteet/uusi"];
const title = "Tuettu työllistyminen 2021–2022 =1+1";

/** Puts a report of the published period together, as far as the page of the report. */
const putTogether = async (page: Page) => {
  await page.goto("/tyotila/raportit/koosteet");
  await go(page, 'main a[href$="/koosteet/uusi"]');
  await page.fill('[name="title"]', title);
  await page.check('[name="kind"][value="final"]');
  await page.fill('[name="from"]', "2021-06-01");
  await page.fill('[name="to"]', "2022-10-15");
  await page.fill('[name="notes.cover"]', "Kaksi kuntaa, kolme valmentajaa.\n\nKiitos työnantajille.");
  await go(page, "main .actionbar button");
  return new URL(page.url()).pathname;
};

/** A table of the page as it is read: its rows by their names, each with its numbers. */
const tableRows = (page: Page, id: string) =>
  page
    .locator(`table:has(#${id}) tbody tr`)
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector("th")?.textContent?.trim() ?? "",
          [...row.querySelectorAll("td.num:not(.pct)")].map((cell) => cell.textContent?.trim() ?? ""),
        ]),
      ),
    ) as Promise<Record<string, string[]>>;

/** A job of a participant of Rovaniemi in a company, which began in the period and is written down only now. */
const enterLate = async (page: Page) => {
  const [participant, employer] = await site.worker.db.batch<{ id: string }>([
    site.worker.db.prepare("SELECT id FROM participants WHERE municipality = '698' AND ended_on IS NULL LIMIT 1"),
    site.worker.db.prepare("SELECT id FROM employers WHERE sector = 'company' LIMIT 1"),
  ]);
  const data = {
    participantId: participant?.results[0]?.id,
    employerId: employer?.results[0]?.id,
    kind: "employment",
    contract: "permanent",
    startedOn: "2022-09-01",
    wageSubsidy: false,
  };
  const answer = await page.request.post("/api/v1/placements", { headers: { origin: site.worker.url.origin }, data });
  expect([answer.status(), await answer.text()]).toMatchObject([201, expect.anything()]);
};

const download = async (page: Page, path: string) => {
  const answer = await page.request.get(path);
  expect([answer.status(), answer.headers()["content-disposition"]?.startsWith("attachment")]).toEqual([200, true]);
  return answer.body();
};

const company = published.placementDistribution.rows.find(({ key }) => key === "company");

describe("a report that the lead puts together", () => {
  it("is written, ordered, issued and printed without a script, and tells what came late", async () => {
    const page = await signIn(await site.open({ width: 1280, javaScript: false }), "lead@rinnalla.example");
    const path = await putTogether(page);
    expect(await page.locator("main [role=status]").textContent()).toContain("Raportti on koottu");
    expect(await page.locator("h1").textContent()).toBe(title);
    await go(page, `main a[href="${path}/muokkaa"]`);
    await page.fill('[name="notes.placements"]', "Yrityksiä tuli mukaan eniten.");
    await go(page, 'button[name="move"][value="up:placements"]');
    expect(await page.inputValue('[name="notes.placements"]')).toBe("Yrityksiä tuli mukaan eniten.");
    await go(page, "main .actionbar button");
    const headings = await page.locator(".printed h2").allTextContents();
    expect(headings.slice(0, 3)).toEqual(["Sisällys", "1 Työpaikat ja työkokeilut", "2 Työllistyneet"]);
    expect((await tableRows(page, "placements-distribution-table")).Yhteensä).toEqual(["62", "8", "70"]);
    await page.locator("summary", { hasText: "Julkaise raportti" }).click();
    await go(page, 'form:has([value="issue"]) button');
    expect(await page.locator("#late").locator("xpath=ancestor::section").textContent()).toContain(
      "Mikään luku ei ole",
    );
    await enterLate(page);
    await page.goto(path);
    expect((await tableRows(page, "placements-distribution-table")).Yhteensä).toEqual(["62", "8", "70"]);
    const told = await page
      .locator("table:has(#late-table) tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent?.replaceAll("\u00a0", " "))),
      );
    const place = "Työsuhteet sektorin ja palkkatuen mukaan · Yhteensä · Rovaniemi";
    expect(told).toContainEqual([place, "62", "63"]);
    expect(await page.locator(`main a[href="${path}/muokkaa"]`).count()).toBe(0);
  });

  it("gives the published figures back from its page, its workbook and its tables, in both shapes", async () => {
    const page = await site.as("lead", { width: 1280 });
    const id = newId();
    const answer = await page.request.post("/api/v1/final-reports", {
      headers: { origin: site.worker.url.origin },
      data: { id, title, kind: "final", from: "2021-06-01", to: "2021-12-31", chapters: ["employment", "placements"] },
    });
    expect(answer.status()).toBe(201);
    const path = `/tyotila/raportit/koosteet/${id}`;
    const snapshot = published.snapshots.find(
      ({ asOf, municipality }) => asOf === "2021-12-31" && municipality === "698",
    );
    await page.goto(path);
    expect((await tableRows(page, "employment-ratio-table")).Valmennettavia?.[0]).toBe(String(snapshot?.participants));
    const sheets = await readXlsx(await download(page, `${path}/taulukot.xlsx`));
    expect(sheets[0]?.data[0]?.[0]).toBe(title);
    const people = sheets.flatMap(({ data }) => data).find(([name]) => name === "Valmennettavia");
    expect(people?.[1]).toBe(snapshot?.participants);
    const ratio = sheets.flatMap(({ data }) => data).find(([name]) => name === "Työllisyyskerroin");
    expect(ratio).toContain(snapshot?.employmentRatio);
    const finnish = parse(await download(page, `${path}/employment.csv`), { bom: true, delimiter: ";" }) as string[][];
    expect(finnish.find(([, row, column]) => row === "Työllisyyskerroin" && column === "Rovaniemi")).toContain("0,36");
    expect(finnish[1]?.slice(-1)).toEqual(["31.12.2021"]);
    const other = parse(await download(page, `${path}/employment.csv?muoto=kansainvalinen`)) as string[][];
    expect(other.find(([, row, column]) => row === "Työllisyyskerroin" && column === "Rovaniemi")).toContain("0.36");
    expect(other[1]?.slice(-1)).toEqual(["2021-12-31"]);
  });

  it("gives the published figures of 2022 as files of a chapter and of the API", async () => {
    const page = await site.as("lead", { width: 1280 });
    await page.goto("/tyotila/raportit/referrals?alkaen=2021-06-01&paattyen=2022-10-15");
    const { te_services, health_care } = published.referralSources;
    const at = async (selector: string) => (await page.locator(selector).first().getAttribute("href")) ?? "";
    const sheets = await readXlsx(await download(page, await at('a[href*="taulukot.xlsx"]')));
    const rows = sheets.flatMap(({ data }) => data);
    const numbers = ({ percent, ...n }: typeof te_services) =>
      (["698", "320", "total"] as const).flatMap((column) => [n[column], percent[column]]);
    expect(rows.find(([name]) => name === "TE-palvelut")?.slice(1)).toEqual(numbers(te_services));
    const finnish = parse(await download(page, await at('a[href*="referrals.csv"]')), {
      bom: true,
      delimiter: ";",
    }) as string[][];
    expect(finnish.find(([, row, column]) => row === "Terveydenhuolto" && column === "Rovaniemi")?.slice(3, 6)).toEqual(
      [String(health_care["698"]), "70", "5,7"],
    );
    const asked = "/api/v1/reports/referrals?from=2021-06-01&to=2022-10-15&format=";
    const plain = parse(await download(page, `${asked}csv`), { columns: true }) as Record<string, string>[];
    for (const [key, source] of Object.entries(published.referralSources))
      for (const column of ["698", "320", "total"] as const) {
        const line = plain.find((each) => each.row === key && each.column === column);
        expect([Number(line?.n), Number(line?.percent), line?.to]).toEqual([
          source[column],
          source.percent[column],
          "2022-10-15",
        ]);
      }
    const [book] = await readXlsx(await download(page, `${asked}xlsx&shape=fi`));
    expect(book?.data.find((line) => line[0] === "te_services" && line[2] === "total")).toContain(te_services.total);
  });

  it("prints on sheets with their numbers and what report it is, except the cover", async () => {
    const page = await site.as("lead", { width: 1280 });
    await putTogether(page);
    const pdf = readPdf(Buffer.from(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })));
    expect(pdf.pages).toBeGreaterThan(4);
    expect(pdf.text).toContain(`2 / ${pdf.pages}`);
    expect(pdf.text).toContain(`${pdf.pages} / ${pdf.pages}`);
    const [cover = "", ...sheets] = pdf.text.split("\n");
    expect([cover.split(title).length, cover.includes(`1 / ${pdf.pages}`)]).toEqual([2, false]);
    for (const sheet of sheets) expect(sheet).toContain(title);
    expect(pdf.outline).toContain("1 Työllistyneet");
    expect(pdf.text).toContain("Kiitos työnantajille.");
  });

  it("has the criteria's evidence and the effect in euros on its page, on paper and in its workbook", async () => {
    const page = await site.as("lead", { width: 1280 });
    const path = await putTogether(page);
    const effect = page.locator("section:has(> #luku-impact)");
    expect(await effect.textContent()).toContain("ei ole tallennettua laskelmaa");
    const make = effect.locator('a[href^="/tyotila/vaikutus?startsOn=2021-06-01&endsOn=2022-10-15"]');
    expect(await make.count()).toBe(1);
    const { name, ...data } = bodies.impact();
    const headers = { origin: site.worker.url.origin };
    const kept = await page.request.post("/api/v1/impact-calculations", { headers, data: { ...data, name } });
    expect(kept.status()).toBe(201);
    await page.reload();
    expect(await make.count()).toBe(0);
    const contents = (await page.locator(".contents a").allTextContents()).map((title) => title.replace(/^\d+ /, ""));
    expect(contents).toEqual(expect.arrayContaining(["Laatukriteerit", "Vaikutus euroina"]));
    expect(await effect.locator("h3", { hasText: name }).count()).toBe(1);
    expect(await effect.locator("table:has(#assumed-table) tbody tr").count()).toBe(8);
    expect(await page.locator("section:has(> #luku-criteria) .evidence").count()).toBe(8);
    const pdf = readPdf(Buffer.from(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })));
    for (const told of ["Kunnan osuus", "Mitä jää arvioitavaksi", name]) expect(pdf.text).toContain(told);
    expect(pdf.text).not.toContain("Tee laskelma");
    const sheets = await readXlsx(await download(page, `${path}/taulukot.xlsx`));
    const { net } = (await kept.json()).result.low;
    const rows = sheets.flatMap(({ data }) => data);
    expect(rows.find(([head]) => head === "Vaikutus kustannuksen jälkeen")?.[1]).toBe(net / 100);
    expect(rows.find(([head]) => String(head).startsWith("17 "))?.[2]).toBe("kertaa työviikossa");
    await page.goto(`${path}?versio=julkinen`);
    expect(await page.locator(".evidence, #steps-table").count()).toBe(0);
    expect(await page.locator("main").textContent()).toContain("näyttöä ei ole julkisessa versiossa");
    await page.goto(path);
    expect(await faults(page)).toEqual([]);
  });

  it("hides small numbers from outsiders, and has no way to a participant", async () => {
    const page = await site.as("lead", { width: 1280 });
    const path = await putTogether(page);
    await go(page, 'main nav.scope a[href$="versio=julkinen"]');
    expect(await page.locator("main").textContent()).toContain("kahta raporttia voi verrata");
    const rows = await tableRows(page, "placements-distribution-table");
    expect(rows.Yritys?.slice(0, 2)).toEqual(["…", "…"]);
    expect(await page.locator('.printed a[href*="/rivit"], .printed a[href*="valmennettavat"]').count()).toBe(0);
    expect(await page.locator("#luku-weekly-contacts").count()).toBeLessThan(2);
    for (const text of await page.locator(".printed td.num:not(.pct)").allTextContents())
      expect(["1", "2", "3", "4"]).not.toContain(text.trim());
    const csv = (await download(page, `${path}/placements.csv?versio=julkinen`)).toString();
    expect(csv).toContain(";…;");
    expect(
      parse(csv, { bom: true, delimiter: ";" })
        .slice(1)
        .map((row: string[]) => row[3]),
    ).not.toContain("1");
    expect(company?.["320"]).toBe(3);
  });

  it.each([320, 390, 1280])("has no fault at %i px, as a form, a list and a report", longWalk, async (width) => {
    const found = await faultsAt(width, "report", async (look) => {
      const page = await site.as("lead", { width: 1280 });
      const path = await putTogether(page);
      const paths = [path, `${path}?versio=julkinen`, `${path}/muokkaa`, ...listsOfReports];
      return openEach(page, paths, look);
    });
    expect(found).toEqual([]);
  });

  it("is nothing a coach can open", async () => {
    const page = await signIn(await site.open({ width: 390 }), "coach@rinnalla.example");
    expect((await page.goto("/tyotila/raportit/koosteet"))?.status()).toBe(403);
    expect((await page.goto("/tyotila/raportit/koosteet/uusi"))?.status()).toBe(403);
  });
});
