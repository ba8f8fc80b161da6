ALTER TABLE `mail_outbox` ADD `reply_to` text;--> statement-breakpoint
CREATE INDEX `contact_persons_mail` ON `contact_persons` (lower(substr("email", instr("email", '@') + 1)), lower("email"), `employer_id`) WHERE "contact_persons"."email" IS NOT NULL AND "contact_persons"."archived_at" IS NULL;
