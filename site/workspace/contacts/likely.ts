import { ask } from "../../../worker/client.ts";
import type { LikelyEmployer } from "../rows.ts";

type Typed = { name?: string | undefined; businessId?: string | undefined; phone?: string | undefined };

/** Employers much like one that is being written; none where that cannot be told now: it only informs. */
export const likelyNamed = async (
  { name, businessId, phone }: Typed,
  { api }: App.Locals,
): Promise<LikelyEmployer[]> => {
  const query = {
    ...(name && { name: name.slice(0, 160) }),
    ...(businessId && { businessId: businessId.slice(0, 20) }),
    ...(phone && { phone: phone.slice(0, 40) }),
  };
  const answer = await ask(api.employers.likely.$get({ query }));
  return answer.ok ? answer.data.items : [];
};
