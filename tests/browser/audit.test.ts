import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { today } from "../../schema/values/calendar.ts";
import { locales } from "../../schema/vocabulary.ts";
import { paths, publicPath, reportPath } from "../../site/links.ts";
import { type Audit, audit, violationsIn } from "../../site/portal/accessibility/audit.ts";
import { words } from "../../site/words/dictionary.ts";
import { auditOf, signIn } from "./browser.ts";
import { publicAddresses } from "./public-addresses.ts";
import { useDemoSite } from "./site.ts";

/** `npm run audit` writes what it finds; every other run looks whether what was written is about the site as it is. */
const file = process.env.AUDIT ? "site/portal/accessibility/audit.json" : undefined;

const widths = [390, 1280];
const workspacePages = {
  coach: [
    paths.today,
    paths.log,
    paths.employers,
    paths.newEmployer,
    paths.placements,
    paths.participants,
    paths.inquiries,
    paths.followUps,
    paths.absences,
    paths.own,
  ],
  lead: [
    paths.reports,
    reportPath("placements"),
    reportPath("contacts"),
    paths.finalReports,
    paths.criteria,
    paths.impact,
    paths.meeting,
    paths.apiKeys,
    paths.team,
    paths.handover,
    paths.followUpRules,
  ],
  admin: [paths.users, paths.events, paths.erasure, paths.settings],
};
const site = useDemoSite();

const look = async (page: Page, paths: string[]) => {
  const found: Audit["public"] = [];
  let axe = "";
  for (const path of paths) {
    const violations: Audit["public"][number]["violations"] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect((await page.goto(path))?.status(), path).toBe(200);
      const looked = await auditOf(page);
      axe = looked.axe;
      violations.push(...looked.violations.map((violation) => ({ ...violation, width })));
    }
    found.push({ path, violations });
  }
  return { axe, found };
};

const writeAudit = async (into: string) => {
  const visitor = await (await site.open({ width: 1280 })).newPage();
  const open = await look(visitor, await publicAddresses(site.worker.url));
  const workspace: Audit["workspace"] = [];
  for (const [who, opened] of Object.entries(workspacePages)) {
    const page = await signIn(await site.open({ width: 1280 }), `${who}@rinnalla.example`);
    workspace.push(...(await look(page, opened)).found);
  }
  const written: Audit = { ranOn: today(), axe: open.axe, widths, public: open.found, workspace };
  writeFileSync(into, `${JSON.stringify(written, null, 1)}\n`);
};

if (file) {
  it("looks at every page and writes what it finds", { timeout: 1_800_000 }, () => writeAudit(file));
} else {
  describe("the accessibility statement", () => {
    it("is about every page that its audit opened, and those are all there are", async () => {
      const audited = audit.public.map(({ path }) => path);
      expect(audited.sort(), "npm run audit looks at them").toEqual((await publicAddresses(site.worker.url)).sort());
      expect(audit.workspace.map(({ path }) => path)).toEqual(Object.values(workspacePages).flat());
    });

    it.each(locales)("tells what the audit found as it is, and claims no more, in %s", async (locale) => {
      const page = await (await fetch(new URL(publicPath("accessibility", locale), site.worker.url))).text();
      const { accessibility: say } = words(locale).pages;
      expect(page).toContain(say.audit.found(violationsIn([...audit.public, ...audit.workspace])));
      expect(page).toContain(say.state.partially);
      expect(page).not.toContain(say.state.fully);
      expect(page).toContain(say.state.notAudited);
      expect(page).toContain("traficom.fi");
    });
  });
}
