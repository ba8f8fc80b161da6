import { ask } from "../../../worker/client.ts";
import { employerPath, inquiryPath, participantPath } from "../../links.ts";
import { queryOf } from "../../query.ts";
import type { Opened } from "../parts/opened.ts";

export type LeftOut = { rows: { label: string; href: string }[]; more: number };
type Row = { noun: string; id: string };

/** The most that an address carries and a notice lists. */
const most = 10;

/** Rows that a handover left out, as the address of its result carries them: their kind and id, and no name. */
export const writeLeftOut = (rows: readonly Row[]): string =>
  [
    ...rows.slice(0, most).map(({ noun, id }) => `${noun}.${id}`),
    ...(rows.length > most ? [`${rows.length}`] : []),
  ].join("~");

/** What the result's address says was left out, by name. What is no longer there is not told. */
export const leftOutOf = async (page: Opened): Promise<LeftOut> => {
  const parts = (queryOf(page, "leftOut") ?? "").split("~").filter(Boolean);
  const named = parts.filter((part) => part.includes(".")).slice(0, most);
  const all = Number(parts.at(-1));
  const rows = await Promise.all(named.map((part) => rowOf(page, part)));
  return { rows: rows.flatMap((row) => row ?? []), more: Number.isInteger(all) ? Math.max(all - most, 0) : 0 };
};

const rowOf = async ({ locals }: Opened, part: string) => {
  const [noun, id = ""] = part.split(".");
  const { employers, participants, followUps, inquiries } = locals.api;
  const one = { param: { id } };
  switch (noun) {
    case "employer": {
      const found = await ask(employers[":id"].$get(one));
      return found.ok ? { label: found.data.name, href: employerPath(id) } : undefined;
    }
    case "participant": {
      const found = await ask(participants[":id"].$get(one));
      return found.ok ? { label: found.data.code, href: participantPath(id) } : undefined;
    }
    case "follow-up": {
      const found = await ask(followUps[":id"].$get(one));
      return found.ok ? { label: found.data.employer, href: employerPath(found.data.employerId) } : undefined;
    }
    case "inquiry": {
      const found = await ask(inquiries[":id"].$get(one));
      return found.ok ? { label: found.data.reference, href: inquiryPath(id) } : undefined;
    }
    default:
      return undefined;
  }
};
