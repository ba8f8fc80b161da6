DROP INDEX `employers_business_id`;--> statement-breakpoint
CREATE INDEX `employers_business_id` ON `employers` (`business_id`,`name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_inquiry_of_employer` ON `contacts` (`employer_id`,`inquiry_id`) WHERE "contacts"."inquiry_id" IS NOT NULL;