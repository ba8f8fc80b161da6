import { words } from "../../words/dictionary.ts";
import { count, list } from "../../words/format.ts";
import type { Handover } from "../parts/rows.ts";

type Gets = Handover["receivers"][number]["gets"];

/** `3 työnantajaa, 2 valmennettavaa ja 5 muistutusta`: what somebody gets, what there is none of left out. */
export const whatMoves = (gets: Gets, { locale, settings }: App.Locals): string => {
  const { counts } = words(locale).workspace.handovers;
  const parts = (["employers", "participants", "followUps", "inquiries"] as const).flatMap((noun) =>
    gets[noun] > 0 && (noun !== "participants" || settings.participants)
      ? [counts[noun](gets[noun], count(gets[noun], locale))]
      : [],
  );
  return list(parts.length > 0 ? parts : [count(0, locale)], locale);
};
