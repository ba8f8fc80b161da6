import { newId } from "../../schema/values/ids.ts";
import { locales } from "../../schema/vocabulary.ts";
import { paths, publicPath } from "../../site/links.ts";
import { publicPages, workspaceBook } from "../../site/pages.ts";
import { type BenchRequest, requestInit } from "./api-requests.ts";
import type { Large, Person } from "./large-worker.ts";

/** Every public page in each language, the guide's chapters too, and every page of the workspace; `closed` open for nobody. */
export const findPages = async (large: Large): Promise<{ pages: BenchRequest[]; closed: string[] }> => {
  const workspace = await workspacePages(large);
  const closed = workspace.flatMap((found) => (typeof found === "string" ? [found] : []));
  const open = workspace.filter((found) => typeof found !== "string");
  return { pages: [...(await pagesOfPublic(large)), ...open], closed };
};

const pagesOfPublic = async (large: Large): Promise<BenchRequest[]> => {
  const found = await Promise.all(
    locales.map(async (locale) => {
      const guide = publicPath("guide", locale);
      const chapters = (await read(large, guide, "nobody")).html.matchAll(new RegExp(`href="(${guide}/[^"#]+)"`, "g"));
      const paths = [...publicPages.map((name) => publicPath(name, locale)), ...[...chapters].map((m) => m[1] ?? "")];
      // The languages share their code: the times of one stand for all.
      return [...new Set(paths)].map((path, at) =>
        page(path, "public", "nobody", locale === "fi" && at < publicPages.length),
      );
    }),
  );
  return found.flat();
};

/** Each page as a request, or only its path when it answered nobody. */
const workspacePages = async (large: Large): Promise<(BenchRequest | string)[]> => {
  // The large team keeps participants: what is for a team without them opens for nobody there.
  const paths = Object.values(workspaceBook)
    .filter((page) => !("participants" in page && page.participants === false))
    .map(({ path }): string => path);
  const found: (BenchRequest | string)[] = [];
  // One after another: a page that takes long would have the others' connections closed meanwhile.
  for (const path of paths) {
    const opened = path.replace(/(\w+)\/\[\w+\]/, (_, folder: string) => `${folder}/${subjectOf(large, folder)}`);
    // A form asked for without the id of what it makes only leads to the address that has one.
    const asked = `${opened}?${subjectsAsked[path] ?? ""}lomake=${newId()}`;
    const person = await whoOpens(large, asked);
    found.push(person ? { ...page(asked, "workspace", person, true), name: path } : path);
  }
  return found;
};

const page = (path: string, site: "public" | "workspace", as: Person, timed: boolean): BenchRequest => ({
  name: path,
  path,
  as,
  timed,
  page: site,
});

/** What a page is about, where its address says it as a query. */
const subjectsAsked: Record<string, string> = { [paths.reportRows]: "taulu=placements&rivi=total&" };

/** The row that stands for `[id]` under a folder of pages. */
const subjectOf = ({ subjects }: Large, folder: string): string => {
  const known: Record<string, string> = {
    tyonantajat: subjects.employer,
    kontaktit: subjects.contact,
    yhteyshenkilot: subjects.contactPerson,
    valmennettavat: subjects.participant,
    tyosuhteet: subjects.placement,
    yhteydenotot: subjects.inquiry,
    kayttajat: subjects.user,
    muistutukset: subjects.followUp,
    poissaolot: subjects.absence,
    luettelot: "self",
    raportit: "placements",
    laatu: subjects.assessment,
    vaikutus: subjects.impact,
    koosteet: subjects.finalReport,
  };
  const subject = known[folder];
  if (!subject)
    throw new Error(`Which row stands for [id] in the pages under ${folder}? Say so in tests/bench/pages.ts.`);
  return subject;
};

/** A coach's pages are a coach's; the others are the lead's, the administrator's, or open before signing in. */
const whoOpens = async (large: Large, path: string): Promise<Person | null> => {
  for (const person of ["coach", "lead", "admin", "nobody"] as const) {
    // A page that breaks while it streams has answered 200 before.
    const { status, html } = await read(large, path, person).catch(() => ({ status: 0, html: "" }));
    if (status === 200 && html.trimEnd().endsWith("</html>")) return person;
  }
  return null;
};

const read = async (large: Large, path: string, as: Person) => {
  const init = requestInit(large, page(path, "workspace", as, false));
  const answer = await fetch(large.url + path, { ...init, redirect: "manual" });
  return { status: answer.status, html: await answer.text() };
};
