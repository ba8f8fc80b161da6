import { hashPassword } from "better-auth/crypto";
import { loadDemo } from "../schema/demo/load.ts";
import { demoPassword } from "../schema/demo/sign-ins.ts";
import { today } from "../schema/values/calendar.ts";

/** Puts the demo organisation, as of today, into a database without people. */
export const fillWithDemo = async (db: D1Database): Promise<void> => {
  await loadDemo(db, today(), await hashPassword(demoPassword));
};
