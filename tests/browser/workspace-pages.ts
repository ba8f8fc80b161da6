import { tableChapters } from "../../schema/report-chapters.ts";
import type { Role } from "../../schema/vocabulary.ts";
import { paths, reportPath } from "../../site/links.ts";
import { type WorkspaceEntry, type WorkspacePage, workspaceBook } from "../../site/pages.ts";

/** What a page must be asked to be itself. */
const needed: Partial<Record<WorkspacePage, string>> = {
  password: "?token=abc",
  reportRows: "?taulu=placements&rivi=total",
};

/** Other states of pages, and pages that look different to another role. */
const states: Record<Role, readonly string[]> = {
  coach: [
    `${paths.log}?haku=kuv`,
    `${paths.log}?uusi=1&nimi=Kuvitteellinen`,
    `${paths.employers}?haku=kuv`,
    `${paths.followUps}?tila=tehdyt`,
    `${paths.feedback}?municipality=320`,
  ],
  lead: [
    paths.today,
    ...tableChapters.map(reportPath),
    `${reportPath("placements")}?alkaen=2022-01-01&paattyen=2022-10-15&vertailu=year`,
    `${paths.criteria}?alkaen=2021-10-01&paattyen=2022-03-31&kunta=698`,
    `${paths.followUps}?rajaus=tiimi`,
    paths.followUpRules,
    paths.absences,
    paths.meeting,
    `${paths.meeting}?viikko=2022-W10&nayta=tuet`,
  ],
  admin: [],
};

const book = Object.entries(workspaceBook) as [WorkspacePage, WorkspaceEntry][];
const areThere = (isMatch: (page: WorkspaceEntry) => boolean): string[] =>
  book.flatMap(([name, page]) =>
    !page.path.includes("[") && page.participants !== false && isMatch(page)
      ? [`${page.path}${needed[name] ?? ""}`]
      : [],
  );

/** The role whose page it is before any other's. */
export const firstRole = (page: WorkspacePage): Role => {
  const [role] = workspaceBook[page].for;
  if (!role) throw new Error(`${page} is nobody's page`);
  return role;
};

export const openPages = areThere(({ open }) => open === true);

/** The pages that somebody of a role opens: those of the book that are this role's before any other's, and more states. */
export const pagesOf = (role: Role): string[] => [...areThere((page) => page.for[0] === role), ...states[role]];

export type PagesOfRow = {
  page: WorkspacePage;
  list: string;
  opens?: string;
  link: string;
  /** Other pages of the same row. */
  parts?: readonly WorkspacePage[];
};
/** Pages of one row, reached as a person reaches them: by the first link of a list. */
export const rowsOf: Record<string, PagesOfRow> = {
  employer: {
    page: "employer",
    list: paths.employers,
    link: `main li a[href*="${paths.employers}/"]`,
    parts: ["editEmployer", "contactPerson", "followUp", "agreement", "doNotContact", "interview", "feedbackRequest"],
  },
  "contact form": { page: "log", list: `${paths.log}?haku=kuv`, link: 'main li a[href*="tyonantaja="]' },
  "placement form": {
    page: "newPlacement",
    list: `${paths.newPlacement}?haku=kuv`,
    link: 'main li a[href*="tyonantaja="]',
  },
  placement: {
    page: "placement",
    list: paths.placements,
    link: `main a[href*="${paths.placements}/0"]`,
    parts: ["renewal"],
  },
  participant: { page: "participant", list: paths.participants, link: `main a[href*="${paths.participants}/0"]` },
  "follow-up": {
    page: "move",
    list: paths.followUps,
    opens: ".acts__more > summary",
    link: ".acts__more[open] a",
  },
  inquiry: {
    page: "inquiry",
    list: paths.inquiries,
    link: `main a[href*="${paths.inquiries}/0"]`,
    parts: ["conversion"],
  },
  "list item": { page: "listItem", list: paths.lists, link: `main a[href*="${paths.lists}/"]` },
  user: { page: "user", list: paths.users, link: `main a[href*="${paths.users}/0"]` },
};

/** Pages of a row that the demo has none of, or leads to from nowhere: the walk makes one. */
export const madeRows = ["contact", "absence", "assessment"] as const satisfies readonly WorkspacePage[];

/** Pages of rows that a file of its own makes, and looks at in every window. */
export const lookedAtIn: Partial<Record<WorkspacePage, string>> = {
  finalReport: "final-report.test.ts",
  editFinalReport: "final-report.test.ts",
  savedImpact: "numbers.test.ts",
  personFigures: "without-participants.test.ts",
  personErasure: "feedback.test.ts",
};
