import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import type { Draft } from "../parts/answers.ts";
import { personOptions } from "../parts/options.ts";
import type { Absence, Colleague } from "../parts/rows.ts";

export const absenceFields = ["userId", "startsOn", "endsOn", "substituteId"] as const;
/** The id is a new absence's. */
export type AbsenceDraft = Draft<(typeof absenceFields)[number]> & { id?: string | undefined };

export const absenceDraft = ({ userId, startsOn, endsOn, substituteId }: Absence): AbsenceDraft => ({
  userId,
  startsOn,
  endsOn,
  substituteId: substituteId ?? undefined,
});

export const colleaguesOf = ({ api }: App.Locals) => ask(api.colleagues.index.$get());

/** Who can stand in for somebody: everybody else at work. */
export const substitutesFor = (userId: string | undefined, colleagues: readonly Colleague[]): Option[] =>
  personOptions(colleagues.filter(({ id }) => id !== userId));
