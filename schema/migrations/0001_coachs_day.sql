CREATE TABLE `absences` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`substitute_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`substitute_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "absences_starts_on_day" CHECK("absences"."starts_on" IS date("absences"."starts_on", '+0 days')),
	CONSTRAINT "absences_ends_on_day" CHECK("absences"."ends_on" IS date("absences"."ends_on", '+0 days')),
	CONSTRAINT "absences_end_after_start" CHECK("absences"."ends_on" >= "absences"."starts_on")
);
--> statement-breakpoint
CREATE INDEX `absences_user` ON `absences` (`user_id`,`starts_on`);--> statement-breakpoint
CREATE INDEX `absences_end` ON `absences` (`ends_on`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`signed_on` text NOT NULL,
	`valid_until` text,
	`note` text,
	`created_by` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "agreements_signed_on_day" CHECK("agreements"."signed_on" IS date("agreements"."signed_on", '+0 days')),
	CONSTRAINT "agreements_valid_until_day" CHECK("agreements"."valid_until" IS date("agreements"."valid_until", '+0 days')),
	CONSTRAINT "agreements_valid_after_signed" CHECK("agreements"."valid_until" >= "agreements"."signed_on")
);
--> statement-breakpoint
CREATE INDEX `agreements_employer` ON `agreements` (`employer_id`,`signed_on`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_valid_until` ON `agreements` (`valid_until`);--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`user_id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_secret` ON `calendar_feeds` (`secret_hash`);--> statement-breakpoint
CREATE TABLE `contact_person_words` (
	`contact_person_id` text NOT NULL,
	`word` text NOT NULL,
	`employer_id` text NOT NULL,
	PRIMARY KEY(`contact_person_id`, `word`),
	FOREIGN KEY (`contact_person_id`) REFERENCES `contact_persons`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `contact_person_words_word` ON `contact_person_words` (`word`,`employer_id`);--> statement-breakpoint
CREATE TABLE `undo_batches` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`made_by` text NOT NULL,
	`from_id` text,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`made_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`from_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `undo_batches_kind` ON `undo_batches` (`kind`,`id`);--> statement-breakpoint
CREATE TABLE `undo_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`noun` text NOT NULL,
	`row_id` text NOT NULL,
	`before` text NOT NULL,
	`version_after` integer NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `undo_batches`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `undo_entries_batch` ON `undo_entries` (`batch_id`,`noun`);--> statement-breakpoint
CREATE INDEX `undo_entries_row` ON `undo_entries` (`row_id`);--> statement-breakpoint
CREATE TABLE `work_shares` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`percent` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "work_shares_starts_on_day" CHECK("work_shares"."starts_on" IS date("work_shares"."starts_on", '+0 days')),
	CONSTRAINT "work_shares_percent_range" CHECK("work_shares"."percent" BETWEEN 1 AND 100)
);
--> statement-breakpoint
CREATE INDEX `work_shares_user` ON `work_shares` (`user_id`,`starts_on`);--> statement-breakpoint
ALTER TABLE `contact_coaches` ADD `in_person` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `contact_coaches_in_person` ON `contact_coaches` (`coach_id`,`date`,`contact_id`) WHERE "contact_coaches"."in_person" = 1;--> statement-breakpoint
ALTER TABLE `contact_persons` ADD `phone_digits` text;--> statement-breakpoint
CREATE INDEX `contact_persons_phone` ON `contact_persons` (`phone_digits`,`employer_id`) WHERE "contact_persons"."archived_at" IS NULL;--> statement-breakpoint
ALTER TABLE `employers` ADD `industry_code` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `industry_version` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `register_checked_on` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `needs_hours` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `needs_season` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `needs_known_on` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `hindrances` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `employers` ADD `hindrances_told` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `do_not_contact_on` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `do_not_contact_reason` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `do_not_contact_asked_by` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `do_not_contact_set_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `follow_ups` ADD `minutes` integer;--> statement-breakpoint
ALTER TABLE `follow_ups` ADD `rule` text;--> statement-breakpoint
ALTER TABLE `follow_ups` ADD `rule_key` text;--> statement-breakpoint
ALTER TABLE `follow_ups` ADD `ruled_on` text;--> statement-breakpoint
CREATE UNIQUE INDEX `follow_ups_rule_key` ON `follow_ups` (`rule_key`);--> statement-breakpoint
ALTER TABLE `mail_outbox` ADD `owner_id` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `mail_outbox` ADD `once_key` text;--> statement-breakpoint
ALTER TABLE `mail_outbox` ADD `seen_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `mail_outbox_once_key` ON `mail_outbox` (`once_key`);--> statement-breakpoint
CREATE INDEX `mail_outbox_unsure` ON `mail_outbox` (`owner_id`) WHERE "mail_outbox"."state" IN ('uncertain', 'failed') AND "mail_outbox"."seen_at" IS NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `digest` integer DEFAULT true NOT NULL;;--> statement-breakpoint
UPDATE `employers` SET `needs_known_on` = date(`updated_at` / 1000, 'unixepoch', '+2 hours') WHERE `needs` IS NOT NULL;--> statement-breakpoint
UPDATE `contact_coaches` SET `in_person` = 1 WHERE EXISTS (SELECT 1 FROM `contacts` WHERE `contacts`.`id` = `contact_coaches`.`contact_id` AND `contacts`.`channel` IN ('visit', 'event') AND `contacts`.`archived_at` IS NULL);--> statement-breakpoint
UPDATE `contact_persons` SET `phone_digits` = replace(replace(replace(replace(replace(replace(`phone`, ' ', ''), '-', ''), '(', ''), ')', ''), '+358', '0'), '+', '') WHERE `phone` IS NOT NULL;--> statement-breakpoint
INSERT INTO `contact_person_words` (`contact_person_id`, `word`, `employer_id`) SELECT DISTINCT `contact_persons`.`id`, substr(`value`, 1, 40), `employer_id` FROM `contact_persons`, json_each('["' || replace(replace(replace(replace(replace(replace(replace(lower(replace(`name`, '"', ' ')), '\', ' '), 'Å', 'å'), 'Ä', 'ä'), 'Ö', 'ö'), '-', ' '), char(9), ' '), ' ', '","') || '"]') WHERE `value` <> '';--> statement-breakpoint
INSERT INTO `settings` (`key`, `value`, `updated_at`, `version`) SELECT 'follow-up-rules', json_object('term_ends', json_object('on', json('true'), 'since', day, 'steps', json('[30,14]')), 'subsidy_ends', json_object('on', json('true'), 'since', day, 'steps', json('[45]')), 'trial_ends', json_object('on', json('true'), 'since', day, 'steps', json('[14]')), 'support_visit', json_object('on', json('true'), 'since', day, 'steps', json('[1,3,6,12]')), 'agreement_ends', json_object('on', json('true'), 'since', day, 'steps', json('[30]')), 'inquiry_unanswered', json_object('on', json('true'), 'since', day, 'steps', json('[2]')), 'partner_untouched', json_object('on', json('true'), 'since', day, 'steps', json('[6]'))), unixepoch() * 1000, 1 FROM (SELECT date('now', '+2 hours') AS day);
