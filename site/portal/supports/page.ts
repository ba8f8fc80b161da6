import type { AstroGlobal } from "astro";
import type { SupportAnswer } from "../../../schema/supports/asked.ts";
import { type FieldError, problemErrors } from "../../forms.ts";

const fields = [
  "sector",
  "plan",
  "hours",
  "fullHours",
  "pay",
  "wage",
  "contract",
  "months",
  "municipality",
  "sideCosts",
  "date",
] as const;
type Field = (typeof fields)[number];

/** What has been answered so far, as it was typed. */
export type SupportAnswers = Partial<Record<Field, string>>;
type SupportPage = {
  answers: SupportAnswers;
  found: SupportAnswer | undefined;
  errors: FieldError[];
  status: number;
};

/** The finder: the answers stand in the address, so a page of results is a link that can be shared. Without any it only asks. */
export const openSupports = async ({ url, locals }: Pick<AstroGlobal, "url" | "locals">): Promise<SupportPage> => {
  const answers = answersIn(url);
  if (Object.keys(answers).length === 0) return { answers, found: undefined, errors: [], status: 200 };
  // The API tells what is missing or wrong, in the asker's language, so the answers go as they were typed.
  const response = await locals.api.supports.index.$get({
    query: answers as { sector: "company"; plan: "employment" },
  });
  if (response.ok) return { answers, found: await response.json(), errors: [], status: 200 };
  const { status }: { status: number } = response;
  return { answers, found: undefined, errors: await problemErrors(response, locals.locale), status };
};

const answersIn = ({ searchParams }: URL): SupportAnswers =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const typed = searchParams.get(field)?.trim().slice(0, 40);
      return typed ? [[field, typed]] : [];
    }),
  );
