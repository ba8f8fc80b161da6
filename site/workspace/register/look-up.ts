import type { z } from "zod";
import type { businessesFound, registeredBusiness } from "../../../schema/business-register.ts";
import { ask } from "../../../worker/client.ts";
import type { Fact } from "../../components/types.ts";
import { type FieldError, text } from "../../forms.ts";
import { words } from "../../words/dictionary.ts";
import { type EmployerDraft, employerFields, employerReadings } from "../employers/draft.ts";
import { industryAnswer } from "../employers/industry.ts";
import { errorsOf } from "../parts/answers.ts";
import { differences } from "../parts/differences.ts";

type Found = z.infer<typeof businessesFound>;
type Business = z.infer<typeof registeredBusiness>;

/** What asking the business register came to, beside the form it was asked from. */
export type RegisterAnswer =
  | { kind: "several"; items: Business[]; total: number }
  | { kind: "filled"; business: Business; kept: Fact[] }
  | { kind: "nothing" }
  | { kind: "unreachable"; message: string };
type LookedUp = { draft: EmployerDraft; register?: RegisterAnswer; errors: FieldError[] };

/** Did somebody press a button that asks the register, rather than save? */
export const asksRegister = (form: FormData): boolean => text(form, "act")?.startsWith("register") ?? false;

/**
 * Asks PRH's open data by what is in the form and fills in what is empty there; several businesses come back to choose
 * from. Whatever goes wrong, what was typed stays. `renames` where a name was typed only to search by it.
 */
export const lookUp = async (
  form: FormData,
  draft: EmployerDraft,
  { renames, locals }: { renames: boolean; locals: App.Locals },
): Promise<LookedUp> => {
  const using = text(form, "act") === "register-use";
  const chosen = using ? text(form, "registered") : undefined;
  const businessId = chosen ?? draft.businessId;
  const query = businessId ? { businessId } : { name: draft.name ?? "" };
  const answer = await ask(locals.api.businessRegister.index.$get({ query }));
  if (!answer.ok) {
    const { problem } = answer;
    if (problem.status === 422) return { draft, errors: errorsOf(problem, employerFields, locals) };
    return { draft, register: { kind: "unreachable", message: `${problem.title}. ${problem.detail}` }, errors: [] };
  }
  const how = { exactly: businessId !== undefined, renames: renames && Boolean(chosen) };
  const found = told(answer.data, draft, how, locals);
  const unchosen = using && found.register.kind === "several";
  const { choose } = words(locals.locale).workspace.register;
  return { ...found, errors: unchosen ? [{ path: "registered", message: choose }] : [] };
};

type How = { exactly: boolean; renames: boolean };

const told = (found: Found, draft: EmployerDraft, { exactly, renames }: How, locals: App.Locals) => {
  const [first] = found.items;
  if (!first) return { draft, register: { kind: "nothing" as const } };
  if (!exactly) return { draft, register: { kind: "several" as const, items: found.items, total: found.total } };
  const registered = draftOfBusiness(first, found.checkedOn);
  const typed = renames ? { ...draft, name: undefined } : draft;
  const filled = Object.fromEntries(employerFields.map((field) => [field, typed[field] ?? registered[field]]));
  const draftNow: EmployerDraft = { ...filled, registerCheckedOn: found.checkedOn };
  return {
    draft: draftNow,
    register: { kind: "filled" as const, business: first, kept: keptOf(draftNow, registered, locals) },
  };
};

const draftOfBusiness = (business: Business, checkedOn: string): EmployerDraft => ({
  name: business.name,
  businessId: business.businessId,
  sector: business.suggestedSector ?? undefined,
  municipality: business.municipality ?? undefined,
  streetAddress: business.streetAddress ?? undefined,
  website: business.website ?? undefined,
  industry: industryAnswer(business),
  registerCheckedOn: checkedOn,
});

/** What the register tells otherwise than the person does: shown, never put over their words. */
const keptOf = (draft: EmployerDraft, registered: EmployerDraft, locals: App.Locals): Fact[] => {
  const fields = employerFields.filter((field) => registered[field] !== undefined);
  return differences(registered, draft, fields, employerReadings(locals, [], []), locals).map(({ term, now }) => ({
    term,
    value: now,
  }));
};

/** `Yhtiömuoto Osakeyhtiö viittaa sektoriin Yritys.` */
export const suggestionOf = ({ suggestedSector, legalForm }: Business, { locale }: App.Locals): string | undefined => {
  if (!suggestedSector) return undefined;
  const { labels, workspace } = words(locale);
  const sector = labels.sector[suggestedSector];
  return legalForm ? workspace.register.suggests(legalForm, sector) : workspace.register.suggestsOnly(sector);
};
