CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`scope` text NOT NULL,
	`key_hash` text NOT NULL,
	`hint` text NOT NULL,
	`created_at` integer NOT NULL,
	`valid_until` text NOT NULL,
	`used_on` text,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "api_keys_valid_until_day" CHECK("api_keys"."valid_until" IS date("api_keys"."valid_until", '+0 days')),
	CONSTRAINT "api_keys_used_on_day" CHECK("api_keys"."used_on" IS date("api_keys"."used_on", '+0 days'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_hash` ON `api_keys` (`key_hash`);--> statement-breakpoint
CREATE INDEX `api_keys_user` ON `api_keys` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `criteria_assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`assessed_on` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`rule_set` text NOT NULL,
	`items` text NOT NULL,
	`finished_at` integer,
	`created_by` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "criteria_assessments_assessed_on_day" CHECK("criteria_assessments"."assessed_on" IS date("criteria_assessments"."assessed_on", '+0 days')),
	CONSTRAINT "criteria_assessments_starts_on_day" CHECK("criteria_assessments"."starts_on" IS date("criteria_assessments"."starts_on", '+0 days')),
	CONSTRAINT "criteria_assessments_ends_on_day" CHECK("criteria_assessments"."ends_on" IS date("criteria_assessments"."ends_on", '+0 days')),
	CONSTRAINT "criteria_assessments_end_after_start" CHECK("criteria_assessments"."ends_on" >= "criteria_assessments"."starts_on")
);
--> statement-breakpoint
CREATE INDEX `criteria_assessments_day` ON `criteria_assessments` (`assessed_on`,`id`) WHERE "criteria_assessments"."archived_at" IS NULL;--> statement-breakpoint
CREATE TABLE `final_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`compared_from` text,
	`compared_to` text,
	`municipality` text,
	`chapters` text NOT NULL,
	`notes` text NOT NULL,
	`content` text,
	`issued_on` text,
	`issued_at` integer,
	`issued_by` text,
	`created_by` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`issued_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "final_reports_starts_on_day" CHECK("final_reports"."starts_on" IS date("final_reports"."starts_on", '+0 days')),
	CONSTRAINT "final_reports_ends_on_day" CHECK("final_reports"."ends_on" IS date("final_reports"."ends_on", '+0 days')),
	CONSTRAINT "final_reports_compared_from_day" CHECK("final_reports"."compared_from" IS date("final_reports"."compared_from", '+0 days')),
	CONSTRAINT "final_reports_compared_to_day" CHECK("final_reports"."compared_to" IS date("final_reports"."compared_to", '+0 days')),
	CONSTRAINT "final_reports_issued_on_day" CHECK("final_reports"."issued_on" IS date("final_reports"."issued_on", '+0 days')),
	CONSTRAINT "final_reports_end_after_start" CHECK("final_reports"."ends_on" >= "final_reports"."starts_on"),
	CONSTRAINT "final_reports_compared_after_start" CHECK("final_reports"."compared_to" >= "final_reports"."compared_from")
);
--> statement-breakpoint
CREATE INDEX `final_reports_made` ON `final_reports` (`id`) WHERE "final_reports"."archived_at" IS NULL;--> statement-breakpoint
CREATE TABLE `impact_calculations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`calculated_on` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`municipality` text,
	`parameters` text NOT NULL,
	`result` text NOT NULL,
	`created_by` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "impact_calculations_calculated_on_day" CHECK("impact_calculations"."calculated_on" IS date("impact_calculations"."calculated_on", '+0 days')),
	CONSTRAINT "impact_calculations_starts_on_day" CHECK("impact_calculations"."starts_on" IS date("impact_calculations"."starts_on", '+0 days')),
	CONSTRAINT "impact_calculations_ends_on_day" CHECK("impact_calculations"."ends_on" IS date("impact_calculations"."ends_on", '+0 days')),
	CONSTRAINT "impact_calculations_end_after_start" CHECK("impact_calculations"."ends_on" >= "impact_calculations"."starts_on")
);
--> statement-breakpoint
CREATE INDEX `impact_calculations_made` ON `impact_calculations` (`id`) WHERE "impact_calculations"."archived_at" IS NULL;--> statement-breakpoint
CREATE TABLE `weekly_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`iso_week` text NOT NULL,
	`reviewed_by` text NOT NULL,
	`note` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`reviewed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "weekly_reviews_iso_week_form" CHECK("weekly_reviews"."iso_week" GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `weekly_reviews_week` ON `weekly_reviews` (`iso_week`);--> statement-breakpoint
DROP INDEX `contacts_figures`;--> statement-breakpoint
ALTER TABLE `contacts` ADD `municipality` text;--> statement-breakpoint
CREATE INDEX `contacts_figures` ON `contacts` (`date`,`municipality`,`employer_id`,`purpose`,`channel`,`iso_week`) WHERE "contacts"."archived_at" IS NULL;--> statement-breakpoint
ALTER TABLE `contact_coaches` ADD `iso_week` text;--> statement-breakpoint
ALTER TABLE `contact_coaches` ADD `municipality` text;--> statement-breakpoint
CREATE INDEX `contact_coaches_figures` ON `contact_coaches` (`date`,`coach_id`,`iso_week`,`municipality`) WHERE "contact_coaches"."in_person" = 1;--> statement-breakpoint
ALTER TABLE `participants` ADD `out_of_work_at_start` integer;--> statement-breakpoint
CREATE INDEX `participants_figures` ON `participants` (`started_on`,`municipality`,`referral_source`,`ended_on`,`end_reason`,`out_of_work_at_start`,`id`);--> statement-breakpoint
ALTER TABLE `placements` ADD `municipality` text;--> statement-breakpoint
ALTER TABLE `placements` ADD `sector` text;--> statement-breakpoint
ALTER TABLE `placements` ADD `renews` integer;--> statement-breakpoint
CREATE INDEX `placements_figures` ON `placements` (`started_on`,`kind`,`municipality`,`sector`,`wage_subsidy`,`renews`,`participant_id`,`employer_id`,`contract`,`occupation_code`);--> statement-breakpoint
UPDATE `contacts` SET `municipality` = (SELECT `municipality` FROM `employers` WHERE `employers`.`id` = `contacts`.`employer_id`);--> statement-breakpoint
UPDATE `contact_coaches` SET (`iso_week`, `municipality`) = (SELECT `iso_week`, `municipality` FROM `contacts` WHERE `contacts`.`id` = `contact_coaches`.`contact_id`);--> statement-breakpoint
UPDATE `placements` SET `municipality` = (SELECT `municipality` FROM `participants` WHERE `participants`.`id` = `placements`.`participant_id`), `sector` = (SELECT `sector` FROM `employers` WHERE `employers`.`id` = `placements`.`employer_id`), `renews` = coalesce((SELECT `earlier`.`kind` <> 'work_trial' FROM `placements` AS `earlier` WHERE `earlier`.`id` = `placements`.`continues_id`), 0);--> statement-breakpoint
CREATE TRIGGER `contacts_municipality_when_made` AFTER INSERT ON `contacts` BEGIN UPDATE `contacts` SET `municipality` = (SELECT `municipality` FROM `employers` WHERE `id` = new.`employer_id`) WHERE `id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `contacts_municipality_when_moved` AFTER UPDATE OF `employer_id` ON `contacts` WHEN new.`employer_id` IS NOT old.`employer_id` BEGIN UPDATE `contacts` SET `municipality` = (SELECT `municipality` FROM `employers` WHERE `id` = new.`employer_id`) WHERE `id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `contacts_municipality_of_employer` AFTER UPDATE OF `municipality` ON `employers` WHEN new.`municipality` IS NOT old.`municipality` BEGIN UPDATE `contacts` SET `municipality` = new.`municipality` WHERE `employer_id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `contact_coaches_figures_when_made` AFTER INSERT ON `contact_coaches` BEGIN UPDATE `contact_coaches` SET (`iso_week`, `municipality`) = (SELECT `iso_week`, `municipality` FROM `contacts` WHERE `id` = new.`contact_id`) WHERE `contact_id` = new.`contact_id` AND `coach_id` = new.`coach_id`; END;--> statement-breakpoint
CREATE TRIGGER `contact_coaches_figures_of_contact` AFTER UPDATE OF `iso_week`, `municipality` ON `contacts` WHEN new.`iso_week` IS NOT old.`iso_week` OR new.`municipality` IS NOT old.`municipality` BEGIN UPDATE `contact_coaches` SET `iso_week` = new.`iso_week`, `municipality` = new.`municipality` WHERE `contact_id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `placements_figures_when_made` AFTER INSERT ON `placements` BEGIN UPDATE `placements` SET `municipality` = (SELECT `municipality` FROM `participants` WHERE `id` = new.`participant_id`), `sector` = (SELECT `sector` FROM `employers` WHERE `id` = new.`employer_id`), `renews` = coalesce((SELECT `kind` <> 'work_trial' FROM `placements` WHERE `id` = new.`continues_id`), 0) WHERE `id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `placements_figures_when_moved` AFTER UPDATE OF `participant_id`, `employer_id`, `continues_id` ON `placements` WHEN new.`participant_id` IS NOT old.`participant_id` OR new.`employer_id` IS NOT old.`employer_id` OR new.`continues_id` IS NOT old.`continues_id` BEGIN UPDATE `placements` SET `municipality` = (SELECT `municipality` FROM `participants` WHERE `id` = new.`participant_id`), `sector` = (SELECT `sector` FROM `employers` WHERE `id` = new.`employer_id`), `renews` = coalesce((SELECT `kind` <> 'work_trial' FROM `placements` WHERE `id` = new.`continues_id`), 0) WHERE `id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `placements_figures_of_earlier` AFTER UPDATE OF `kind` ON `placements` WHEN new.`kind` IS NOT old.`kind` BEGIN UPDATE `placements` SET `renews` = (new.`kind` <> 'work_trial') WHERE `continues_id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `placements_figures_of_participant` AFTER UPDATE OF `municipality` ON `participants` WHEN new.`municipality` IS NOT old.`municipality` BEGIN UPDATE `placements` SET `municipality` = new.`municipality` WHERE `participant_id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `placements_figures_of_employer` AFTER UPDATE OF `sector` ON `employers` WHEN new.`sector` IS NOT old.`sector` BEGIN UPDATE `placements` SET `sector` = new.`sector` WHERE `employer_id` = new.`id`; END;
