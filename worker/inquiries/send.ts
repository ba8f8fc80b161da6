import { eq } from "drizzle-orm";
import type { z } from "zod";
import { newId } from "../../schema/ids.ts";
import type { inquiryReceipt, newInquiry } from "../../schema/inquiries.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { drawUntilFree, findCreation, hashBody, rememberCreation, repeated, retryLostRace } from "../creations.ts";
import { invalid } from "../errors.ts";
import { record } from "../events/record.ts";
import type { Scope } from "../scope.ts";
import { newReference } from "./references.ts";
import { spamSign, wasTooFast } from "./spam.ts";

type Receipt = z.infer<typeof inquiryReceipt>;

/**
 * Receives an inquiry from the public door. It is saved before anybody is thanked; what looks like a robot's is saved
 * aside and gets the same answer. The same form sent twice is one inquiry.
 */
export const sendInquiry = (scope: Scope, input: z.infer<typeof newInquiry>) =>
  retryLostRace(async (): Promise<{ row: Receipt; created: boolean }> => {
    const { websiteUrl, startedAt, ...fields } = input;
    const id = input.id ?? newId();
    const bodyHash = await hashBody(fields);
    const [[earlier], [known]] = await scope.db.batch([findCreation(scope, id), selectReceipt(scope, id)]);
    const again = repeated(scope, earlier, bodyHash, known);
    if (again) return { row: again, created: false };
    const now = Date.now();
    if (wasTooFast({ startedAt }, now)) throw invalid("", "sentTooFast");
    const sign = spamSign({ websiteUrl });
    const row = {
      ...fields,
      id,
      source: "form" as const,
      status: sign ? ("spam" as const) : ("new" as const),
      spamSign: sign,
      createdAt: now,
      updatedAt: now,
    };
    const write = async (reference: string): Promise<Receipt> => {
      await scope.db.batch([
        rememberCreation(scope, "inquiry", id, bodyHash),
        scope.db.insert(inquiries).values({ ...row, reference }),
        record(scope, { action: "inquiry.received", subjectId: id }),
      ]);
      return { id, reference };
    };
    return { row: await drawUntilFree(newReference, "inquiries.reference", write), created: true };
  });

const selectReceipt = ({ db }: Scope, id: string) =>
  db.select({ id: inquiries.id, reference: inquiries.reference }).from(inquiries).where(eq(inquiries.id, id));
