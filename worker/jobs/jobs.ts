import { writeDigests } from "../digest/digest.ts";
import { keepRetention } from "../erasure/retention.ts";
import { keepFollowUps } from "../follow-ups/keep.ts";
import { keepPromises } from "../inquiries/keep-promises.ts";
import { forgetReceipts } from "../inquiries/receipt-mail.ts";
import { deliverMail } from "../mail/outbox.ts";
import { log, traceOf } from "../platform/log.ts";
import { forgetMoves } from "../undos/forget.ts";
import { refoldNames } from "./refold-names.ts";

type Job = (env: Env, now: number) => Promise<void>;

/** What is done every ten minutes, in this order. */
const jobs: Record<string, Job> = {
  keepPromises,
  keepFollowUps,
  writeDigests,
  deliverMail,
  forgetMoves,
  keepRetention,
  forgetReceipts,
  refoldNames,
};

/** Runs every job as of an instant in milliseconds; one that fails does not keep the others from running. */
export const runJobs = async (env: Env, now: number): Promise<void> => {
  for (const [name, job] of Object.entries(jobs)) {
    try {
      await job(env, now);
    } catch (error) {
      log.error("a job failed", { job: name, ...traceOf(error) });
    }
  }
};
