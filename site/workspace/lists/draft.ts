import type { z } from "zod";
import type { listItemChange } from "../../../schema/list-items.ts";
import { listKinds, listNames, listsIn } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { type Draft, nullable, written } from "../parts/answers.ts";
import type { ListItem } from "../parts/rows.ts";

const names = ["nameFi", "nameSv", "nameEn"] as const;
const days = ["validFrom", "validUntil"] as const;
export const itemFields = [...names, ...days] as const;
/** The id and the kind are a new item's. */
export type ItemDraft = Draft<(typeof itemFields)[number] | "kind"> & { id?: string | undefined };

export const writtenItem = (form: FormData) => written(form, itemFields);

export const draftOfItem = ({ nameFi, nameSv, nameEn, validFrom, validUntil }: ListItem): ItemDraft => ({
  nameFi,
  nameSv,
  nameEn,
  validFrom: validFrom ?? undefined,
  validUntil: validUntil ?? undefined,
});

/** An item as the API takes it: a name goes even when it is empty, so that the API says so. */
export const itemBody = (draft: ItemDraft) =>
  ({
    ...Object.fromEntries(names.map((name) => [name, draft[name] ?? ""])),
    ...nullable(draft, days),
  }) as z.input<typeof listItemChange> & Record<(typeof names)[number], string>;

/** Which list a kind is of: no two lists have one of the same code. */
export const listOfKind = (kind: string | undefined) =>
  listNames.find((list) => (listKinds[list] as readonly string[]).includes(kind ?? ""));

/** The kinds under the names of their lists. */
export const kindGroups = ({ locale, settings }: App.Locals) => {
  const { labels } = words(locale);
  return listsIn(settings.participants).map((list) => ({
    label: labels.listName[list],
    options: listKinds[list].map((kind) => ({ value: kind, label: kindLabel(kind, labels) })),
  }));
};

type Labels = ReturnType<typeof words>["labels"];

export const kindLabel = (kind: ListItem["kind"], labels: Labels): string =>
  ({ ...labels.referralSource, ...labels.participantEndReason, ...labels.pathKind, ...labels.employerTagKind })[kind];
