import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "../platform/scope.ts";
import { closeEach } from "./bring-in-line.ts";

/** The statements that close the reminders of an inquiry at once, for the batch of the verb that deals with it. */
export const lapseOfInquiry = (scope: Scope, inquiryId: string, guard: SQL) => {
  const begins = `inquiry_unanswered:${inquiryId}:`;
  return closeEach(scope, sql`follow_ups.rule_key >= ${begins} AND follow_ups.rule_key < ${`${begins}~`} AND ${guard}`);
};
