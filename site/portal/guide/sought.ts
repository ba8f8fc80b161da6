import { queryOf } from "../../query.ts";

export const longestSought = 100;

/** What is looked for in the guide, as the address says; empty where nothing is. */
export const soughtIn = (page: { url: URL }): string => queryOf(page, "text")?.slice(0, longestSought) ?? "";
