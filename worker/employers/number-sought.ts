import { businessId } from "../../schema/values/inputs.ts";

/** How the business ids begin that somebody types, whole or not, with any dash or none; null where it is none. */
export const businessIdBeginning = (typed: string): string | null => {
  const whole = businessId.safeParse(typed);
  if (whole.success) return whole.data;
  const digits = typed
    .normalize("NFKC")
    .replace(/^\s*FI/i, "")
    .replace(/[\s\p{Pd}\u2212]/gu, "");
  if (/^\d{8}$/.test(digits)) return `${digits.slice(0, 7)}-${digits.slice(7)}`;
  return /^\d{3,7}$/.test(digits) ? digits : null;
};
