import { ask } from "../../../worker/client.ts";
import type { LikelyEmployer } from "../parts/rows.ts";

type Typed = {
  name?: string | undefined;
  businessId?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  municipality?: string | undefined;
  person?: string | undefined;
};

/** The longest of each that the API takes. */
const longest: Record<keyof Typed, number> = {
  name: 160,
  businessId: 20,
  phone: 40,
  email: 200,
  municipality: 3,
  person: 120,
};

/** Employers much like one that is being written; none where that cannot be told now: it only informs. */
export const likelyNamed = async (typed: Typed, { api }: App.Locals): Promise<LikelyEmployer[]> => {
  const told = Object.entries(typed).filter(([, value]) => value);
  const query = Object.fromEntries(
    told.map(([field, value]) => [field, value?.slice(0, longest[field as keyof Typed])]),
  );
  const answer = await ask(api.employers.likely.$get({ query: query as Record<"name", string> }));
  return answer.ok ? answer.data.items : [];
};
