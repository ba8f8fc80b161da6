import { floorText } from "./floor-text.ts";
import { growthText } from "./growth-text.ts";
import { grouped, table } from "./markdown.ts";
import { mixedText } from "./mixed-text.ts";
import { profileText } from "./profile-text.ts";
import { type KeptReport, targetsOf } from "./report.ts";
import { requestsText } from "./requests-text.ts";

/** All that is kept as a page of Markdown. */
export const textOf = (report: KeptReport): string => `# What requests cost

\`npm run bench\` wrote this: it builds the Worker, starts it in workerd on a generated database, and asks it what people ask
it. Numbers for programs are in \`bench.json\`.

${runsText(report)}

## Targets

${table(
  ["target", "measured", "limit", ""],
  targetsOf(report).map(({ name, measured, bound, limit, met }) => [
    name,
    grouped(measured),
    `${bound === "least" ? "≥" : "≤"} ${grouped(limit)}`,
    met ? "met" : "**not met**",
  ]),
)}

${sectionsOf(report).join("\n\n")}
`;

const sectionsOf = ({ floor, mixed, requests, profile, growth }: KeptReport): string[] => [
  ...(floor ? [floorText(floor)] : []),
  ...(mixed ? [mixedText(mixed)] : []),
  ...(requests ? [requestsText(requests)] : []),
  ...(profile ? [profileText(profile)] : []),
  ...(growth ? [growthText(growth)] : []),
];

const runsText = (report: KeptReport): string =>
  table(
    ["part", "measured on", "by"],
    Object.entries(report).map(([name, { date, machine }]) => [name, date, machine]),
  );
