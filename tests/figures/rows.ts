import type { DemoRows, RowOf } from "../../schema/demo/rows.ts";
import { isoWeek } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";

const made = { createdAt: 0, updatedAt: 0 };
const coach: RowOf<"users"> = {
  id: newId(),
  name: "Aino",
  email: "aino@rinnalla.example",
  createdAt: new Date(0),
  updatedAt: new Date(0),
};
const colleague: RowOf<"users"> = { ...coach, id: newId(), name: "Onni", email: "onni@rinnalla.example" };

/** Rows for a test, each said by what matters in it and filled in with what does not. */
export const makeRows = () => {
  const rows = {
    users: [coach, colleague],
    settings: [{ key: "organisation", value: { name: "Tiimi", municipalities: ["698", "320"] }, updatedAt: 0 }],
    employers: [] as DemoRows["employers"],
    participants: [] as DemoRows["participants"],
    participantPaths: [] as DemoRows["participantPaths"],
    placements: [] as DemoRows["placements"],
    agreements: [] as DemoRows["agreements"],
    inquiries: [] as DemoRows["inquiries"],
    contacts: [] as DemoRows["contacts"],
    contactCoaches: [] as DemoRows["contactCoaches"],
    employerFeedback: [] as DemoRows["employerFeedback"],
  };
  const added = <Row extends { id: string }>(list: Row[], row: Row): string => {
    list.push(row);
    return row.id;
  };
  return {
    rows,
    employer: (change: Partial<RowOf<"employers">> = {}) =>
      added(rows.employers, {
        id: newId(),
        name: "Työ Oy",
        nameFolded: "tyo oy",
        sector: "company",
        municipality: "698",
        ...made,
        ...change,
      }),
    participant: (startedOn: string, change: Partial<RowOf<"participants">> = {}) =>
      added(rows.participants, {
        id: newId(),
        code: `P${rows.participants.length}`,
        municipality: "698",
        coachId: coach.id,
        startedOn,
        referralSource: "self",
        ...made,
        ...change,
      }),
    path: (participantId: string, startedOn: string, kind: RowOf<"participantPaths">["kind"]) =>
      added(rows.participantPaths, { id: newId(), participantId, startedOn, kind, createdAt: 0 }),
    placement: (
      participantId: string,
      employerId: string,
      startedOn: string,
      change: Partial<RowOf<"placements">> = {},
    ) =>
      added(rows.placements, {
        id: newId(),
        participantId,
        employerId,
        kind: "employment",
        contract: "fixed_term",
        startedOn,
        wageSubsidy: false,
        createdBy: coach.id,
        ...made,
        ...change,
      }),
    agreement: (employerId: string, signedOn: string, change: Partial<RowOf<"agreements">> = {}) =>
      added(rows.agreements, { id: newId(), employerId, signedOn, createdBy: coach.id, ...made, ...change }),
    inquiry: (createdAt: number, change: Partial<RowOf<"inquiries">> = {}) =>
      added(rows.inquiries, {
        id: newId(),
        reference: `R-${rows.inquiries.length}`,
        source: "form",
        locale: "fi",
        interest: "hire",
        companyName: "Kysyjä Oy",
        municipality: "698",
        personName: "Veera Keksitynen",
        status: "new",
        createdAt,
        updatedAt: createdAt,
        ...change,
      }),
    answer: (givenOn: string, change: Partial<RowOf<"employerFeedback">> = {}) =>
      added(rows.employerFeedback, {
        id: newId(),
        instrument: "1",
        source: "link",
        locale: "fi",
        givenOn,
        uses: [],
        createdAt: rows.employerFeedback.length,
        updatedAt: 0,
        ...change,
      }),
    contact: (employerId: string, date: string, change: Partial<RowOf<"contacts">> & { joint?: boolean } = {}) => {
      const { joint = false, ...rest } = change;
      const id = added(rows.contacts, {
        id: newId(),
        employerId,
        date,
        isoWeek: isoWeek(date),
        purpose: "cold",
        channel: "visit",
        outcome: "interested",
        createdBy: coach.id,
        ...made,
        ...rest,
      });
      for (const { id: coachId } of joint ? [coach, colleague] : [coach])
        rows.contactCoaches.push({ contactId: id, coachId, date });
    },
  };
};
