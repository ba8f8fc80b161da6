import { drizzle } from "drizzle-orm/d1";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import published from "../../schema/demo/figures-2022.json" with { type: "json" };
import { publishedPeriod } from "../../schema/demo/published-period.ts";
import { tableChapters } from "../../schema/report-chapters.ts";
import { isMadeAbout, newId } from "../../schema/values/ids.ts";
import type { Role } from "../../schema/vocabulary.ts";
import { type WorkspaceEntry, type WorkspacePage, workspaceBook } from "../../site/pages.ts";
import { words } from "../../site/words/dictionary.ts";
import type { Scope } from "../../worker/platform/scope.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { newAddress } from "../addresses.ts";
import { figuresOf } from "../figures/reading.ts";
import { openDemoOn } from "../living-demo.ts";

/** The days on which dates go wrong: a Saturday after New Year as each user sees it, a leap day and week 53 as the lead does. */
const looks: { day: string; users: Record<string, Role> }[] = [
  {
    day: "2027-01-02",
    users: { coach: "coach", coach2: "coach", lead: "lead", admin: "admin" },
  },
  { day: "2028-02-29", users: { lead: "lead" } },
  { day: "2026-12-31", users: { lead: "lead" } },
];

const { workspace } = words("fi");

/** Sections that may have nothing to show: why. */
const mayBeEmpty: string[] = [
  // Who has just come has taken nothing away.
  workspace.undos.nothing,
  workspace.undos.nothingText,
  // Who works has no path onward yet, nor who looks for work.
  workspace.participants.noPaths,
  workspace.participants.noPathsText,
  // Nothing is due on a Saturday.
  workspace.today.nothingDay,
  // Not in every week does somebody begin to work, or an employer get nearer to it.
  workspace.meeting.nothingBegun,
  workspace.meeting.nobodyMoved,
  // The first of two self-assessments has none before it.
  workspace.criteria.result.noBefore,
];

/** What the pages say where there is nothing, however they mark it up: `noSupplements`, `nothingText`, `nobodyMoved`. */
const textsOf = (said: object): string[] =>
  Object.entries(said).flatMap(([key, value]) => {
    if (typeof value === "object" && value) return textsOf(value);
    return typeof value === "string" && /^(no|nothing|nobody)(?![a-z])/.test(key) ? [value] : [];
  });
const saidOfNothing = new Set(textsOf(workspace));

/** What tells of emptiness: the title of the empty state, and a paragraph that is a sentence of the words for it. */
const emptyIn = (main: string): string[] => {
  const states = [...main.matchAll(/class="empty"[^>]*>.*?<strong[^>]*>([^<]*)/gs)].map(([, title = ""]) =>
    title.trim(),
  );
  const paragraphs = [...main.matchAll(/<p\b[^>]*>([^<]+\.)\s*<\/p>/g)].map(([, text = ""]) => text.trim());
  return [...new Set([...states, ...paragraphs.filter((text) => saidOfNothing.has(text))])];
};

/** What a reader would shake the head at. */
const absurd: { what: string; said: RegExp; at?: string }[] = [
  { what: "a value that is none", said: /\b(undefined|NaN|null|Invalid Date|\[object)/ },
  { what: "weeks of years in which nobody worked", said: /\/ ?[12]\d\d\b/, at: "/tyotila/laatu" },
  {
    what: "more participants than one coach can have",
    said: /(?<![\d,])(1[6-9]|[2-9]\d)(,\d)? valmennettavaa valmentajaa kohti/,
  },
];

/** Pages that a user opens at once. */
const atOnce = 4;

const book = Object.entries(workspaceBook) as [WorkspacePage, WorkspaceEntry][];

describe.each(looks)("the demo of $day", ({ day, users }) => {
  let demo: Awaited<ReturnType<typeof openDemoOn>>;
  /** The effects in euros that were counted after the loading. */
  let kept: string[] = [];
  /** Items of the lists that every organisation begins with. */
  let listed: string[] = [];
  beforeAll(async () => {
    demo = await openDemoOn(day, Object.keys(users));
    expect(isMadeAbout(newId(), Date.now()), "no id of that day is left to other files").toBe(true);
    const { results } = await demo.worker.db.prepare("SELECT id FROM impact_calculations").all<{ id: string }>();
    kept = results.map(({ id }) => id);
    const list = await demo.worker.db.prepare("SELECT id FROM list_items LIMIT 2").all<{ id: string }>();
    listed = list.results.map(({ id }) => id);
  });
  afterAll(() => demo.worker.close());

  const read = async (user: string, path: string) => {
    const cookie = demo.cookies.get(user) ?? "";
    const headers = { cookie, "cf-connecting-ip": newAddress(), "accept-language": "fi" };
    const answer = await fetch(new URL(path, demo.worker.url), { headers });
    const html = await answer.text();
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    return { status: answer.status, main, text: main.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ") };
  };

  /** What is wrong with a page, if anything. */
  const faultsOf = async (user: string, path: string): Promise<string[]> => {
    const { status, main, text } = await read(user, path);
    return [
      ...(status === 200 ? [] : [`answers ${status}`]),
      ...(text.length > 80 ? [] : ["says nothing"]),
      ...emptyIn(main).flatMap((title) => (mayBeEmpty.includes(title) ? [] : [`empty: ${title}`])),
      ...absurd.flatMap(({ what, said, at = "" }) =>
        path.startsWith(at) && said.test(text) ? [`${what}: ${said.exec(text)?.[0]}`] : [],
      ),
    ].map((fault) => `${user} ${path}: ${fault}`);
  };

  /** Rows that stand for the pages of one, by the folder of the page's address. */
  const subjects = (user: string): Record<string, string[]> => {
    const { rows } = demo;
    const own = rows.users.find(({ email }) => email === `${user}@rinnalla.example`)?.id ?? "";
    const mayRead = (whose: string | null | undefined) => user === "lead" || whose === own;
    const running = rows.placements.filter(
      ({ startedOn, endedOn }) => startedOn > "2023" && startedOn < day && !endedOn,
    );
    const met = rows.contacts.filter(({ date }) => date > "2023");
    return {
      tyonantajat: [running[0]?.employerId ?? "", running.at(-1)?.employerId ?? ""],
      kontaktit: [met.at(-1)?.id ?? ""],
      tyosuhteet: running
        .filter(({ endsOn }) => endsOn)
        .slice(-1)
        .map(({ id }) => id),
      valmennettavat: rows.participants
        .filter(({ id, coachId }) => mayRead(coachId) && running.some(({ participantId }) => participantId === id))
        .slice(-1)
        .map(({ id }) => id),
      yhteydenotot: rows.inquiries
        .filter(({ assignedTo, status }) => mayRead(assignedTo) && ["assigned", "answered"].includes(status))
        .slice(-2)
        .map(({ id }) => id),
      muistutukset: rows.followUps
        .filter(({ completedAt, origin }) => !completedAt && origin === "manual")
        .slice(0, 1)
        .map(({ id }) => id),
      poissaolot: rows.absences.slice(-1).map(({ id }) => id),
      raportit: [...tableChapters],
      koosteet: rows.finalReports.map(({ id }) => id),
      laatu: rows.criteriaAssessments.map(({ id }) => id),
      vaikutus: kept,
      luettelot: listed,
      kayttajat: rows.users.slice(0, 1).map(({ id }) => id),
      yhteyshenkilot: rows.contactPersons.slice(-1).map(({ id }) => id),
    };
  };

  /**
   * Every address of the book that a role opens; a page of one row once for each row that stands for it, on the day on which
   * all users look.
   */
  const pathsOf = (user: string, role: Role): string[] => {
    const rows = subjects(user);
    return book.flatMap(([name, { path, open, for: whose, participants }]) => {
      // The demo keeps participants: what stands in their place without them is not there.
      if (open || participants === false || !whose.includes(role)) return [];
      if (name === "reportRows") return [`${path}?taulu=placements&rivi=total`];
      const [folder] = /[^/]+(?=\/\[)/.exec(path) ?? [];
      if (!folder) return [path];
      if (role === "lead" && !users.coach) return [];
      const found = rows[folder]?.filter(Boolean) ?? [];
      expect(found, `the demo has a row for ${path}`).not.toEqual([]);
      return found.map((id) => path.replace(/\[\w+\]/, id));
    });
  };

  it.each(Object.entries(users))("shows %s, a %s, no page that is empty or absurd", async (user, role) => {
    const faults: string[] = [];
    const paths = pathsOf(user, role);
    const next = async (): Promise<void> => {
      for (let path = paths.shift(); path; path = paths.shift()) faults.push(...(await faultsOf(user, path)));
    };
    await Promise.all(Array.from({ length: atOnce }, next));
    expect(faults).toEqual([]);
  });

  it("opens reports on a year that has rows", async () => {
    const { main } = await read("lead", "/tyotila/raportit");
    const year = day.endsWith("01-02") ? "2026" : day.slice(0, 4);
    expect(main).toContain(`value="${year}-01-01"`);
  });

  // On any other day they are read in the same way, and unit tests compare the rows on each.
  if (!users.coach) return;

  it("shows the published figures at one tap", async () => {
    const { main } = await read("lead", "/tyotila/raportit");
    const [, tap = ""] = new RegExp(`href="([^"]*alkaen=${publishedPeriod.from}[^"]*)"`).exec(main) ?? [];
    const { text } = await read("lead", tap.replaceAll("&amp;", "&"));
    expect(text).toContain(`${published.employments.total} työsuhdetta`);
    const scope = { actor: { kind: "system" }, requestId: null, db: drizzle(demo.worker.db) } as Scope;
    const { note: _, ...outcomes } = published.otherOutcomes;
    const placements = await readTable(scope, "placements", publishedPeriod);
    for (const [key, counts] of Object.entries(outcomes)) expect(figuresOf(placements, key)).toEqual(counts);
    for (const { key, percent: __, ...counts } of published.placementDistribution.rows)
      expect(figuresOf(placements, key)).toEqual(counts);
  });
});
