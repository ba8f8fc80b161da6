import type * as fi from "./fi.ts";

export const undos: typeof fi.undos = {
  title: "Can be undone",
  lead: "Removals and moves that can still be undone.",
  nothing: "There is nothing to undo",
  nothingText: "When you remove or move something, it shows here for as long as it can be undone.",
  until: (moment) => `Can be undone until ${moment}.`,
  madeBy: (moment, name) => `${moment}, ${name}`,
  restored: "Restored",
  left: "This was not restored",
  leftText: "It has been changed since, or something else already has its place. Nothing changed.",
  kinds: {
    "absence.removed": { done: "The absence is removed", back: "Undo, and the absence comes back." },
    "agreement.archived": {
      done: "The cooperation agreement is removed",
      back: "Undo, and the agreement comes back to the employer's page.",
    },
    "contact-person.archived": {
      done: "The contact person is removed",
      back: "Undo, and the contact person comes back to the employer's page.",
    },
    "contact.archived": {
      done: "The contact is removed",
      back: "Undo, and the contact comes back to the timeline and the figures.",
    },
    "criteria-assessment.archived": {
      done: "The self-assessment is removed",
      back: "Undo, and the self-assessment comes back.",
    },
    "employer.archived": {
      done: "The employer is removed",
      back: "Undo, and the employer comes back to the list with everything about it.",
    },
    "employer.do-not-contact-lifted": {
      done: "The do-not-contact is lifted",
      back: "Undo, and the do-not-contact is in force again.",
    },
    "employer.moved": {
      done: "The employer is moved to somebody else",
      back: "Undo, and the employer goes back to the coach it had.",
    },
    "final-report.archived": { done: "The report is removed", back: "Undo, and the report comes back to the list." },
    "follow-up.postponed": { done: "The reminder is moved", back: "Undo, and it has its earlier day again." },
    "follow-up.reassigned": {
      done: "The reminder is given to somebody else",
      back: "Undo, and the reminder goes back to whoever had it.",
    },
    handover: { done: "The work is handed over", back: "Undo, and the rows go back to whoever had them." },
    "impact-calculation.archived": {
      done: "The impact calculation is removed",
      back: "Undo, and the calculation comes back to the list.",
    },
    "inquiry.assigned": { done: "The inquiry is assigned", back: "Undo, and the inquiry is as it was." },
    "inquiry.closed": { done: "The inquiry is closed", back: "Undo, and the inquiry is open again." },
    "inquiry.marked-spam": {
      done: "The inquiry is moved to spam",
      back: "Undo, and the inquiry comes back to the list.",
    },
    "inquiry.reopened": { done: "The inquiry is opened again", back: "Undo, and the inquiry is closed again." },
    "list-item.removed": {
      done: "The item is removed from the list",
      back: "Undo, and the item comes back to the list.",
    },
    "participant.moved": {
      done: "The participant is moved to somebody else",
      back: "Undo, and the participant goes back to the coach they had.",
    },
    "person-figures.removed": {
      done: "The month's person figures are removed",
      back: "Undo, and the figures come back.",
    },
    "weekly-review.removed": { done: "The week’s review is taken back", back: "Undo, and the entry comes back." },
    "work-share.removed": { done: "The share of working time is removed", back: "Undo, and the share comes back." },
  },
};
