import { tablesOf } from "../../schema/report-chapters.ts";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { reportNames } from "../../schema/vocabulary.ts";
import { quarter } from "./entries.ts";
import type { Large, Person } from "./large-worker.ts";

/** A request to measure. `body` is made anew each time, with an id of its own. */
export type BenchRequest = {
  name: string;
  path: string;
  as: Person;
  timed: boolean;
  /** Timed by one connection: what one person waits, beside what one person waits for the trivial request. */
  alone?: true;
  /** Which site a page belongs to; null for the API. */
  page: "public" | "workspace" | null;
  body?: () => Record<string, unknown>;
};

/** What the pages and an importing program ask most. */
export const apiRequests = ({ subjects }: Large): BenchRequest[] => {
  const { coach, employer, personName, businessId } = subjects;
  return [
    health,
    get("employers", "/employers"),
    get("employers: municipality", "/employers?municipality=698"),
    get("employers: sector", "/employers?sector=city"),
    get("employers: coach", `/employers?coach=${coach}`),
    // A trade that one employer in twenty is in; the place and the trade of two of them; the worst that can be typed.
    get("employers: one word", "/employers?q=kahvila"),
    get("employers: two words", "/employers?q=mallimets%C3%A4n%20kahvila"),
    get("employers: one letter", "/employers?q=m"),
    get("employers: two common beginnings", "/employers?q=malli%20kahvila"),
    choices("nothing typed"),
    choices("one letter", "m"),
    choices("a common beginning", "malli"),
    choices("a common trade", "kahvila"),
    choices("two common beginnings", "malli kahvila"),
    choices("a person's name", personName),
    choices("a person's surname", personName.split(" ").at(-1)),
    choices("a telephone's beginning", "040 00"),
    choices("a business id", businessId),
    choices("a business id's beginning", businessId.slice(0, 4)),
    get("employers: likely doubles", "/employers/likely?name=mallimets%C3%A4n%20kahvila%20oy"),
    get("employer", `/employers/${employer}`),
    get("employer: stage", `/employers/${employer}/stage`),
    get("employer: timeline", `/employers/${employer}/timeline`),
    get("today", "/today"),
    { ...get("today: the team's", "/today?scope=team"), as: "lead" },
    get("me: own week", "/me/week"),
    get("contacts", "/contacts"),
    get("placements", "/placements"),
    get("follow-ups: open, own", `/follow-ups?state=open&coach=${coach}`),
    get("inquiries", "/inquiries"),
    ...reportNames.map((name) => ({ ...get(`report: ${name}`, `/reports/${name}`), as: "lead" as const })),
    { ...get(quarterName, quarterPath), as: "lead", alone: true },
  ];
};

/** Asked last: what it writes would add to the others' rows. */
export const loggingRequest = ({ subjects }: Large): BenchRequest => ({
  ...get("contacts: log one", "/contacts"),
  body: () => newContact(subjects.employer),
});

/** A keystroke in the field where an employer is chosen. */
const choices = (name: string, q = ""): BenchRequest =>
  get(`${choicesName}${name}`, `/employers/choices?q=${encodeURIComponent(q)}`);
export const choicesName = "employer choices: ";

const get = (name: string, path: string): BenchRequest => ({
  name,
  path: `/api/v1${path}`,
  as: "coach",
  timed: true,
  page: null,
});

/** Every table of the report's chapters, of a quarter at once. */
const quarterPath = `/reports?tables=${[...new Set(Object.values(tablesOf).flat())]}&from=${quarter.from}&to=${quarter.to}`;
export const quarterName = "report: all tables of a quarter";

/** The trivial request: one trip to the database for nothing. */
export const health: BenchRequest = { ...get("health", "/health"), as: "nobody" };

/** A contact with an id of its own, as it is sent. */
export const contactWith = (employerId: string) => ({
  id: newId(),
  employerId,
  purpose: "targeted",
  channel: "phone",
  outcome: "interested",
  note: "Kiinnostui, palataan asiaan ensi viikolla.",
});

/** The same, with what comes next. */
export const newContact = (employerId: string) => ({
  ...contactWith(employerId),
  nextStep: { dueOn: today(), task: "Soitan uudelleen" },
});

/** A request for what is only read, called by its path. */
export const reading = (path: string, as: Person): BenchRequest => ({ name: path, path, as, timed: true, page: null });

/** Where it is asked, and what each person sends to be known. */
type Place = Pick<Large, "url" | "cookies">;

/** What fetch needs of a request. */
export const requestInit = (place: Place, request: BenchRequest) => ({
  method: request.body ? ("POST" as const) : ("GET" as const),
  headers: headersOf(place, request),
  ...(request.body && { body: JSON.stringify(request.body()) }),
});

export const headersOf = ({ url, cookies }: Place, { as, body }: BenchRequest): Record<string, string> => ({
  "accept-language": "fi",
  ...(cookies[as] && { cookie: cookies[as] }),
  ...(body && { "content-type": "application/json", origin: url }),
});
