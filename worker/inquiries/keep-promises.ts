import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { selectSettings, settle } from "../settings/settings.ts";
import { waits } from "./inquiries.ts";
import { promiseFor } from "./promise.ts";

/** The most that one run counts. */
const slice = 200;

/** Counts the promised day of what came before promises were kept and still waits; later a run reads one place of an index. */
export const keepPromises = async (env: Env): Promise<void> => {
  const db = drizzle(env.DB);
  const [rows, settings] = await db.batch([
    db
      .select({ id: inquiries.id, createdAt: inquiries.createdAt })
      .from(inquiries)
      .where(sql`${waits} AND inquiries.promised_on IS NULL`)
      .limit(slice),
    selectSettings(db),
  ]);
  if (rows.length === 0) return;
  const { promiseDays } = settle(settings).organisation;
  const counted = JSON.stringify(rows.map(({ id, createdAt }) => [id, promiseFor(createdAt, promiseDays)]));
  await db
    .update(inquiries)
    .set({ promisedOn: sql`value ->> 1` })
    .from(sql`json_each(${counted})`)
    .where(sql`inquiries.id = value ->> 0 AND inquiries.promised_on IS NULL`);
};
