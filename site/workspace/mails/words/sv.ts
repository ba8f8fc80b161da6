import type * as fi from "./fi.ts";

export const mails: typeof fi.mails = {
  kind: {
    digest: "Morgonens sammandrag",
    invitation: "Inbjudan",
    reset: "Länken till ett nytt lösenord",
    "inquiry-receipt": "Kvittering på en kontaktförfrågan",
    "inquiry-answer": "Svar på en kontaktförfrågan",
    "feedback-request": "Begäran om respons",
  },
  uncertain: (what, day) => `${what} ${day} skickades kanske; vi skickar det inte på nytt.`,
  failed: (what, day) => `${what} ${day} skickades inte, trots flera försök.`,
  seen: "Uppfattat",
};
