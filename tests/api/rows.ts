import { addDays, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import type { Client, World } from "./client.ts";

export const tomorrow = addDays(today(), 1);
/** An id of the right form that no row has. */
export const unknownId = "019d0000-0000-7000-8000-000000000000";

let listed = 0;
const listedNames = () => {
  listed += 1;
  return {
    nameFi: `Keksitty palvelu ${listed}`,
    nameSv: `Påhittad tjänst ${listed}`,
    nameEn: `Invented service ${listed}`,
  };
};

/** What a person sends to make a row of each noun; the least that is accepted and a little more. */
export const bodies = {
  /** Each is another one of the same name. */
  employer: () => ({
    name: "Kuvitteellinen Konepaja Oy",
    sector: "company",
    municipality: "698",
    needs: "Lajittelua",
    confirmedSeparate: true,
  }),
  contactPerson: (employerId: string) => ({ employerId, name: "Keksitty Henkilö", phone: "040 000 0001" }),
  doNotContact: () => ({ reason: "Pyysi, ettei soiteta", askedBy: "Keksitty Johtaja", since: "2022-03-01" }),
  agreement: (employerId: string) => ({
    employerId,
    signedOn: "2022-03-01",
    validUntil: "2023-02-28",
    note: "Kaksi paikkaa keittiössä",
  }),
  contact: (employerId: string) => ({
    employerId,
    date: "2022-03-21",
    purpose: "cold",
    channel: "visit",
    outcome: "interested",
    note: "Sovittiin uusi käynti",
  }),
  participant: () => ({ municipality: "698", startedOn: "2022-01-10", referralSource: "self" }),
  path: () => ({ kind: "study", startedOn: "2022-08-15" }),
  listItem: () => ({
    list: "referral_sources",
    kind: "social_services",
    // No two on a list have the same name.
    ...listedNames(),
    validFrom: "2022-01-01",
  }),
  placement: (participantId: string, employerId: string) => ({
    participantId,
    employerId,
    kind: "employment",
    contract: "fixed_term",
    startedOn: "2022-02-01",
    endsOn: "2022-07-31",
    wageSubsidy: true,
    wageSubsidyEndsOn: "2022-06-30",
    occupation: "Varastotyöntekijä",
  }),
  followUp: (employerId: string) => ({ employerId, dueOn: tomorrow, task: "Soita kesätöistä" }),
  inquiry: (municipality = "698") => ({
    interest: "hire",
    companyName: "Kuvitteellinen Leipomo Oy",
    municipality,
    personName: "Keksitty Leipuri",
    phone: "040 000 0002",
    message: "Tarvitsemme apua aamuihin",
  }),
  feedback: (employerId: string) => ({
    employerId,
    givenOn: "2022-05-02",
    uses: ["visit", "guide"],
    worked: "Käynti auttoi alkuun",
  }),
  /** To a new employer with a new contact person and a next step. */
  conversion: () => ({
    newEmployer: {
      name: "Kuvitteellinen Leipomo Oy",
      municipality: "320",
      sector: "company",
      confirmedSeparate: true,
    },
    newContactPerson: { name: "Keksitty Leipuri", phone: "040 000 0002" },
    channel: "phone",
    outcome: "interested",
    note: "Soitettiin, käydään katsomassa",
    nextStep: { dueOn: tomorrow, task: "Käynti leipomossa" },
  }),
  finalReport: () => ({
    title: "Keksitty vuosiraportti",
    kind: "annual",
    from: "2021-06-01",
    to: "2022-10-15",
    chapters: ["placements", "employment"],
    notes: { cover: "Vuosi oli hyvä." },
  }),
  assessment: () => ({ assessedOn: "2022-07-01", from: "2022-01-01", to: "2022-06-30" }),
  /** All points, which come to a sum. */
  points: (sum: number) =>
    Array.from({ length: 25 }, (_, at) => ({
      criterion: at + 1,
      points: Math.floor(sum / 25) + (at < sum % 25 ? 1 : 0),
    })),
  impact: () => {
    const told = { source: "Laskettu Kelan maksamista etuuksista", dated: "2026-01-15" };
    return {
      name: "Vuosi 2022",
      startsOn: "2021-06-01",
      endsOn: "2022-10-15",
      municipality: null,
      parameters: {
        fullTime: { hours: 37.5, ...told },
        assumedHours: { low: 10, high: 25, ...told },
        baseline: { low: 1, high: 2.5, ...told },
        benefits: { low: 9000, high: 10_000, ...told },
        taxes: { low: 3000, high: 4000, ...told },
        pension: { low: 5000, high: 6000, ...told },
        coachingCost: { low: 94_000, high: 94_000, ...told },
        split: { municipality: 136, whole: 232, ...told },
      },
    };
  },
  localText: () => ({
    page: "supports",
    slot: "contacts",
    titleFi: "Keneltä kysyn",
    bodyFi: "Soita **ma–pe** tai kirjoita nimi@kunta.example",
    bodySv: "Ring **må–fre**",
  }),
  /** Under a name of its own, so that no other overlaps. */
  supplement: () => ({
    municipality: "698",
    nameFi: `Keksitty kuntalisä ${newId()}`,
    kind: "month",
    amountCents: 30_000,
    months: 6,
    whoFi: "Yritys, joka palkkaa pitkään työttömänä olleen",
    howFi: "Kunnan lomakkeella ennen kuin työ alkaa",
    sourceTitle: "Keksitty kunnanhallitus 1.12.2025 § 1",
    sourceUrl: "https://kunta.example/paatos",
    year: 2026,
    checkedOn: "2026-01-15",
    validFrom: "2026-01-01",
    validUntil: "2026-12-31",
  }),
  user: () => ({
    email: `${newId()}@keksitty.example`,
    name: "Uusi Keksitty",
    roles: ["coach"],
    municipalities: ["698"],
  }),
  organisation: () => ({
    name: "Keksitty Työllistymistiimi",
    municipalities: ["698"],
    phone: "040 000 9000",
    areas: [{ municipality: "698", phone: "040 000 9698" }],
  }),
};

export type Row = { id: string; version: number };

const made = async (by: Client, path: string, body: unknown): Promise<Row> => by.expect("POST", path, { body });

/** Makes a fresh row of each noun through the API, and what it needs before it; a coach's own where it matters. */
export const fresh = {
  employer: (w: World) => made(w.coach, "/employers", bodies.employer()),
  contactPerson: async (w: World) =>
    made(w.coach, "/contact-persons", bodies.contactPerson((await fresh.employer(w)).id)),
  agreement: async (w: World) => made(w.coach, "/agreements", bodies.agreement((await fresh.employer(w)).id)),
  /** An employer that has asked to be left alone. */
  leftAlone: async (w: World): Promise<Row> => {
    const { id, version } = await fresh.employer(w);
    return w.coach.expect("PUT", `/employers/${id}/do-not-contact`, { body: bodies.doNotContact(), ifMatch: version });
  },
  contact: async (w: World) => made(w.coach, "/contacts", bodies.contact((await fresh.employer(w)).id)),
  listItem: (w: World) => made(w.lead, "/list-items", bodies.listItem()),
  participant: (w: World) => made(w.coach, "/participants", bodies.participant()),
  placement: async (w: World) =>
    made(w.coach, "/placements", bodies.placement((await fresh.participant(w)).id, (await fresh.employer(w)).id)),
  followUp: async (w: World) => made(w.coach, "/follow-ups", bodies.followUp((await fresh.employer(w)).id)),
  doneFollowUp: async (w: World) => {
    const { id, version } = await fresh.followUp(w);
    return (await w.coach.expect("PUT", `/follow-ups/${id}/completion`, { ifMatch: version })) as Row;
  },
  /** From Kemijärvi, which is nobody's area but the lead's. */
  inquiry: async (w: World): Promise<Row> => ({
    ...(await made(w.public, "/inquiries", bodies.inquiry("320"))),
    version: 1,
  }),
  closedInquiry: async (w: World): Promise<Row> => {
    const { id, version } = await fresh.inquiry(w);
    return w.lead.expect("PUT", `/inquiries/${id}/closure`, { body: { reason: "not_reached" }, ifMatch: version });
  },
  spam: async (w: World): Promise<Row> => {
    const { id, version } = await fresh.inquiry(w);
    return w.lead.expect("PUT", `/inquiries/${id}/spam`, { ifMatch: version });
  },
  feedback: async (w: World) => made(w.coach, "/feedback", bodies.feedback((await fresh.employer(w)).id)),
  finalReport: (w: World) => made(w.lead, "/final-reports", bodies.finalReport()),
  assessment: (w: World) => made(w.lead, "/criteria-assessments", bodies.assessment()),
  givenAssessment: (w: World) =>
    made(w.lead, "/criteria-assessments", { ...bodies.assessment(), items: bodies.points(96) }),
  localText: (w: World) => made(w.lead, "/local-texts", bodies.localText()),
  supplement: (w: World) => made(w.lead, "/supplements", bodies.supplement()),
  user: (w: World) => made(w.admin, "/users", bodies.user()),
  leaver: async (w: World) => {
    const { id, version } = await fresh.user(w);
    return (await w.admin.expect("PUT", `/users/${id}/deactivation`, { ifMatch: version })) as Row;
  },
};
