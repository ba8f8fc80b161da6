CREATE TABLE `employer_feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`instrument` text NOT NULL,
	`source` text NOT NULL,
	`locale` text NOT NULL,
	`given_on` text NOT NULL,
	`employer_id` text,
	`inquiry_id` text,
	`request_id` text,
	`municipality` text,
	`size` text,
	`uses` text NOT NULL,
	`worked` text,
	`improve` text,
	`other` text,
	`recorded_by` text,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiries`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`request_id`) REFERENCES `feedback_requests`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `employer_feedback_day` ON `employer_feedback` (`given_on`,`id`) WHERE "employer_feedback"."archived_at" IS NULL;--> statement-breakpoint
CREATE INDEX `employer_feedback_employer` ON `employer_feedback` (`employer_id`,`id`);--> statement-breakpoint
CREATE INDEX `employer_feedback_inquiry` ON `employer_feedback` (`inquiry_id`) WHERE "employer_feedback"."inquiry_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `employer_feedback_request` ON `employer_feedback` (`request_id`) WHERE "employer_feedback"."request_id" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `feedback_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`contact_person_id` text,
	`locale` text NOT NULL,
	`requested_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`contact_person_id`) REFERENCES `contact_persons`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`requested_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `feedback_requests_employer` ON `feedback_requests` (`employer_id`,`id`);--> statement-breakpoint
CREATE TABLE `guide_votes` (
	`page` text NOT NULL,
	`locale` text NOT NULL,
	`day` text NOT NULL,
	`useful` integer DEFAULT 0 NOT NULL,
	`not_useful` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`page`, `locale`, `day`)
);
--> statement-breakpoint
CREATE TABLE `inquiry_additions` (
	`id` text PRIMARY KEY NOT NULL,
	`inquiry_id` text NOT NULL,
	`message` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiries`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `inquiry_additions_inquiry` ON `inquiry_additions` (`inquiry_id`,`id`);--> statement-breakpoint
ALTER TABLE `inquiries` ADD `promised_on` text;--> statement-breakpoint
ALTER TABLE `inquiries` ADD `entered_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `inquiries` ADD `content_key` text;--> statement-breakpoint
ALTER TABLE `inquiries` ADD `duplicate_of` text;--> statement-breakpoint
ALTER TABLE `inquiries` ADD `answer_mail_id` text;--> statement-breakpoint
ALTER TABLE `inquiries` ADD `close_reason` text;--> statement-breakpoint
ALTER TABLE `inquiries` ADD `closed_at` integer;--> statement-breakpoint
ALTER TABLE `inquiries` ADD `converted_at` integer;--> statement-breakpoint
ALTER TABLE `inquiries` ADD `employer_id` text REFERENCES employers(id);--> statement-breakpoint
ALTER TABLE `inquiries` ADD `contact_person_id` text REFERENCES contact_persons(id);--> statement-breakpoint
ALTER TABLE `inquiries` ADD `employer_wrote_at` integer;--> statement-breakpoint
ALTER TABLE `inquiries` ADD `erased_at` integer;--> statement-breakpoint
CREATE INDEX `inquiries_promised` ON `inquiries` (`promised_on`,`id`) WHERE "inquiries"."status" IN ('new', 'assigned') AND "inquiries"."archived_at" IS NULL;--> statement-breakpoint
CREATE INDEX `inquiries_content` ON `inquiries` (`content_key`,`id`) WHERE "inquiries"."content_key" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `inquiries_employer` ON `inquiries` (`employer_id`,`id`) WHERE "inquiries"."employer_id" IS NOT NULL;