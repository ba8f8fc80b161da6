/** All tables as one object: what drizzle-kit generates migrations from and the relational types are made of. */
export { agreements } from "./agreements.ts";
export { calendarFeeds } from "./calendar-feeds.ts";
export { contactCoaches, contacts } from "./contacts.ts";
export { contactPersons, contactPersonWords, employers, employerWords } from "./employers.ts";
export { creations, events } from "./events.ts";
export { employerFeedback, feedbackRequests } from "./feedback.ts";
export { followUps } from "./follow-ups.ts";
export { guideVotes } from "./guide-votes.ts";
export { inquiries, inquiryAdditions } from "./inquiries.ts";
export { mailOutbox } from "./mail.ts";
export { participantPaths, participants } from "./participants.ts";
export { placements } from "./placements.ts";
export { settings } from "./settings.ts";
export { undoBatches, undoEntries } from "./undo.ts";
export { accounts, rateLimits, serviceAreas, sessions, users, verifications } from "./users.ts";
export { absences, workShares } from "./working-time.ts";
