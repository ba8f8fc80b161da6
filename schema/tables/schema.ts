/** All tables as one object: what drizzle-kit generates migrations from and the relational types are made of. */
export { contactCoaches, contacts } from "./contacts.ts";
export { contactPersons, employers, employerWords } from "./employers.ts";
export { creations, events } from "./events.ts";
export { followUps } from "./follow-ups.ts";
export { inquiries } from "./inquiries.ts";
export { mailOutbox } from "./mail.ts";
export { participantPaths, participants } from "./participants.ts";
export { placements } from "./placements.ts";
export { settings } from "./settings.ts";
export { accounts, rateLimits, serviceAreas, sessions, users, verifications } from "./users.ts";
