import type { BehindRow } from "../../../schema/reports.ts";
import type { Locale, RowUnit } from "../../../schema/vocabulary.ts";
import { agreementPath, contactPath, employerPath, inquiryPath, participantPath, placementPath } from "../../links.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay, joined } from "../../words/format.ts";
import type { Labels } from "../../words/labels/labels.ts";
import { municipalityName } from "../../words/municipalities.ts";

/** A row behind a number as it is listed: what it is, what is said of it, and its own page where it has one. */
export type ListedRow = { id: string; title: string; meta: string; href: string | undefined };

/** The lists that the codes of a row are of. */
const lists: Record<string, keyof Labels> = {
  purpose: "contactPurpose",
  channel: "contactChannel",
  outcome: "contactOutcome",
  size: "employerSize",
  stage: "employerStage",
};

/** A row in words; which codes it has is the API's to say. */
export const listed = (row: BehindRow, unit: RowUnit, { locale }: App.Locals): ListedRow => {
  const { rows: say } = words(locale).workspace.reports;
  const { id, employer, participant, coach, name } = row;
  const day = row.day && fullDay(row.day, locale);
  const place = row.municipality && municipalityName(row.municipality, locale);
  const codes = labelled(row.codes, locale);
  const title = employer?.name ?? name ?? "";
  switch (unit) {
    case "contact":
      return { id, title, meta: joined([day, ...codes]), href: contactPath(id) };
    case "attendance":
      // The id is the contact's and the coach's with a colon between them.
      return { id, title, meta: joined([day, coach?.name, ...codes]), href: contactPath(id.split(":")[0] ?? id) };
    case "employer":
      return { id, title, meta: joined([place, ...codes]), href: employerPath(id) };
    case "participant":
      return {
        id,
        title: participant?.code ?? "",
        meta: joined([place, day && say.started(day), ...codes]),
        href: participantPath(id),
      };
    case "placement":
      return {
        id,
        title,
        meta: joined([participant?.code, place, day && say.begun(day), ...codes]),
        href: placementPath(id),
      };
    case "inquiry":
      return { id, title: name ?? "", meta: joined([day, employer?.name, place, ...codes]), href: inquiryPath(id) };
    case "agreement":
      return {
        id,
        title,
        meta: joined([place, day && say.signed(day), ...codes]),
        href: employer ? agreementPath(employer.id, id) : undefined,
      };
    case "feedback":
      return { id, title: joined([say.answered, day]), meta: joined(codes), href: undefined };
  }
};

const labelled = (codes: BehindRow["codes"], locale: Locale): string[] => {
  const labels = words(locale).labels as Record<string, Record<string, string>>;
  return Object.entries(codes).flatMap(([name, code]) => {
    const list = labels[lists[name] ?? name];
    return code === null || !list ? [] : [list[code] ?? code];
  });
};
