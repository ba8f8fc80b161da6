CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `accounts_user` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `contact_coaches` (
	`contact_id` text NOT NULL,
	`coach_id` text NOT NULL,
	`date` text NOT NULL,
	PRIMARY KEY(`contact_id`, `coach_id`),
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`coach_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "contact_coaches_date_day" CHECK("contact_coaches"."date" IS date("contact_coaches"."date", '+0 days'))
);
--> statement-breakpoint
CREATE INDEX `contact_coaches_coach` ON `contact_coaches` (`coach_id`,`date`,`contact_id`);--> statement-breakpoint
CREATE TABLE `contact_persons` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`name` text NOT NULL,
	`job_title` text,
	`phone` text,
	`email` text,
	`note` text,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `contact_persons_employer` ON `contact_persons` (`employer_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `contact_persons_name` ON `contact_persons` (`name`,`id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`contact_person_id` text,
	`participant_id` text,
	`inquiry_id` text,
	`date` text NOT NULL,
	`iso_week` text NOT NULL,
	`purpose` text NOT NULL,
	`channel` text NOT NULL,
	`outcome` text NOT NULL,
	`note` text,
	`created_by` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`contact_person_id`) REFERENCES `contact_persons`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiries`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "contacts_date_day" CHECK("contacts"."date" IS date("contacts"."date", '+0 days')),
	CONSTRAINT "contacts_iso_week_form" CHECK("contacts"."iso_week" GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]')
);
--> statement-breakpoint
CREATE INDEX `contacts_employer` ON `contacts` (`employer_id`,`date`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_day` ON `contacts` (`date`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_figures` ON `contacts` (`date`,`employer_id`,`purpose`,`channel`,`iso_week`) WHERE "contacts"."archived_at" IS NULL;--> statement-breakpoint
CREATE INDEX `contacts_participant` ON `contacts` (`participant_id`,`date`);--> statement-breakpoint
CREATE INDEX `contacts_person` ON `contacts` (`contact_person_id`);--> statement-breakpoint
CREATE INDEX `contacts_inquiry` ON `contacts` (`inquiry_id`);--> statement-breakpoint
CREATE TABLE `creations` (
	`id` text PRIMARY KEY NOT NULL,
	`noun` text NOT NULL,
	`actor` text NOT NULL,
	`body_hash` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `employer_words` (
	`employer_id` text NOT NULL,
	`word` text NOT NULL,
	`name_folded` text NOT NULL,
	PRIMARY KEY(`employer_id`, `word`),
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `employer_words_word` ON `employer_words` (`word`,`name_folded`,`employer_id`);--> statement-breakpoint
CREATE TABLE `employers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_folded` text NOT NULL,
	`business_id` text,
	`sector` text NOT NULL,
	`size` text,
	`municipality` text NOT NULL,
	`street_address` text,
	`website` text,
	`needs` text,
	`responsible_coach_id` text,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`responsible_coach_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `employers_name` ON `employers` (`name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `employers_municipality` ON `employers` (`municipality`,`name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `employers_sector` ON `employers` (`sector`,`name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `employers_municipality_sector` ON `employers` (`municipality`,`sector`,`name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `employers_coach` ON `employers` (`responsible_coach_id`,`name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `employers_coach_municipality` ON `employers` (`responsible_coach_id`,`municipality`,`name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `employers_business_id` ON `employers` (`business_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`actor_kind` text NOT NULL,
	`action` text NOT NULL,
	`subject_id` text NOT NULL,
	`fields` text NOT NULL,
	`request_id` text,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `events_subject` ON `events` (`subject_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_actor` ON `events` (`actor_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_action` ON `events` (`action`,`id`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`coach_id` text NOT NULL,
	`contact_id` text,
	`placement_id` text,
	`kind` text NOT NULL,
	`due_on` text NOT NULL,
	`due_time` text,
	`task` text NOT NULL,
	`origin` text NOT NULL,
	`completed_at` integer,
	`completed_on` text,
	`completed_by` text,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`coach_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`completed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "follow_ups_due_on_day" CHECK("follow_ups"."due_on" IS date("follow_ups"."due_on", '+0 days')),
	CONSTRAINT "follow_ups_due_time_form" CHECK("follow_ups"."due_time" IS NULL OR "follow_ups"."due_time" GLOB '[0-2][0-9]:[0-5][0-9]'),
	CONSTRAINT "follow_ups_completed_on_day" CHECK("follow_ups"."completed_on" IS date("follow_ups"."completed_on", '+0 days')),
	CONSTRAINT "follow_ups_completed_on_a_day" CHECK(("follow_ups"."completed_at" IS NULL) = ("follow_ups"."completed_on" IS NULL)),
	CONSTRAINT "follow_ups_completed_by_somebody" CHECK(("follow_ups"."completed_at" IS NULL) = ("follow_ups"."completed_by" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `follow_ups_open_of_coach` ON `follow_ups` (`coach_id`,`due_on`,`id`) WHERE "follow_ups"."completed_at" IS NULL AND "follow_ups"."archived_at" IS NULL;--> statement-breakpoint
CREATE INDEX `follow_ups_open` ON `follow_ups` (`due_on`,`id`) WHERE "follow_ups"."completed_at" IS NULL AND "follow_ups"."archived_at" IS NULL;--> statement-breakpoint
CREATE INDEX `follow_ups_open_of_employer` ON `follow_ups` (`employer_id`,`due_on`,`id`) WHERE "follow_ups"."completed_at" IS NULL AND "follow_ups"."archived_at" IS NULL;--> statement-breakpoint
CREATE INDEX `follow_ups_done_of_employer` ON `follow_ups` (`employer_id`,`completed_on`,`id`) WHERE "follow_ups"."completed_at" IS NOT NULL AND "follow_ups"."archived_at" IS NULL;--> statement-breakpoint
CREATE INDEX `follow_ups_done_of_coach` ON `follow_ups` (`coach_id`,`completed_on`,`id`) WHERE "follow_ups"."completed_at" IS NOT NULL AND "follow_ups"."archived_at" IS NULL;--> statement-breakpoint
CREATE INDEX `follow_ups_done` ON `follow_ups` (`completed_on`,`id`) WHERE "follow_ups"."completed_at" IS NOT NULL AND "follow_ups"."archived_at" IS NULL;--> statement-breakpoint
CREATE INDEX `follow_ups_contact` ON `follow_ups` (`contact_id`);--> statement-breakpoint
CREATE INDEX `follow_ups_placement` ON `follow_ups` (`placement_id`);--> statement-breakpoint
CREATE TABLE `inquiries` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`source` text NOT NULL,
	`locale` text NOT NULL,
	`interest` text NOT NULL,
	`company_name` text NOT NULL,
	`business_id` text,
	`municipality` text NOT NULL,
	`person_name` text NOT NULL,
	`phone` text,
	`email` text,
	`best_time` text,
	`message` text,
	`status` text NOT NULL,
	`spam_sign` text,
	`assigned_to` text,
	`answer` text,
	`answered_at` integer,
	`answered_by` text,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`assigned_to`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inquiries_reference` ON `inquiries` (`reference`);--> statement-breakpoint
CREATE INDEX `inquiries_status` ON `inquiries` (`status`,`id`);--> statement-breakpoint
CREATE INDEX `inquiries_municipality` ON `inquiries` (`municipality`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `inquiries_assigned` ON `inquiries` (`assigned_to`,`status`,`id`);--> statement-breakpoint
CREATE TABLE `mail_outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`claimed_at` integer,
	`sent_at` integer,
	`last_error` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mail_outbox_waiting` ON `mail_outbox` (`next_attempt_at`) WHERE "mail_outbox"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX `mail_outbox_claimed` ON `mail_outbox` (`claimed_at`) WHERE "mail_outbox"."state" = 'claimed';--> statement-breakpoint
CREATE INDEX `mail_outbox_state` ON `mail_outbox` (`state`,`id`);--> statement-breakpoint
CREATE TABLE `participant_paths` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`kind` text NOT NULL,
	`started_on` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "participant_paths_started_on_day" CHECK("participant_paths"."started_on" IS date("participant_paths"."started_on", '+0 days'))
);
--> statement-breakpoint
CREATE INDEX `participant_paths_participant` ON `participant_paths` (`participant_id`);--> statement-breakpoint
CREATE INDEX `participant_paths_started` ON `participant_paths` (`started_on`,`kind`,`participant_id`);--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`municipality` text NOT NULL,
	`coach_id` text NOT NULL,
	`started_on` text NOT NULL,
	`referral_source` text NOT NULL,
	`ended_on` text,
	`end_reason` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`coach_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "participants_started_on_day" CHECK("participants"."started_on" IS date("participants"."started_on", '+0 days')),
	CONSTRAINT "participants_ended_on_day" CHECK("participants"."ended_on" IS date("participants"."ended_on", '+0 days')),
	CONSTRAINT "participants_end_after_start" CHECK("participants"."ended_on" >= "participants"."started_on"),
	CONSTRAINT "participants_end_has_reason" CHECK(("participants"."ended_on" IS NULL) = ("participants"."end_reason" IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participants_code` ON `participants` (`code`);--> statement-breakpoint
CREATE INDEX `participants_started` ON `participants` (`started_on`,`municipality`);--> statement-breakpoint
CREATE INDEX `participants_coach` ON `participants` (`coach_id`,`ended_on`,`code`);--> statement-breakpoint
CREATE TABLE `placements` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`employer_id` text NOT NULL,
	`kind` text NOT NULL,
	`contract` text,
	`started_on` text NOT NULL,
	`ends_on` text,
	`ended_on` text,
	`end_reason` text,
	`wage_subsidy` integer NOT NULL,
	`wage_subsidy_ends_on` text,
	`weekly_hours` real,
	`occupation_code` text,
	`occupation` text,
	`continues_id` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`continues_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "placements_started_on_day" CHECK("placements"."started_on" IS date("placements"."started_on", '+0 days')),
	CONSTRAINT "placements_ends_on_day" CHECK("placements"."ends_on" IS date("placements"."ends_on", '+0 days')),
	CONSTRAINT "placements_ended_on_day" CHECK("placements"."ended_on" IS date("placements"."ended_on", '+0 days')),
	CONSTRAINT "placements_subsidy_ends_on_day" CHECK("placements"."wage_subsidy_ends_on" IS date("placements"."wage_subsidy_ends_on", '+0 days')),
	CONSTRAINT "placements_ends_after_start" CHECK("placements"."ends_on" >= "placements"."started_on"),
	CONSTRAINT "placements_ended_after_start" CHECK("placements"."ended_on" >= "placements"."started_on"),
	CONSTRAINT "placements_subsidy_ends_after_start" CHECK("placements"."wage_subsidy_ends_on" >= "placements"."started_on"),
	CONSTRAINT "placements_wage_subsidy_flag" CHECK("placements"."wage_subsidy" IN (0, 1)),
	CONSTRAINT "placements_end_has_reason" CHECK(("placements"."ended_on" IS NULL) = ("placements"."end_reason" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `placements_started` ON `placements` (`started_on`,`id`);--> statement-breakpoint
CREATE INDEX `placements_participant` ON `placements` (`participant_id`,`started_on`,`kind`);--> statement-breakpoint
CREATE INDEX `placements_employer` ON `placements` (`employer_id`,`started_on`,`id`);--> statement-breakpoint
CREATE INDEX `placements_open_ends` ON `placements` (`ends_on`) WHERE "placements"."ended_on" IS NULL;--> statement-breakpoint
CREATE INDEX `placements_open_subsidies` ON `placements` (`wage_subsidy_ends_on`) WHERE "placements"."ended_on" IS NULL;--> statement-breakpoint
CREATE INDEX `placements_continues` ON `placements` (`continues_id`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limits_key` ON `rate_limits` (`key`);--> statement-breakpoint
CREATE TABLE `service_areas` (
	`user_id` text NOT NULL,
	`municipality` text NOT NULL,
	PRIMARY KEY(`user_id`, `municipality`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `service_areas_municipality` ON `service_areas` (`municipality`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`roles` text DEFAULT '' NOT NULL,
	`locale` text,
	`deactivated_at` integer,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE INDEX `users_name` ON `users` (`name`,`id`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);