import type * as fi from "./fi.ts";

export const mails: typeof fi.mails = {
  kind: {
    digest: "Morning digest",
    invitation: "Invitation",
    reset: "Link to a new password",
    "inquiry-receipt": "Receipt for an inquiry",
    "inquiry-answer": "Answer to an inquiry",
    "feedback-request": "Request for feedback",
  },
  uncertain: (what, day) => `${what} ${day} may have been sent; we will not send it again.`,
  failed: (what, day) => `${what} ${day} was not sent, although we tried several times.`,
  seen: "Got it",
};
