import { grouped, table } from "./markdown.ts";
import { type MixedPart, mixedConnections, mixedSeconds, warmingSeconds } from "./mixed-part.ts";

/** The mixed load as a section of Markdown. */
export const mixedText = ({ rows, errors, memory, answers }: MixedPart): string => `## Mixed load

What coaches, a lead and visitors do, asked by ${mixedConnections} connections, each as soon as it is answered, for ${mixedSeconds} seconds
after ${warmingSeconds} of warming: ${grouped(answers)} answers, ${errors.length === 0 ? "no error" : `errors: ${errors.join("; ")}`}. The Worker is alone in its tree of processes. Times are from
asking to the last byte; the p99 is the time that 99 of 100 answers of the kind stayed under, of fewer than a hundred the slowest.

${table(
  ["request", "of 100", "answers", "median ms", "p99 ms", "p99, × median"],
  rows.map(({ name, often, answers: count, median, p99 }) => [
    name,
    grouped(often),
    grouped(count),
    median.toFixed(1),
    p99.toFixed(1),
    (p99 / median).toFixed(1),
  ]),
)}

Memory of the whole tree of processes: ${grouped(Math.round(memory.idle))} MiB as the warming began, ${grouped(Math.round(memory.warm))} at the end of warming, ${grouped(Math.round(memory.end))} at the end, at most ${grouped(Math.round(memory.most))}.`;
