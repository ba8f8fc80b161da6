import { readFileSync } from "node:fs";
import { isMail, type TestWorker } from "../worker.ts";

/** A mail as the mail binding was given it. */
export type HandedMail = { headers: Record<string, string>; text: string };

/**
 * The mails to addresses that hold `part` that the mail binding was handed, in order, once none waits any more. The runtime
 * tells of each: a header a line, and the file that holds the text.
 */
export const handedMails = async (worker: TestWorker, part: string): Promise<HandedMail[]> => {
  const mails = () => worker.told().flatMap(mailIn);
  const left = () =>
    worker.db
      .prepare(
        `SELECT (SELECT count(*) FROM mail_outbox WHERE state IN ('waiting', 'claimed') AND next_attempt_at < 9e14) > 0
        OR (SELECT count(*) FROM mail_outbox WHERE sent_at IS NOT NULL) > ? AS more`,
      )
      .bind(mails().length)
      .first<number>("more");
  while ((await left()) !== 0) await new Promise((again) => setTimeout(again, 50));
  return mails().filter(({ headers }) => headers.To?.toLowerCase().includes(part));
};

const mailIn = (line: string): HandedMail[] => {
  if (!isMail(line)) return [];
  const lines = line.split("\n").slice(1).filter(Boolean);
  const { Text = "", ...headers } = Object.fromEntries(
    lines.map((each) => [each.slice(0, each.indexOf(":")), each.slice(each.indexOf(":") + 1).trim()]),
  );
  if (Object.keys(headers).length + 1 !== lines.length) throw new Error(`A header twice:\n${line}`);
  return [{ headers, text: readFileSync(Text, "utf8") }];
};
