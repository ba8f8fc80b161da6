import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { type Likeness, type likelyList, type likelyQuery, likenesses } from "../../schema/employer-choices.ts";
import { contactPersons, employers } from "../../schema/tables/employers.ts";
import { users } from "../../schema/tables/users.ts";
import { nameCore, phoneDigits, searchWords } from "../../schema/values/folding.ts";
import { businessId } from "../../schema/values/inputs.ts";
import { sortKey } from "../../schema/values/sort-key.ts";
import type { Scope } from "../platform/scope.ts";
import { likenessOfNames } from "./likeness.ts";
import { begins } from "./ranges.ts";

type Query = z.infer<typeof likelyQuery>;
type LikelyList = z.infer<typeof likelyList>;
/** `nameFolded` is null where something else than the name speaks for it. */
type Source = { likeness: Likeness; rows: SQL };
type Candidate = { id: string; nameFolded: string | null; likeness: Likeness };

const mostShown = 5;
/** Fewer letters tell nothing yet. */
const shortestName = 3;

/** Employers that may be the one somebody is about to add: the same business id or telephone, the same name or one much like it. */
export const findLikely = async (scope: Scope, query: Query): Promise<LikelyList> => {
  const [first, ...others] = sourcesOf(query).map((source) => selectCandidates(scope, source));
  if (!first) return { items: [] };
  const candidates = await scope.db.batch([first, ...others]);
  const likely = eachOnce(candidates.flat().flatMap((row) => judged(row, query.name ?? "")));
  if (likely.length === 0) return { items: [] };
  const ids = likely.map(({ id }) => id);
  const [rows, persons] = await scope.db.batch([selectRows(scope, ids), selectPersons(scope, ids, query)]);
  const items = likely.flatMap(({ id, likeness }) => {
    const row = rows.find((one) => one.id === id);
    return row ? [{ ...row, likeness, persons: persons.flatMap((person) => personOf(person, id, query)) }] : [];
  });
  const isNear = ({ municipality }: { municipality: string }) => Number(municipality === query.municipality);
  return {
    items: items.toSorted(
      (a, b) => likenesses.indexOf(a.likeness) - likenesses.indexOf(b.likeness) || isNear(b) - isNear(a),
    ),
  };
};

type Person = Awaited<ReturnType<typeof selectPersons>>[number];
type LikelyPerson = LikelyList["items"][number]["persons"][number];

const personOf = ({ employerId, phoneDigits: digits, ...told }: Person, id: string, asked: Query): LikelyPerson[] => {
  if (employerId !== id) return [];
  if (digits !== null && digits === phoneDigits(asked.phone ?? "")) return [{ ...told, likeness: "samePhone" }];
  const sameEmail = told.email !== null && told.email.toLowerCase() === asked.email?.toLowerCase();
  return [{ ...told, likeness: sameEmail ? "sameEmail" : "sameName" }];
};

const judged = ({ id, nameFolded, likeness }: Candidate, name: string): { id: string; likeness: Likeness }[] => {
  const found = nameFolded === null ? likeness : likenessOfNames(name, nameFolded);
  return found ? [{ id, likeness: found }] : [];
};

const eachOnce = (rows: { id: string; likeness: Likeness }[]) => {
  const inOrder = rows.toSorted((a, b) => likenesses.indexOf(a.likeness) - likenesses.indexOf(b.likeness));
  return inOrder.filter(({ id }, at) => inOrder.findIndex((row) => row.id === id) === at).slice(0, mostShown);
};

/** Each source is a range of an index with a limit; the words carry the name, so that it is judged without the row. */
const sourcesOf = (query: Query): Source[] => {
  const core = nameCore(query.name ?? "");
  const whole = businessId.safeParse(query.businessId ?? "");
  const digits = phoneDigits(query.phone ?? "");
  const mailbox = (query.email ?? "").toLowerCase();
  const domain = mailbox.split("@")[1] ?? "";
  return [
    whole.success && {
      likeness: "sameBusinessId" as const,
      rows: sql`SELECT id FROM employers WHERE business_id = ${whole.data} LIMIT ${mostShown}`,
    },
    digits.length >= 7 && {
      likeness: "samePhone" as const,
      rows: sql`SELECT employer_id AS id FROM contact_persons
        WHERE phone_digits = ${digits} AND archived_at IS NULL LIMIT ${mostShown}`,
    },
    domain !== "" && {
      likeness: "sameEmail" as const,
      rows: sql`SELECT employer_id AS id FROM contact_persons
        WHERE ${domainOfPerson} = ${domain} AND lower(email) = ${mailbox} AND email IS NOT NULL AND archived_at IS NULL
        LIMIT ${mostShown}`,
    },
    domain !== "" &&
      !sharedDomains.has(domain) && {
        likeness: "sameMailDomain" as const,
        rows: sql`SELECT DISTINCT employer_id AS id FROM (SELECT employer_id FROM contact_persons
          WHERE ${domainOfPerson} = ${domain} AND email IS NOT NULL AND archived_at IS NULL LIMIT 20) LIMIT ${mostShown}`,
      },
    core.length >= shortestName && {
      likeness: "similarName" as const,
      rows: sql`SELECT id, name_folded FROM employers
        WHERE ${begins("name_sort", sortKey(core))} ORDER BY name_sort, id LIMIT 12`,
    },
    ...tellingWords(core).map((word) => ({
      likeness: "similarName" as const,
      rows: sql`SELECT employer_id AS id, name_folded FROM employer_words
        WHERE ${begins("word", word)} ORDER BY word, name_sort, employer_id LIMIT 40`,
    })),
  ].filter((source) => source !== false);
};

/** Written as the index has it. */
const domainOfPerson = sql`lower(substr(email, instr(email, '@') + 1))`;

/** Where anybody has a mailbox: the same one tells nothing of an employer. */
const sharedDomains = new Set([
  "gmail.com",
  "googlemail.com",
  "hotmail.com",
  "hotmail.fi",
  "outlook.com",
  "live.com",
  "live.fi",
  "icloud.com",
  "yahoo.com",
  "luukku.com",
  "suomi24.fi",
  "kolumbus.fi",
  "elisanet.fi",
  "saunalahti.fi",
  "pp.inet.fi",
  "mail.com",
  "proton.me",
  "protonmail.com",
]);

/** The beginnings of the two longest words: a name that is mistyped is mostly right at the beginning of one of them. */
const tellingWords = (core: string): string[] =>
  searchWords(core)
    .filter((word) => word.length >= shortestName)
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .map((word) => word.slice(0, Math.max(shortestName, Math.min(6, word.length - 2))));

const selectCandidates = ({ db }: Scope, source: Source) =>
  db
    .select({
      id: sql<string>`found.id`.as("id"),
      nameFolded: sql<string | null>`${source.likeness === "similarName" ? sql`found.name_folded` : null}`.as(
        "name_folded",
      ),
      likeness: sql<Likeness>`${source.likeness}`.as("likeness"),
    })
    .from(sql`(${source.rows}) found`);

const selectRows = ({ db }: Scope, ids: string[]) =>
  db
    .select({
      id: employers.id,
      name: employers.name,
      municipality: employers.municipality,
      businessId: employers.businessId,
      responsibleCoach: sql<string | null>`${users.name}`.as("responsible_coach"),
      doNotContactSince: employers.doNotContactOn,
    })
    .from(employers)
    .leftJoin(users, eq(users.id, employers.responsibleCoachId))
    .where(and(inArray(employers.id, ids), isNull(employers.archivedAt)));

/** Those of the employers who have the telephone, the mailbox or the name of whoever asks. */
const selectPersons = ({ db }: Scope, ids: string[], { phone, email, person }: Query) =>
  db
    .select({
      id: contactPersons.id,
      employerId: contactPersons.employerId,
      name: contactPersons.name,
      phone: contactPersons.phone,
      phoneDigits: contactPersons.phoneDigits,
      email: contactPersons.email,
    })
    .from(contactPersons)
    .where(
      and(
        inArray(contactPersons.employerId, ids),
        isNull(contactPersons.archivedAt),
        sql`(${contactPersons.phoneDigits} = ${phoneDigits(phone ?? "") || null}
          OR lower(${contactPersons.email}) = ${email?.toLowerCase() || null} OR ${contactPersons.name} = ${person || null})`,
      ),
    )
    .orderBy(contactPersons.nameSort, contactPersons.id)
    .limit(10);
