import { z } from "zod";
import { participantCode } from "./participants.ts";

/** Whom to erase, by the code: it goes in the body, because addresses are kept in logs. */
export const erasureWanted = z.strictObject({ code: participantCode });

const goes = {
  placements: z.int(),
  paths: z.int().describe("Onward paths."),
  followUps: z.int().describe("Follow-ups of the placements, open and done."),
  contacts: z.int().describe("Contacts that stay, without the participant."),
  notes: z.int().describe("Contacts among these with a note, in which somebody may be named."),
};

/** What an erasure would take away. */
export const erasurePreview = z.strictObject(goes);

/** What an erasure took away. */
export const erasure = z.strictObject({
  ...goes,
  reader: z
    .string()
    .nullable()
    .describe("Name of who got a follow-up for each note, to read it; null when there was none to read, or nobody."),
});
