import type * as fi from "./fi.ts";

export const mails: typeof fi.mails = {
  kind: {
    digest: "Morgonens sammandrag",
    invitation: "Inbjudan",
    reset: "Länken till ett nytt lösenord",
    "inquiry-receipt": "Kvittering på en kontaktbegäran",
    "inquiry-answer": "Svar på en kontaktbegäran",
    "feedback-request": "Begäran om respons",
  },
  uncertain: (what, day) => `${what} ${day} gick kanske i väg; vi skickar det inte på nytt.`,
  failed: (what, day) => `${what} ${day} gick inte i väg, fast vi försökte många gånger.`,
  seen: "Jag vet",
};
