import type { ProblemBody } from "../../../schema/problems.ts";
import { text } from "../../forms.ts";
import type { LikelyEmployer } from "../parts/rows.ts";

type Named = { name?: string | undefined; municipality?: string | undefined };

/** Those of the same name in the same municipality, where the API refused a new employer for them. */
export const sameNameIn = (problem: ProblemBody): LikelyEmployer[] => {
  if (!problem.type.endsWith("sameNameExists")) return [];
  const { items } = problem.current as { items: Omit<LikelyEmployer, "likeness" | "persons">[] };
  return items.map((item) => ({ ...item, likeness: "sameName", persons: [] }));
};

/** What the form says of the one that has been asked about: with another name or place it is asked about again. */
export const askedOf = ({ name, municipality }: Named): string => `${municipality} ${name}`;

/** Whether a form was sent once more, although its employer is named as one that was shown. */
export const isSeparate = (form: FormData, named: Named): boolean => text(form, "sameNameAsked") === askedOf(named);
