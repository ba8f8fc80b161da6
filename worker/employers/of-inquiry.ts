import { sql } from "drizzle-orm";
import { employers } from "../../schema/tables/employers.ts";
import { fold, likelyNames } from "../../schema/values/folding.ts";
import { newId } from "../../schema/values/ids.ts";
import { employerNameColumns } from "../../schema/values/name-columns.ts";
import { sortKey } from "../../schema/values/sort-key.ts";
import type { Sector } from "../../schema/vocabulary.ts";
import { batch } from "../platform/batch.ts";
import { insertWhere } from "../platform/insert.ts";
import { recordIfChanged, wasRecorded } from "../platform/record.ts";
import type { Scope } from "../platform/scope.ts";
import { writeWords } from "./employers.ts";
import { noSameName } from "./same-name.ts";

type Asking = { id: string; companyName: string; businessId: string | null; municipality: string };
type Found = { inquiryId: string; employerId: string };

/**
 * The employers of some inquiries: by business id, else by name, one of the same municipality first. Of one that nobody
 * has entered yet a row is made from what it told itself, under the inquiry's own id, so that two runs make one; and one
 * for all inquiries of the same name in the same municipality.
 */
export const employersOf = async (scope: Scope, asking: Asking[]): Promise<Map<string, string>> => {
  const found = await matchesOf(scope, asking);
  const missing = asking.filter(({ id }) => !found.has(id));
  if (missing.length === 0) return found;
  await batch(
    scope,
    missing.map((each) => insertEmployer(scope, each)),
  );
  const made = await matchesOf(scope, missing);
  return new Map(asking.map(({ id }) => [id, found.get(id) ?? made.get(id) ?? id]));
};

const matchesOf = async (scope: Scope, asking: Asking[]): Promise<Map<string, string>> => {
  const found = await scope.db.all<Found>(selectMatches(asking));
  return new Map(found.map(({ inquiryId, employerId }) => [inquiryId, employerId]));
};

const selectMatches = (asking: Asking[]) => {
  const json = JSON.stringify(asking.map((each) => ({ ...each, names: likelyNames(each.companyName).map(sortKey) })));
  const nearest = sql`ORDER BY employers.municipality = asking.value ->> 'municipality' DESC, employers.id LIMIT 1`;
  return sql`SELECT * FROM (
    SELECT asking.value ->> 'id' AS inquiryId, coalesce(
      (SELECT id FROM employers WHERE business_id = asking.value ->> 'businessId' AND archived_at IS NULL ${nearest}),
      (SELECT id FROM employers WHERE archived_at IS NULL
        AND name_sort IN (SELECT value FROM json_each(asking.value, '$.names')) ${nearest})) AS employerId
    FROM json_each(${json}) asking) WHERE employerId IS NOT NULL`;
};

const insertEmployer = (scope: Scope, { id, companyName, businessId, municipality }: Asking) => {
  const now = Date.now();
  const eventId = newId();
  return [
    insertWhere(
      scope,
      employers,
      {
        id,
        name: companyName,
        ...employerNameColumns(companyName),
        businessId,
        sector: sectorOf(companyName),
        municipality,
        createdAt: now,
        updatedAt: now,
      },
      noSameName({ name: companyName, municipality }, id),
    ).onConflictDoNothing(),
    recordIfChanged(scope, { id: eventId, action: "employer.created", subjectId: id }),
    writeWords(scope, id, companyName, wasRecorded(eventId)),
  ];
};

/** What a name says of its sector, until a person looks at it. */
const sectorOf = (name: string): Sector => {
  const words = fold(name).split(" ");
  const last = (ends: string[]) => words.some((word) => ends.some((end) => word.endsWith(end)));
  if (last(["kaupunki", "kunta", "stad", "kommun"])) return "city";
  if (last(["hyvinvointialue", "välfärdsområde", "seurakunta", "församling"])) return "other_public";
  if (words.includes("ry") || words.includes("rf") || last(["säätiö", "stiftelse", "yhdistys", "förening"]))
    return "third_sector";
  return "company";
};
