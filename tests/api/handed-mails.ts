import { readFileSync } from "node:fs";
import { vi } from "vitest";
import type { TestWorker } from "../../tooling/worker.ts";

/** A mail as the mail binding was given it. */
export type HandedMail = { headers: Record<string, string>; text: string };

/**
 * Listens to what the local mail binding tells on the console of each mail that it is handed: a header a line, and the file
 * that holds the text. Call it before the Worker starts; `handed` gives the mails to addresses that hold `part`, in order,
 * once none waits any more.
 */
export const listenToMails = () => {
  const told: string[] = [];
  for (const method of ["log", "info"] as const)
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => void told.push(parts.join(" ")));
  const handed = async (worker: TestWorker, part: string): Promise<HandedMail[]> => {
    const left = () =>
      worker.db
        .prepare(
          `SELECT (SELECT count(*) FROM mail_outbox WHERE state IN ('waiting', 'claimed') AND next_attempt_at < 9e14) > 0
          OR (SELECT count(*) FROM mail_outbox WHERE sent_at IS NOT NULL) > ? AS more`,
        )
        .bind(told.flatMap(mailIn).length)
        .first<number>("more");
    while ((await left()) !== 0) await new Promise((again) => setTimeout(again, 50));
    return told.flatMap(mailIn).filter(({ headers }) => headers.To?.toLowerCase().includes(part));
  };
  return { handed };
};

const mailIn = (line: string): HandedMail[] => {
  if (!line.includes("send_email binding called")) return [];
  const lines = line.split("\n").slice(1).filter(Boolean);
  const { Text = "", ...headers } = Object.fromEntries(
    lines.map((each) => [each.slice(0, each.indexOf(":")), each.slice(each.indexOf(":") + 1).trim()]),
  );
  if (Object.keys(headers).length + 1 !== lines.length) throw new Error(`A header twice:\n${line}`);
  return [{ headers, text: readFileSync(Text, "utf8") }];
};
