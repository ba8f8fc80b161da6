import { localeTags } from "../../../schema/vocabulary.ts";

/** A number as it is typed into a field: `37,5`, in English `37.5`; no spaces between thousands. */
export const plainNumber = (value: number, { locale }: App.Locals): string =>
  value.toLocaleString(localeTags[locale], { useGrouping: false, maximumFractionDigits: 2 });
