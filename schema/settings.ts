import { z } from "zod";
import type { LocalText } from "./local-texts.ts";
import type { Supplement } from "./supplements.ts";
import { day, email, line, message, municipalityCode, phone, timeOfDay, website } from "./values/inputs.ts";
import { employmentAreaOf } from "./values/municipalities.ts";
import { followUpRules, type Locale } from "./vocabulary.ts";

const kept = z.string().nullable().default(null);

/**
 * How an employer of one municipality reaches the team there, and where its employment area's own rules are.
 * `employmentArea` is what the organisation calls the area, where that is not Statistics Finland's name of it.
 * What is stored may name a municipality that has merged into another since, or a number as it was taken once: only a change
 * is held to the codes and forms of today.
 */
const area = z.strictObject({
  municipality: z.string(),
  phone: kept,
  email: kept,
  employmentArea: line(120).nullable().default(null),
  rulesUrl: kept,
});

/**
 * The organisation's own words: settings, not code. `municipalities` are those it serves, in the order reports print them.
 * `operator` decides the lawful basis: a public one's is a task in the public interest, a private one's a legitimate interest.
 */
export const organisation = z.strictObject({
  name: line(160),
  nameSv: line(160).nullable().default(null),
  nameEn: line(160).nullable().default(null),
  municipalities: z.array(z.string()),
  operator: z.enum(["public", "private"]).default("public"),
  /** Working days within which an inquiry is answered. */
  promiseDays: z.int().min(1).max(10).default(2),
  /** Is the area's coach told by name to employers? */
  showCoaches: z.boolean().default(false),
  address: line(200).nullable().default(null),
  phone: kept,
  email: kept,
  /** The data protection officer's or contact's name and address, in one line. */
  dataProtection: line(200).nullable().default(null),
  areas: z.array(area).max(310).default([]),
});
export type Organisation = z.infer<typeof organisation>;

/** What the organisation calls itself in a language; by its Finnish name where it has no other. */
export const organisationName = ({ name, nameSv, nameEn }: Organisation, locale: Locale): string =>
  ({ fi: name, sv: nameSv, en: nameEn })[locale] ?? name;

/** The own telephone number of an area, else the organisation's. */
export const phoneOf = ({ areas, phone }: Organisation, municipality: string): string | null =>
  areas.find((area) => area.municipality === municipality)?.phone ?? phone;

/** The own mailbox of an area, else the organisation's: where answers of employers go. */
export const mailboxOf = ({ areas, email }: Organisation, municipality: string): string | null =>
  areas.find((area) => area.municipality === municipality)?.email ?? email;

/** The employment area that decides on supports in a municipality, by its own name where it has told one; none on Åland. */
export const employmentAreaIn = ({ areas }: Organisation, municipality: string, locale: Locale): string | null =>
  areas.find((area) => area.municipality === municipality)?.employmentArea ??
  employmentAreaOf(municipality)?.[locale] ??
  null;

/** What an organisation is called until it has said its own name. */
export const unnamed = "Rinnalla";

/** What an employer has to be told and nobody has written yet. */
export const missingWords = ({ name, municipalities, phone, areas, dataProtection }: Organisation) => {
  const told = {
    name: name !== unnamed,
    municipalities: municipalities.length > 0,
    phone: phone !== null || areas.some((each) => each.phone !== null),
    dataProtection: dataProtection !== null,
  };
  return (["name", "municipalities", "phone", "dataProtection"] as const).filter((word) => !told[word]);
};

const once = (codes: readonly string[]) => new Set(codes).size === codes.length;

/** The organisation's words, sent whole: what is left out is emptied. An area is one of a municipality that is served. */
export const organisationChange = organisation
  .extend({
    phone: phone.nullable().default(null),
    email: email.nullable().default(null),
    areas: z
      .array(
        area.extend({
          municipality: municipalityCode,
          phone: phone.nullable().default(null),
          email: email.nullable().default(null),
          rulesUrl: website.nullable().default(null),
        }),
      )
      .max(310)
      .default([]),
    municipalities: z
      .array(municipalityCode)
      .min(1, message("chooseMunicipality"))
      .max(310)
      .refine(once, message("namedTwice"))
      .describe("In the order reports print them."),
  })
  .refine(({ areas }) => once(areas.map(({ municipality }) => municipality)), {
    path: ["areas"],
    error: message("namedTwice"),
  })
  .refine(
    ({ areas, municipalities: served }) => !served[0] || areas.every((each) => served.includes(each.municipality)),
    {
      path: ["areas"],
      error: message("areaNotServed"),
    },
  );

export const organisationAnswer = z.strictObject({
  organisation,
  version: z.int().describe("0 as long as nothing is stored; send it as If-Match."),
});

/** How the team is reached from one municipality, as anybody may know it; what an area leaves out is the organisation's. */
export const publicArea = z.strictObject({
  municipality: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  employmentArea: z.string().nullable().describe("In the asker's language; null where a law of its own holds."),
  rulesUrl: z.string().nullable(),
  coaches: z.array(z.string()).describe("Names, where the organisation tells them; else none."),
});
export const publicAreaList = z.strictObject({ items: z.array(publicArea) });

/** Set only by loading the demo data set. */
export const demo = z.strictObject({ loadedOn: z.string() });

/**
 * Does the team keep participants here, as codes? Where its lawyer rules that even those belong in the client system alone,
 * placements are nobody's in particular, and figures of persons are typed in: see person-figures.ts.
 */
export const participantsKept = z.strictObject({ on: z.boolean() });
export const participantsKeptAnswer = participantsKept.extend({
  stored: z.int().describe("How many are stored: they can be switched off only when there are none."),
  version: z.int().describe("0 as long as nothing is stored; send it as If-Match."),
});

/** The steps of one rule, each once, the unit being the rule's. */
export const ruleSteps = z
  .array(z.int(message("wrongSteps")).min(1, message("wrongSteps")).max(400, message("wrongSteps")), {
    error: message("wrongSteps"),
  })
  .min(1, message("wrongSteps"))
  .max(6, message("wrongSteps"))
  .refine((steps) => new Set(steps).size === steps.length, message("wrongSteps"));

const rule = z.strictObject({
  on: z.boolean(),
  since: day.describe("The day it was switched on last: nothing is made for a day before it."),
  steps: ruleSteps,
});

/**
 * When follow-ups are made by themselves. `steps` are days before an end (term, subsidy, trial, agreement), months after a
 * start or since the last contact (support visit, partner untouched), or working days (inquiry unanswered).
 */
export const followUpRuleSettings = z.record(z.enum(followUpRules), rule);
export type FollowUpRuleSettings = z.infer<typeof followUpRuleSettings>;

/**
 * How far the job has come with what no single change brings about: the version of the rules it applies to the placements,
 * and the day for which it looks at the partners. A cursor is the last id looked at, null once all have been.
 */
export const followUpRulesApplied = z.strictObject({
  version: z.int(),
  placement: z.string().nullable(),
  day: z.string(),
  partner: z.string().nullable(),
});
export type FollowUpRulesApplied = z.infer<typeof followUpRulesApplied>;

/** How far retention has come on a day: which of its parts still have something to look at. */
export const retentionApplied = z.strictObject({
  day: z.string(),
  inquiries: z.boolean(),
  mails: z.boolean(),
  feedback: z.boolean(),
  /** The last contact person looked at; null once all have been. */
  person: z.string().nullable(),
});
export type RetentionApplied = z.infer<typeof retentionApplied>;

/** Between which times of a working day in Helsinki the morning digests are written. */
export const digestHours = z.strictObject({ from: timeOfDay, until: timeOfDay });
export const defaultDigestHours: z.infer<typeof digestHours> = { from: "07:00", until: "12:00" };

/** What the organisation says in the guide itself, as far as readers are shown it on some day. */
export type LocalGuide = { texts: LocalText[]; supplements: Supplement[] };

/** `version` grows with each change of the organisation's words; `participants` says whether they are kept here. */
export type Settings = {
  organisation: Organisation;
  demo: z.infer<typeof demo> | null;
  participants: boolean;
  version: number;
};

/** All that a page says in the organisation's name; `figuresTyped` where figures of persons that were typed in are stored. */
export type OwnWords = Settings & { local: LocalGuide; figuresTyped: boolean };
