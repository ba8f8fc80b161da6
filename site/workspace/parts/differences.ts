import { fieldName } from "../../../schema/words/field-names.ts";
import { words } from "../../words/dictionary.ts";
import type { Draft } from "./answers.ts";

/** A field as it is stored now and as it was typed, where the two are not the same. */
export type Difference = { term: string; now: string; typed: string };

/** How a field's value reads, where it is not what was typed. */
export type Readings<Field extends string> = Partial<Record<Field, (value: string) => string>>;

export const differences = <Field extends string>(
  now: Draft<Field>,
  typed: Draft<Field>,
  fields: readonly Field[],
  readings: Readings<Field>,
  { locale }: App.Locals,
): Difference[] => {
  const shown = (field: Field, value: string | undefined): string =>
    value ? (readings[field]?.(value) ?? value) : words(locale).workspace.forms.none;
  return fields
    .filter((field) => (now[field] ?? "") !== (typed[field] ?? ""))
    .map((field) => ({
      term: fieldName(locale, field),
      now: shown(field, now[field]),
      typed: shown(field, typed[field]),
    }));
};

/** Reads a code as its word. */
export const asWord = (names: Record<string, string>) => (value: string) => names[value] ?? value;

/** Reads an id as what its option says. */
export const chosen = (options: readonly { value: string; label: string }[]) => (value: string) =>
  options.find((option) => option.value === value)?.label ?? value;
