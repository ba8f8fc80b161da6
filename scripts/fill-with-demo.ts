import { hashPassword } from "better-auth/crypto";
import { livingData } from "../schema/demo/living/living-data.ts";
import { loadDemo } from "../schema/demo/load.ts";
import { demoPassword } from "../schema/demo/sign-ins.ts";
import { today } from "../schema/values/calendar.ts";
import { countDemo } from "./count-demo.ts";

/** Puts the demo organisation, as of today, into a database without people. */
export const fillWithDemo = async (db: D1Database): Promise<void> => {
  const day = today();
  await loadDemo(db, livingData(day), await hashPassword(demoPassword));
  await countDemo(db, day);
};
