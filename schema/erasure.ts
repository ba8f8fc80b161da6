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
  texts: z.int().describe("Texts that the code is taken out of."),
  candidates: z.int().describe("Texts that may hold the code in another form, for a person to read."),
  ofTeam: z.int().describe("How many of these the team wrote, of no employer: nobody is reminded of them."),
};

/** What an erasure would take away. */
export const erasurePreview = z.strictObject(goes);

/** What an erasure took away. */
export const erasure = z.strictObject({
  ...goes,
  reader: z
    .string()
    .nullable()
    .describe("Name of who got follow-ups to read the notes and candidates; null when there are none, or nobody."),
});
