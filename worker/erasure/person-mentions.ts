import { sql } from "drizzle-orm";
import type { Scope } from "../platform/scope.ts";
import { type FoundText, rewrite, selectFreeTexts, strings } from "./free-texts.ts";
import { certainForms, type Known, mayName } from "./name-forms.ts";

/** The statements that read what has been written about the employer of a person or the team, the person's own row left out. */
export const selectTexts = (scope: Scope, personId: string) =>
  selectFreeTexts(
    scope,
    (text, employer, key) =>
      sql`${employer ? sql`${employer} = (SELECT person.employer_id FROM contact_persons person WHERE person.id = ${personId})` : sql`1`}
        AND ${text} <> '' AND ${key} <> ${personId}`,
  );

/**
 * The texts as they read without a person's name, mail and number, what `said` them, and those that may still name the
 * person. A text of the team's may only by the whole name: a first name alone is anybody's there.
 */
export const withoutPerson = (person: Known, texts: FoundText[]) => {
  const certain = certainForms(person);
  const may = { employer: mayName(person), team: mayName(person, true) };
  const read = texts.map((text) => ({
    ...text,
    ...rewrite(text, (said) => withoutForms(certain, said)),
  }));
  return {
    changed: read.filter(({ text, after }) => text !== after),
    candidates: read.filter(({ place, after, employerId }) =>
      strings(place, after).some(may[employerId === null ? "team" : "employer"]),
    ),
  };
};

/** A text in which nothing is found stays letter for letter: how its letters are put together is nobody's name. */
const withoutForms = (forms: RegExp[], said: string): string => {
  const plain = said.normalize("NFC");
  const after = forms.reduce((left, form) => left.replace(form, "[…]"), plain);
  return after === plain ? said : after;
};
