CREATE TABLE `local_texts` (
	`id` text PRIMARY KEY NOT NULL,
	`page` text NOT NULL,
	`slot` text NOT NULL,
	`title_fi` text,
	`title_sv` text,
	`title_en` text,
	`body_fi` text NOT NULL,
	`body_sv` text,
	`body_en` text,
	`until` text,
	`shown` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "local_texts_until_day" CHECK("local_texts"."until" IS date("local_texts"."until", '+0 days')),
	CONSTRAINT "local_texts_shown_flag" CHECK("local_texts"."shown" IN (0, 1))
);
--> statement-breakpoint
CREATE TABLE `local_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`saved_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `local_versions_saving` ON `local_versions` (`subject_id`,"number" DESC);--> statement-breakpoint
CREATE TABLE `supplements` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text,
	`name_fi` text NOT NULL,
	`name_sv` text,
	`name_en` text,
	`name_key` text NOT NULL,
	`kind` text NOT NULL,
	`amount_cents` integer,
	`wage_percent` integer,
	`cap_cents` integer,
	`months` integer,
	`who_fi` text NOT NULL,
	`who_sv` text,
	`who_en` text,
	`how_fi` text NOT NULL,
	`how_sv` text,
	`how_en` text,
	`source_title` text NOT NULL,
	`source_url` text,
	`year` integer NOT NULL,
	`checked_on` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`shown` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "supplements_checked_on_day" CHECK("supplements"."checked_on" IS date("supplements"."checked_on", '+0 days')),
	CONSTRAINT "supplements_valid_from_day" CHECK("supplements"."valid_from" IS date("supplements"."valid_from", '+0 days')),
	CONSTRAINT "supplements_valid_until_day" CHECK("supplements"."valid_until" IS date("supplements"."valid_until", '+0 days')),
	CONSTRAINT "supplements_until_after_from" CHECK("supplements"."valid_until" >= "supplements"."valid_from"),
	CONSTRAINT "supplements_shown_flag" CHECK("supplements"."shown" IN (0, 1))
);
--> statement-breakpoint
CREATE INDEX `supplements_name` ON `supplements` (`name_key`,`municipality`);