CREATE TABLE `person_figures` (
	`month` text PRIMARY KEY NOT NULL,
	`started` integer,
	`employed` integer,
	`ended` integer,
	`in_coaching` integer,
	`source` text NOT NULL,
	`typed_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`typed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "person_figures_month_form" CHECK("person_figures"."month" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
	CONSTRAINT "person_figures_started_count" CHECK("person_figures"."started" >= 0),
	CONSTRAINT "person_figures_employed_count" CHECK("person_figures"."employed" >= 0),
	CONSTRAINT "person_figures_ended_count" CHECK("person_figures"."ended" >= 0),
	CONSTRAINT "person_figures_in_coaching_count" CHECK("person_figures"."in_coaching" >= 0)
);--> statement-breakpoint
PRAGMA defer_foreign_keys = on;--> statement-breakpoint
CREATE TABLE `placements_kept` AS SELECT * FROM `placements` ORDER BY rowid;--> statement-breakpoint
DELETE FROM `placements`;--> statement-breakpoint
DROP TABLE `placements`;--> statement-breakpoint
CREATE TABLE `placements` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text,
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
	`coach_id` text,
	`municipality` text,
	`sector` text,
	`renews` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`continues_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`coach_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
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
);--> statement-breakpoint
CREATE INDEX `placements_continues` ON `placements` (`continues_id`);--> statement-breakpoint
INSERT INTO `placements` ("id", "participant_id", "employer_id", "kind", "contract", "started_on", "ends_on", "ended_on", "end_reason", "wage_subsidy", "wage_subsidy_ends_on", "weekly_hours", "occupation_code", "occupation", "continues_id", "coach_id", "municipality", "sector", "renews", "created_by", "created_at", "updated_at", "version") SELECT "id", "participant_id", "employer_id", "kind", "contract", "started_on", "ends_on", "ended_on", "end_reason", "wage_subsidy", "wage_subsidy_ends_on", "weekly_hours", "occupation_code", "occupation", "continues_id", "coach_id", "municipality", "sector", "renews", "created_by", "created_at", "updated_at", "version" FROM `placements_kept` ORDER BY rowid;--> statement-breakpoint
DROP TABLE `placements_kept`;--> statement-breakpoint
CREATE INDEX `placements_started` ON `placements` (`started_on`,`id`);--> statement-breakpoint
CREATE INDEX `placements_figures` ON `placements` (`started_on`,`kind`,`municipality`,`sector`,`wage_subsidy`,`renews`,`participant_id`,`employer_id`,`contract`,`occupation_code`);--> statement-breakpoint
CREATE INDEX `placements_chains` ON `placements` (`participant_id`,`employer_id`,`started_on`,`id`,`ended_on`,`ends_on`,`wage_subsidy`,`wage_subsidy_ends_on`,`municipality`,`kind`) WHERE "placements"."kind" <> 'work_trial';--> statement-breakpoint
CREATE INDEX `placements_subsidies` ON `placements` (min(coalesce(wage_subsidy_ends_on, '9999-01-01'), coalesce(ended_on, ends_on, '9999-01-01')),`participant_id`,`employer_id`,`municipality`,`wage_subsidy`,`kind`) WHERE "placements"."wage_subsidy" = 1 AND "placements"."kind" <> 'work_trial';--> statement-breakpoint
CREATE INDEX `placements_participant` ON `placements` (`participant_id`,`started_on`,`kind`);--> statement-breakpoint
CREATE INDEX `placements_employer` ON `placements` (`employer_id`,`started_on`,`id`);--> statement-breakpoint
CREATE INDEX `placements_employer_kind` ON `placements` (`employer_id`,`kind`,`started_on`);--> statement-breakpoint
CREATE INDEX `placements_open_ends` ON `placements` (`ends_on`) WHERE "placements"."ended_on" IS NULL;--> statement-breakpoint
CREATE INDEX `placements_open_subsidies` ON `placements` (`wage_subsidy_ends_on`) WHERE "placements"."ended_on" IS NULL;--> statement-breakpoint
CREATE INDEX `placements_own_ends` ON `placements` (`coach_id`,`ends_on`) WHERE "placements"."ended_on" IS NULL;--> statement-breakpoint
CREATE INDEX `placements_own_subsidies` ON `placements` (`coach_id`,`wage_subsidy_ends_on`) WHERE "placements"."ended_on" IS NULL;--> statement-breakpoint
CREATE TRIGGER `placements_coach_when_made` AFTER INSERT ON `placements` BEGIN UPDATE `placements` SET `coach_id` = coalesce((SELECT `coach_id` FROM `participants` WHERE `id` = new.`participant_id`), (SELECT `responsible_coach_id` FROM `employers` WHERE `id` = new.`employer_id`), new.`created_by`) WHERE `id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `placements_figures_when_made` AFTER INSERT ON `placements` BEGIN UPDATE `placements` SET `municipality` = coalesce((SELECT `municipality` FROM `participants` WHERE `id` = new.`participant_id`), (SELECT `municipality` FROM `employers` WHERE `id` = new.`employer_id`)), `sector` = (SELECT `sector` FROM `employers` WHERE `id` = new.`employer_id`), `renews` = coalesce((SELECT `kind` <> 'work_trial' FROM `placements` WHERE `id` = new.`continues_id`), 0) WHERE `id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `placements_figures_when_moved` AFTER UPDATE OF `participant_id`, `employer_id`, `continues_id` ON `placements` WHEN new.`participant_id` IS NOT old.`participant_id` OR new.`employer_id` IS NOT old.`employer_id` OR new.`continues_id` IS NOT old.`continues_id` BEGIN UPDATE `placements` SET `municipality` = coalesce((SELECT `municipality` FROM `participants` WHERE `id` = new.`participant_id`), (SELECT `municipality` FROM `employers` WHERE `id` = new.`employer_id`)), `sector` = (SELECT `sector` FROM `employers` WHERE `id` = new.`employer_id`), `renews` = coalesce((SELECT `kind` <> 'work_trial' FROM `placements` WHERE `id` = new.`continues_id`), 0) WHERE `id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `placements_figures_of_earlier` AFTER UPDATE OF `kind` ON `placements` WHEN new.`kind` IS NOT old.`kind` BEGIN UPDATE `placements` SET `renews` = (new.`kind` <> 'work_trial') WHERE `continues_id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `placements_coach_of_employer` AFTER UPDATE OF `responsible_coach_id` ON `employers` WHEN new.`responsible_coach_id` IS NOT old.`responsible_coach_id` BEGIN UPDATE `placements` SET `coach_id` = coalesce(new.`responsible_coach_id`, `created_by`) WHERE `employer_id` = new.`id` AND `participant_id` IS NULL; END;--> statement-breakpoint
CREATE TRIGGER `placements_municipality_of_employer` AFTER UPDATE OF `municipality` ON `employers` WHEN new.`municipality` IS NOT old.`municipality` BEGIN UPDATE `placements` SET `municipality` = new.`municipality` WHERE `employer_id` = new.`id` AND `participant_id` IS NULL; END;
