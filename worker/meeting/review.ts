import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { meeting } from "../../schema/meeting.ts";

/** The week's review; its note is for the lead alone. */
export const selectReviewOf = (week: string, forLead: boolean): SQL<z.infer<typeof meeting>["review"]> => sql`
  SELECT coalesce((SELECT json_object('reviewer', users.name, 'at', weekly_reviews.created_at,
      'note', ${forLead ? sql`weekly_reviews.note` : sql`NULL`}, 'version', weekly_reviews.version)
    FROM weekly_reviews JOIN users ON users.id = weekly_reviews.reviewed_by
    WHERE weekly_reviews.iso_week = ${week}), 'null')`;
