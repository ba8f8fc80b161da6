import type { z } from "zod";
import type * as contactPersons from "../../schema/contact-persons.ts";
import type * as contacts from "../../schema/contacts.ts";
import type * as employers from "../../schema/employers.ts";
import type * as events from "../../schema/events.ts";
import type * as followUps from "../../schema/follow-ups.ts";
import type * as inquiries from "../../schema/inquiries.ts";
import type * as mail from "../../schema/mail.ts";
import type * as participants from "../../schema/participants.ts";
import type * as placements from "../../schema/placements.ts";
import type * as users from "../../schema/users.ts";

/** Rows as the API answers them. */
export type Employer = z.infer<typeof employers.employer>;
export type EmployerItem = z.infer<typeof employers.employerListItem>;
export type TimelineEntry = z.infer<typeof employers.timelineItem>;
export type ContactPerson = z.infer<typeof contactPersons.contactPerson>;
export type Contact = z.infer<typeof contacts.contact>;
export type FollowUp = z.infer<typeof followUps.followUp>;
export type Participant = z.infer<typeof participants.participant>;
export type ParticipantItem = z.infer<typeof participants.participantList>["items"][number];
export type Placement = z.infer<typeof placements.placement>;
export type Inquiry = z.infer<typeof inquiries.inquiry>;
export type DoubtfulMail = z.infer<typeof mail.doubtfulMail>;
export type User = z.infer<typeof users.user>;
export type Colleague = z.infer<typeof users.colleague>;
export type AuditEvent = z.infer<typeof events.event>;
