import { sql } from "drizzle-orm";
import { phoneDigits } from "../../schema/values/folding.ts";
import type { Scope } from "../platform/scope.ts";
import { type FreeText, isOfEmployer, rewrite, selectFreeTexts } from "./free-texts.ts";

export type Known = { name: string; phone: string | null; email: string | null };

/** The statements that read what has been written about the employer of a person or the team, the person's own row left out. */
export const selectTexts = (scope: Scope, personId: string) =>
  selectFreeTexts(
    scope,
    (text, employer, key) =>
      sql`${employer ? sql`${employer} = (SELECT person.employer_id FROM contact_persons person WHERE person.id = ${personId})` : sql`1`}
        AND ${text} <> '' AND ${key} <> ${personId}`,
  );

/** The texts as they read without a person's name, mail and number, what `said` them, and those that may still name the person. */
export const withoutPerson = (person: Known, texts: FreeText[]) => {
  const exact = exactForms(person);
  const bent = bentForms(person.name);
  const read = texts.map((text) => ({
    ...text,
    ...rewrite(text, (said) => exact.reduce((left, form) => left.replace(form, "[…]"), said)),
  }));
  return {
    changed: read.filter(({ text, after }) => text !== after),
    candidates: read.filter(({ place, after }) => isOfEmployer(place) && bent.some((form) => form.test(after))),
  };
};

const start = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";

/** The whole name, the mail address, and the number however its digits are set apart. */
const exactForms = ({ name, phone, email }: Known): RegExp[] => {
  const digits = phone ? phoneDigits(phone).replace(/^0/, "") : "";
  const spaced = [...digits].join("[\\s()./-]*");
  return [
    new RegExp(
      `${start}${name
        .trim()
        .split(/\s+/)
        .map((part) => RegExp.escape(part))
        .join("\\s+")}${end}`,
      "giu",
    ),
    ...(email ? [new RegExp(`${start}${RegExp.escape(email)}${end}`, "giu")] : []),
    ...(digits.length >= 5
      ? [new RegExp(`(?<!\\d)(?:(?:00|\\+?\\s?)358[\\s()./-]*(?:\\(0\\))?|0)[\\s()./-]*${spaced}(?!\\d)`, "gu")]
      : []),
  ];
};

/**
 * Words that begin as a part of the name does: Finnish bends names at their end (Virtanen, Virtasen; Mikko, Mikon), and
 * people write only a first name or a last one. Only a person can tell whether they mean somebody.
 */
const bentForms = (name: string): RegExp[] =>
  name
    .split(/[\s-]+/)
    .filter((part) => part.length > 1)
    .map((part) => new RegExp(`${start}${RegExp.escape(part.slice(0, Math.max(3, part.length - 3)))}`, "iu"));
