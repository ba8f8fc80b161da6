CREATE INDEX `inquiries_suspected` ON `inquiries` (`promised_on`,`id`) WHERE "inquiries"."status" = 'spam' AND "inquiries"."spam_sign" NOT IN ('honeypot', 'marked') AND "inquiries"."archived_at" IS NULL AND "inquiries"."erased_at" IS NULL;--> statement-breakpoint
-- What was kept aside before anybody was told of it has been lying in the spam, promised for a day that is over: it is no news.
UPDATE `inquiries` SET `spam_sign` = 'marked' WHERE `status` = 'spam' AND `spam_sign` IS NOT NULL AND `spam_sign` <> 'honeypot' AND (`promised_on` IS NULL OR `promised_on` < date('now'));
