import type { FollowUpRuleSettings } from "../../schema/settings.ts";
import { addDays, type Day, instantAt, today } from "../../schema/values/calendar.ts";
import type { Count } from "./counting.ts";
import { jobsPath } from "./jobs-path.ts";
import type { Large } from "./large-worker.ts";

/**
 * What the jobs read until nothing was left to do, in so many `runs`, because one run does a part of a large task; `most` is
 * the rows of the run that read most.
 */
export type JobRun = Omit<Count, "statements" | "inSequence"> & { name: string; runs: number; most: number };

/**
 * Runs the jobs before the hour of the morning mails, so that what is counted is the follow-ups'. The first time makes what
 * the generated data never had made, so it comes before anything is measured; the others are the runs of a day on which
 * nothing happened, and of the one after the lead set other rules.
 */
export const firstRun = (large: Large): Promise<JobRun> => runJobs(large, "first of all", today());

export const laterRuns = async (large: Large): Promise<JobRun[]> => {
  const again = await runJobs(large, "again the same day", today());
  const next = await runJobs(large, "the next day", addDays(today(), 1));
  await changeRules(large);
  return [again, next, await runJobs(large, "after the rules changed", addDays(today(), 1))];
};

/** More runs than a day has. */
const tooMany = 150;

const runJobs = async (large: Large, name: string, day: Day): Promise<JobRun> => {
  const sum = { name, rowsRead: 0, roundTrips: 0, runs: 0, most: 0 };
  do {
    const answer = await large.counted(`${jobsPath}?at=${instantAt(day, "03:00")}`);
    if (!answer.ok) throw new Error(`jobs, ${name}: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
    await answer.arrayBuffer();
    const rowsRead = Number(answer.headers.get("x-rows-read"));
    sum.rowsRead += rowsRead;
    sum.most = Math.max(sum.most, rowsRead);
    sum.roundTrips += Number(answer.headers.get("x-round-trips"));
    sum.runs += 1;
    if (sum.runs > tooMany) throw new Error(`jobs, ${name}: not done after ${tooMany} runs`);
  } while (!(await isDone(large)));
  return sum;
};

const isDone = async ({ db }: Large): Promise<boolean> => {
  const value = await db
    .prepare("SELECT value FROM settings WHERE key = 'follow-up-rules-applied'")
    .first<string>("value");
  const { placement, partner } = JSON.parse(value ?? "{}");
  return placement === null && partner === null;
};

/** Every rule gets another step, as the lead would set it. */
const changeRules = async ({ url, cookies }: Large) => {
  const path = new URL("/api/v1/follow-up-rules", url);
  const headers = { cookie: cookies.lead, "content-type": "application/json", origin: url };
  const known = await fetch(path, { headers });
  const { rules, version } = (await known.json()) as { rules: FollowUpRuleSettings; version: number };
  const changed = Object.fromEntries(
    Object.entries(rules).map(([rule, { on, steps }]) => [rule, { on, steps: [...new Set([...steps, 9])] }]),
  );
  const answer = await fetch(path, {
    method: "PUT",
    headers: { ...headers, "if-match": `"${version}"` },
    body: JSON.stringify({ rules: changed }),
  });
  if (!answer.ok) throw new Error(`The rules cannot be changed: ${answer.status} ${await answer.text()}`);
  await answer.arrayBuffer();
};
