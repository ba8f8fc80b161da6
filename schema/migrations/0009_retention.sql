ALTER TABLE `employer_feedback` ADD `giver` text;--> statement-breakpoint
CREATE INDEX `feedback_requests_contact_person` ON `feedback_requests` (`contact_person_id`) WHERE "feedback_requests"."contact_person_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `inquiries_kept` ON `inquiries` (`created_at`,`id`) WHERE "inquiries"."erased_at" IS NULL;--> statement-breakpoint
CREATE INDEX `inquiries_contact_person` ON `inquiries` (`contact_person_id`) WHERE "inquiries"."contact_person_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `mail_outbox_addressed` ON `mail_outbox` (`created_at`) WHERE "mail_outbox"."recipient" <> '';