import { z } from "zod";
import { instantOut } from "./values/inputs.ts";

export const calendarFeed = z.strictObject({
  openedAt: instantOut.nullable().describe("Since when the address has been open; null when it is not."),
});
export const openedCalendarFeed = z.strictObject({
  address: z.string().describe("Whoever has it can read the calendar. It is told once and kept nowhere."),
  openedAt: instantOut,
});
