import { sql } from "drizzle-orm";
import { fold, phoneDigits } from "../../schema/values/folding.ts";
import { sha256Hex } from "../platform/bytes.ts";
import type { Scope } from "../platform/scope.ts";

type Content = {
  companyName: string;
  personName: string;
  phone?: string | null | undefined;
  email?: string | null | undefined;
  message?: string | null | undefined;
};

const week = 7 * 24 * 60 * 60 * 1000;

/** Shorter ones are what anybody would write: "Soittakaa". */
const shortestTelling = 20;

/**
 * `<what was said>:<who says it and how they are reached>`, the halves of two SHA-256 sums of what is left when the texts
 * are folded: the same again has the same key, and the same words from another sender the same beginning.
 */
export const contentKeyOf = async ({ companyName, personName, phone, email, message }: Content): Promise<string> => {
  const sender = [fold(companyName), fold(personName), phoneDigits(phone ?? ""), email?.toLowerCase() ?? ""];
  const [said, by] = await Promise.all([halfSum(fold(message ?? "")), halfSum(JSON.stringify(sender))]);
  return `${said}:${by}`;
};

/**
 * The statement that finds what came lately with the same content: `duplicateOf`, the first inquiry of the same sender that
 * says the same, and `senders`, how many others said it.
 */
export const selectAlike = ({ db }: Pick<Scope, "db">, key: string, { message }: Content, now: number) => {
  const [said = ""] = key.split(":");
  const telling = fold(message ?? "").length >= shortestTelling;
  return db
    .select({
      duplicateOf: sql<string | null>`(SELECT coalesce(duplicate_of, id) FROM inquiries
        WHERE content_key = ${key} AND created_at > ${now - week} ORDER BY id LIMIT 1)`.as("duplicate_of"),
      senders: sql<number>`(SELECT count(DISTINCT content_key) FROM (SELECT content_key, created_at FROM inquiries
        WHERE content_key > ${`${said}:`} AND content_key < ${`${said};`} AND content_key <> ${key} LIMIT 1000)
        WHERE created_at > ${now - week} AND ${telling ? 1 : 0})`.as("senders"),
    })
    .from(sql`(SELECT 1)`);
};

const halfSum = async (text: string): Promise<string> => (await sha256Hex(text)).slice(0, 32);
