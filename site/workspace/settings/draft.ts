import type { z } from "zod";
import type { organisationAnswer, organisationChange } from "../../../schema/settings.ts";
import { municipalitiesIn } from "../../../schema/values/municipalities.ts";
import { text } from "../../forms.ts";
import { type Draft, nullable, written } from "../parts/answers.ts";

export type OrganisationAnswer = z.infer<typeof organisationAnswer>;

const nullableFields = ["nameSv", "nameEn", "address", "phone", "email", "dataProtection"] as const;
const chosenFields = ["operator", "promiseDays", "showCoaches"] as const;
export const ownFields = ["name", ...nullableFields, ...chosenFields] as const;
export const areaFields = ["phone", "email", "employmentArea", "rulesUrl"] as const;

/** Where a new municipality is chosen; the first is also where it is said that none is. */
export const addedFields = ["municipalities", "added.1", "added.2"] as const;
/** Where a county or an employment area is chosen: all of its municipalities come in. */
export const addedArea = "added.area";
export const leaves = "leaves";

/** The form: the served codes in their order, joined by commas, and each one's fields under `areas.698.phone`. */
export type OrganisationDraft = Draft<(typeof ownFields)[number] | "municipalities" | `areas.${string}`>;

export const servedIn = ({ municipalities }: OrganisationDraft): string[] =>
  municipalities?.split(",").filter(Boolean) ?? [];

/** The places in the list that one may move to: of a long list its beginning, its end and where one is, or the page grows by its square. */
export const placesFor = (at: number, count: number): number[] =>
  Array.from({ length: count }, (_, place) => place).filter(
    (place) => count <= shortList || place < shortList || place === at || place === count - 1,
  );
const shortList = 40;

export const areaField = (code: string, field: (typeof areaFields)[number]) => `areas.${code}.${field}` as const;
export const placeField = (code: string): string => `place.${code}`;

export const draftOf = ({ organisation }: OrganisationAnswer): OrganisationDraft => ({
  ...(Object.fromEntries(ownFields.map((field) => [field, organisation[field]?.toString()])) as OrganisationDraft),
  showCoaches: organisation.showCoaches ? "yes" : "no",
  municipalities: organisation.municipalities.join(","),
  ...Object.fromEntries(
    organisation.areas.flatMap((area) =>
      areaFields.map((field) => [areaField(area.municipality, field), area[field] ?? undefined]),
    ),
  ),
});

/** What was sent; a municipality that leaves takes its fields along. */
export const draftIn = (form: FormData): OrganisationDraft => {
  const served = orderedIn(form);
  const areas = served.flatMap((code) => areaFields.map((field) => areaField(code, field)));
  return { ...written(form, [...ownFields, ...areas]), municipalities: served.join(",") };
};

/** One that was moved up stands before whoever had its new place, one that was moved down after. */
const orderedIn = (form: FormData): string[] => {
  const before = (text(form, "served") ?? "").split(",").filter(Boolean);
  const placed = before.flatMap((code, at) => {
    const wanted = text(form, placeField(code));
    const place = Number(wanted ?? at + 1);
    return wanted === leaves ? [] : [{ code, place: place + Math.sign(place - at - 1) / 2 }];
  });
  const kept = placed.toSorted((a, b) => a.place - b.place).map(({ code }) => code);
  const added = addedFields.flatMap((field) => text(form, field) ?? []);
  return [...new Set([...kept, ...added, ...municipalitiesIn(text(form, addedArea) ?? "")])];
};

/** The form as the API takes it; an area that says nothing is left out. */
export const bodyOf = (draft: OrganisationDraft): z.input<typeof organisationChange> => {
  const { operator, promiseDays, showCoaches } = draft;
  const areas = areasIn(draft).map((municipality) => ({
    municipality,
    ...Object.fromEntries(areaFields.map((field) => [field, draft[areaField(municipality, field)] ?? null])),
  }));
  return {
    name: draft.name ?? "",
    ...nullable(draft, nullableFields),
    operator,
    promiseDays: promiseDays && Number(promiseDays),
    showCoaches: showCoaches === "yes",
    municipalities: servedIn(draft),
    areas,
  } as z.input<typeof organisationChange>;
};

/** The municipalities with words of their own, in the order in which the API takes them. */
export const areasIn = (draft: OrganisationDraft): string[] =>
  servedIn(draft).filter((code) => areaFields.some((field) => draft[areaField(code, field)]));
