import { z } from "zod";
import type { registeredBusiness } from "../../schema/business-register.ts";
import { businessId, website } from "../../schema/values/inputs.ts";
import { isMunicipality, mergedInto } from "../../schema/values/municipalities.ts";
import type { IndustryVersion, Locale } from "../../schema/vocabulary.ts";
import { suggestedSector } from "./legal-forms.ts";

export type Business = z.infer<typeof registeredBusiness>;

const text = z.string().nullish().catch(null);
const described = z
  .array(z.object({ languageCode: text, description: text }))
  .nullish()
  .catch(null);
/** A list of which every entry may be missing parts; what is no list counts as an empty one. */
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).nullish().catch(null);

const company = z.object({
  businessId: z.object({ value: z.string() }),
  names: listOf(z.object({ name: z.string(), type: text, endDate: text })),
  mainBusinessLine: z.object({ type: text, typeCodeSet: text }).nullish().catch(null),
  companyForms: listOf(z.object({ type: text, endDate: text, descriptions: described })),
  addresses: listOf(
    z.object({
      type: z.union([z.string(), z.number()]).nullish().catch(null),
      street: text,
      buildingNumber: text,
      postOffices: listOf(z.object({ municipalityCode: text })),
    }),
  ),
  tradeRegisterStatus: text,
  website: z.object({ url: text }).nullish().catch(null),
});
type Company = z.infer<typeof company>;

/** What the service promises; a company that is told in another form is looked at one by one. */
export const registerAnswer = z.object({
  totalResults: z.number().int().nonnegative().nullish().catch(null),
  companies: z.array(z.unknown()).max(1000),
});

/** One company as our fields have it; nothing when it has no valid id or no name. */
export const businessOf = (told: unknown, locale: Locale): Business | undefined => {
  const read = company.safeParse(told);
  if (!read.success) return undefined;
  const id = businessId.safeParse(read.data.businessId.value);
  const name = currentName(read.data);
  if (!id.success || !name) return undefined;
  const form = read.data.companyForms?.findLast(({ endDate }) => !endDate);
  return {
    businessId: id.data,
    name,
    ceased: read.data.tradeRegisterStatus === "4",
    legalForm: form?.descriptions ? inLanguage(form.descriptions, locale) : null,
    suggestedSector: suggestedSector(form?.type, form?.descriptions && inLanguage(form.descriptions, "fi")),
    ...industryOf(read.data),
    ...placeOf(read.data),
    website: websiteOf(read.data),
  };
};

/** The name in force; of one that has ceased the last it had. */
const currentName = ({ names }: Company): string | undefined => {
  const own = (names ?? []).filter(({ type, name }) => type === "1" && name.trim() !== "");
  const name =
    own.find(({ endDate }) => !endDate) ?? own.toSorted((a, b) => ((a.endDate ?? "") < (b.endDate ?? "") ? 1 : -1))[0];
  return name?.name.trim().slice(0, 160);
};

/** Which edition of the industry classification each code set is. */
const editions: Record<string, IndustryVersion> = { TOIMI3: "TOL2008", TOIMI4: "TOL2025" };

const industryOf = ({ mainBusinessLine }: Company) => {
  const code = mainBusinessLine?.type ?? "";
  const version = editions[mainBusinessLine?.typeCodeSet ?? ""];
  if (!version || !/^[A-Z]?\d{0,5}$/.test(code) || code === "") return { industryCode: null, industryVersion: null };
  return { industryCode: code, industryVersion: version };
};

/** Where it is visited; where only its post goes tells at least the municipality. */
const placeOf = ({ addresses }: Company) => {
  const visited = addresses?.find(({ type }) => String(type) === "1");
  const codes = [visited, ...(addresses ?? [])].flatMap((address) => address?.postOffices ?? []);
  const known = codes.map(({ municipalityCode }) => currentCode(municipalityCode ?? "")).find(isMunicipality) ?? null;
  const street = [visited?.street, visited?.buildingNumber].map((part) => part?.trim()).filter(Boolean);
  return { municipality: known, streetAddress: street.join(" ").slice(0, 160) || null };
};

/** The register may still hold a code that has ended. */
const currentCode = (code: string): string => mergedInto(code)?.into ?? code;

const websiteOf = ({ website: told }: Company): string | null => {
  const url = told?.url?.trim() ?? "";
  const address = website.safeParse(/^https?:/.test(url) ? url : `https://${url}`);
  return address.success ? address.data : null;
};

const languageCodes: Record<Locale, string> = { fi: "1", sv: "2", en: "3" };

const inLanguage = (descriptions: NonNullable<z.infer<typeof described>>, locale: Locale): string | null =>
  descriptions.find(({ languageCode }) => languageCode === languageCodes[locale])?.description ?? null;
