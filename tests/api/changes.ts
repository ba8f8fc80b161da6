import type { World } from "./client.ts";
import { bodies, fresh, type Row, tomorrow } from "./rows.ts";

export type Actor = "coach" | "coach2" | "lead" | "admin" | "public";
export type Change = {
  what: string;
  method: "PATCH" | "PUT" | "DELETE" | "POST";
  make: (w: World) => Promise<Row>;
  noun: string;
  /** After the row's id. */
  under?: string;
  body?: (w: World) => Record<string, unknown>;
  by: Actor;
  refused: Partial<Record<Actor, number>>;
  action: string;
  /** Sent once more with the version it made: what changes again, what is done already. */
  again: 200 | 409;
};

/** Rows that every coach may change. */
const shared = { by: "coach", refused: { admin: 403, public: 401 } } as const;
/** Rows that other coaches see but do not change. */
const own = { by: "coach", refused: { coach2: 403, admin: 403, public: 401 } } as const;
/** Rows that other coaches do not know of. */
const secret = { by: "coach", refused: { coach2: 404, admin: 403, public: 401 } } as const;
const foreignArea = { by: "lead", refused: { coach: 404, coach2: 404, admin: 403, public: 401 } } as const;
const leads = { by: "lead", refused: { coach: 403, admin: 403, public: 401 } } as const;
const users = { by: "admin", refused: { coach: 403, lead: 403, public: 401 } } as const;

const patch = { method: "PATCH", again: 200 } as const;
const archive = { method: "DELETE", again: 409 } as const;
const put = { method: "PUT", again: 409 } as const;

/** Every way to change a row, with who may and who may not. */
export const changes: Change[] = [
  {
    what: "change an employer",
    noun: "employers",
    make: fresh.employer,
    ...patch,
    ...shared,
    action: "employer.changed",
    body: () => ({ name: "Uusi Nimi Oy", needs: "Siivousta" }),
  },
  {
    what: "archive an employer",
    noun: "employers",
    make: fresh.employer,
    ...archive,
    ...shared,
    action: "employer.archived",
  },
  {
    what: "leave an employer alone",
    noun: "employers",
    under: "/do-not-contact",
    make: fresh.employer,
    ...put,
    again: 200,
    ...shared,
    action: "employer.do-not-contact-set",
    body: bodies.doNotContact,
  },
  {
    what: "let an employer be contacted again",
    noun: "employers",
    under: "/do-not-contact",
    make: fresh.leftAlone,
    ...archive,
    ...shared,
    action: "employer.do-not-contact-lifted",
  },
  {
    what: "retire an item of a list",
    noun: "list-items",
    make: fresh.listItem,
    ...patch,
    by: "lead",
    refused: { coach: 403, public: 401 },
    action: "list-item.changed",
    // Not its name: no two on a list have the same one in the same days.
    body: () => ({ validUntil: "2024-12-31" }),
  },
  {
    what: "correct an agreement",
    noun: "agreements",
    make: fresh.agreement,
    ...patch,
    ...shared,
    action: "agreement.changed",
    body: () => ({ validUntil: null, note: "Toistaiseksi" }),
  },
  {
    what: "archive an agreement",
    noun: "agreements",
    make: fresh.agreement,
    ...archive,
    ...shared,
    action: "agreement.archived",
  },
  {
    what: "change a text in the guide",
    noun: "local-texts",
    make: fresh.localText,
    ...put,
    again: 200,
    by: "lead",
    refused: { coach: 403, public: 401 },
    action: "local-text.changed",
    body: () => ({ ...bodies.localText(), bodyFi: "Soita vain arkisin", shown: false }),
  },
  {
    what: "change a supplement",
    noun: "supplements",
    make: fresh.supplement,
    ...put,
    again: 200,
    by: "lead",
    refused: { coach: 403, public: 401 },
    action: "supplement.changed",
    // Kept from readers, it is in the way of no other of its name.
    body: () => ({ ...bodies.supplement(), nameFi: "Keksitty muutettu", amountCents: 40_000, shown: false }),
  },
  {
    what: "change a report that is put together",
    noun: "final-reports",
    make: fresh.finalReport,
    ...patch,
    ...leads,
    action: "final-report.changed",
    body: () => ({ title: "Toinen otsikko", chapters: ["referrals"] }),
  },
  {
    what: "issue a report",
    noun: "final-reports",
    under: "/issue",
    make: fresh.finalReport,
    ...put,
    ...leads,
    action: "final-report.issued",
  },
  {
    what: "archive a report",
    noun: "final-reports",
    make: fresh.finalReport,
    ...archive,
    ...leads,
    action: "final-report.archived",
  },
  {
    what: "correct an interview's feedback",
    noun: "feedback",
    make: fresh.feedback,
    ...patch,
    ...secret,
    action: "feedback.changed",
    body: () => ({ size: "20-99", improve: "Nopeampi vastaus" }),
  },
  {
    what: "change a contact person",
    noun: "contact-persons",
    make: fresh.contactPerson,
    ...patch,
    ...shared,
    action: "contact-person.changed",
    body: () => ({ phone: null, email: "uusi@keksitty.example" }),
  },
  {
    what: "archive a contact person",
    noun: "contact-persons",
    make: fresh.contactPerson,
    ...archive,
    ...shared,
    action: "contact-person.archived",
  },
  {
    what: "correct a contact",
    noun: "contacts",
    make: fresh.contact,
    ...patch,
    ...own,
    action: "contact.changed",
    body: ({ coach, coach2 }) => ({ date: "2021-01-03", note: "Toisin", coachIds: [coach.id, coach2.id] }),
  },
  { what: "archive a contact", noun: "contacts", make: fresh.contact, ...archive, ...own, action: "contact.archived" },
  {
    what: "end a participant's coaching",
    noun: "participants",
    make: fresh.participant,
    ...patch,
    ...secret,
    action: "participant.changed",
    body: () => ({ endedOn: "2022-05-31", endReason: "completed" }),
  },
  {
    what: "correct a placement",
    noun: "placements",
    make: fresh.placement,
    ...patch,
    ...own,
    action: "placement.changed",
    body: () => ({ weeklyHours: 22.5, occupation: "Keittiöapulainen", occupationCode: null }),
  },
  {
    what: "end a placement",
    noun: "placements",
    under: "/end",
    make: fresh.placement,
    ...put,
    ...own,
    action: "placement.ended",
    body: () => ({ endedOn: "2022-05-31", endReason: "resigned" }),
  },
  {
    what: "move a follow-up",
    noun: "follow-ups",
    make: fresh.followUp,
    ...patch,
    ...own,
    action: "follow-up.changed",
    body: () => ({ dueOn: tomorrow, dueTime: "09:30", task: "Soita uudelleen" }),
  },
  {
    what: "complete a follow-up",
    noun: "follow-ups",
    under: "/completion",
    make: fresh.followUp,
    ...put,
    ...own,
    action: "follow-up.completed",
  },
  {
    what: "reopen a follow-up",
    noun: "follow-ups",
    under: "/completion",
    make: fresh.doneFollowUp,
    ...archive,
    ...own,
    action: "follow-up.reopened",
  },
  {
    what: "assign an inquiry",
    noun: "inquiries",
    under: "/assignment",
    make: fresh.inquiry,
    ...put,
    again: 200,
    ...foreignArea,
    action: "inquiry.assigned",
    body: ({ lead }) => ({ assignedTo: lead.id }),
  },
  {
    what: "turn an inquiry into cooperation",
    noun: "inquiries",
    under: "/conversion",
    make: fresh.inquiry,
    method: "POST",
    again: 409,
    ...foreignArea,
    action: "inquiry.converted",
    body: bodies.conversion,
  },
  {
    what: "close an inquiry",
    noun: "inquiries",
    under: "/closure",
    make: fresh.inquiry,
    ...put,
    ...foreignArea,
    action: "inquiry.closed",
    body: () => ({ reason: "no_need_now" }),
  },
  {
    what: "open an inquiry again",
    noun: "inquiries",
    under: "/closure",
    make: fresh.closedInquiry,
    ...archive,
    ...foreignArea,
    action: "inquiry.reopened",
  },
  {
    what: "keep an inquiry aside as spam",
    noun: "inquiries",
    under: "/spam",
    make: fresh.inquiry,
    ...put,
    ...foreignArea,
    action: "inquiry.marked-spam",
  },
  {
    what: "take an inquiry back from the spam",
    noun: "inquiries",
    under: "/spam",
    make: fresh.spam,
    ...archive,
    ...foreignArea,
    action: "inquiry.not-spam",
  },
  {
    what: "answer an inquiry",
    noun: "inquiries",
    under: "/answer",
    make: fresh.inquiry,
    ...put,
    ...foreignArea,
    action: "inquiry.answered",
    body: () => ({ answer: "Soitan huomenna" }),
  },
  {
    what: "change a self-assessment",
    noun: "criteria-assessments",
    make: fresh.assessment,
    ...patch,
    ...leads,
    action: "criteria-assessment.changed",
    body: () => ({ assessedOn: "2022-06-15", from: "2021-12-01" }),
  },
  {
    what: "finish a self-assessment",
    noun: "criteria-assessments",
    under: "/completion",
    make: fresh.givenAssessment,
    ...put,
    ...leads,
    action: "criteria-assessment.finished",
  },
  {
    what: "archive a self-assessment",
    noun: "criteria-assessments",
    make: fresh.assessment,
    ...archive,
    ...leads,
    action: "criteria-assessment.archived",
  },
  {
    what: "change a user",
    noun: "users",
    make: fresh.user,
    ...patch,
    ...users,
    action: "user.changed",
    body: () => ({ name: "Toinen Nimi", roles: ["lead", "coach"], municipalities: ["320"] }),
  },
  {
    what: "deactivate a user",
    noun: "users",
    under: "/deactivation",
    make: fresh.user,
    ...put,
    ...users,
    action: "user.deactivated",
  },
  {
    what: "reactivate a user",
    noun: "users",
    under: "/deactivation",
    make: fresh.leaver,
    ...archive,
    ...users,
    action: "user.reactivated",
  },
];
