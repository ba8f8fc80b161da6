import { addDays, today } from "../../schema/values/calendar.ts";
import { paths, publicPath } from "../../site/links.ts";
import { queryNames } from "../../site/query.ts";
import { type BenchRequest, newContact, reading } from "./api-requests.ts";
import type { Filled } from "./database.ts";

/** What people do, with how often of a hundred; each time another of the requests. */
export type Kind = { name: string; often: number; requests: BenchRequest[] };

/** A working day of coaches and a lead, with visitors of the public site. */
export const kindsOf = ({ subjects }: Filled): Kind[] => {
  const { employer, personName } = subjects;
  const employers = `${paths.employers}?${queryNames.text}=`;
  const weeks = `from=${addDays(today(), -12 * 7)}&to=${today()}`;
  return [
    kind(
      "keystroke",
      20,
      "coach",
      typed(personName).map((text) => `/api/v1/employers/choices?q=${text}`),
    ),
    kind("list of employers", 14, "coach", [paths.employers, `${paths.employers}?${queryNames.municipality}=698`]),
    kind(
      "search",
      8,
      "coach",
      ["kahvila", "mallimets%C3%A4n%20kahvila", "malli"].map((text) => employers + text),
    ),
    kind("Today", 14, "coach", [paths.today]),
    kind("page of an employer", 14, "coach", [`${paths.employers}/${employer}`]),
    {
      name: "log a contact",
      often: 8,
      requests: [{ ...reading("/api/v1/contacts", "coach"), body: () => newContact(employer) }],
    },
    kind("lists of contacts and placements", 4, "lead", ["/api/v1/contacts", paths.placements]),
    kind("public page", 16, "nobody", [
      publicPath("front", "fi"),
      publicPath("guide", "sv"),
      publicPath("supports", "fi"),
      "/opas/nain-se-etenee",
    ]),
    kind("report", 2, "lead", [`/api/v1/reports/weekly-contacts?${weeks}`, `/api/v1/reports/placements?${weeks}`]),
  ];
};

const kind = (name: string, often: number, as: BenchRequest["as"], addresses: readonly string[]): Kind => ({
  name,
  often,
  requests: addresses.map((path) => reading(path, as)),
});

/** What the field holds after each key. */
const typed = (text: string): string[] =>
  Array.from({ length: text.length }, (_, at) => encodeURIComponent(text.slice(0, at + 1)));
