DROP INDEX `contact_person_words_word`;--> statement-breakpoint
CREATE INDEX `contact_person_words_word` ON `contact_person_words` (`word`,`employer_id`,`contact_person_id`);--> statement-breakpoint
DROP INDEX `contact_persons_employer`;--> statement-breakpoint
DROP INDEX `contact_persons_name`;--> statement-breakpoint
ALTER TABLE `contact_persons` ADD `name_sort` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `contact_persons` ADD `folded_as` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `contact_persons` ADD `phone_reversed` text;--> statement-breakpoint
CREATE INDEX `contact_persons_phone_end` ON `contact_persons` (`phone_reversed`,`employer_id`) WHERE "contact_persons"."archived_at" IS NULL;--> statement-breakpoint
CREATE INDEX `contact_persons_folded_as` ON `contact_persons` (`folded_as`,`id`);--> statement-breakpoint
CREATE INDEX `contact_persons_employer` ON `contact_persons` (`employer_id`,`name_sort`,`id`);--> statement-breakpoint
CREATE INDEX `contact_persons_name` ON `contact_persons` (`name_sort`,`id`);--> statement-breakpoint
DROP INDEX `employer_words_word`;--> statement-breakpoint
ALTER TABLE `employer_words` ADD `name_sort` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `employer_words_word` ON `employer_words` (`word`,`name_sort`,`employer_id`);--> statement-breakpoint
DROP INDEX `employers_name`;--> statement-breakpoint
DROP INDEX `employers_municipality`;--> statement-breakpoint
DROP INDEX `employers_sector`;--> statement-breakpoint
DROP INDEX `employers_municipality_sector`;--> statement-breakpoint
DROP INDEX `employers_coach`;--> statement-breakpoint
DROP INDEX `employers_coach_municipality`;--> statement-breakpoint
DROP INDEX `employers_business_id`;--> statement-breakpoint
ALTER TABLE `employers` ADD `name_sort` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `employers` ADD `folded_as` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `employers_folded_as` ON `employers` (`folded_as`,`id`);--> statement-breakpoint
CREATE INDEX `employers_name` ON `employers` (`name_sort`,`id`);--> statement-breakpoint
CREATE INDEX `employers_municipality` ON `employers` (`municipality`,`name_sort`,`id`);--> statement-breakpoint
CREATE INDEX `employers_sector` ON `employers` (`sector`,`name_sort`,`id`);--> statement-breakpoint
CREATE INDEX `employers_municipality_sector` ON `employers` (`municipality`,`sector`,`name_sort`,`id`);--> statement-breakpoint
CREATE INDEX `employers_coach` ON `employers` (`responsible_coach_id`,`name_sort`,`id`);--> statement-breakpoint
CREATE INDEX `employers_coach_municipality` ON `employers` (`responsible_coach_id`,`municipality`,`name_sort`,`id`);--> statement-breakpoint
CREATE INDEX `employers_business_id` ON `employers` (`business_id`,`name_sort`,`id`);--> statement-breakpoint
DROP INDEX `users_name`;--> statement-breakpoint
ALTER TABLE `users` ADD `name_sort` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `folded_as` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `users_folded_as` ON `users` (`folded_as`,`id`);--> statement-breakpoint
CREATE INDEX `users_name` ON `users` (`name_sort`,`id`);--> statement-breakpoint
UPDATE `employers` SET `name_sort` = replace(replace(replace(replace(`name_folded`, ' ', ''), 'å', '{'), 'ä', '|'), 'ö', '}');--> statement-breakpoint
UPDATE `contact_persons` SET `name_sort` = replace(replace(replace(replace(replace(replace(replace(replace(lower(`name`), ' ', ''), '-', ''), 'å', '{'), 'Å', '{'), 'ä', '|'), 'Ä', '|'), 'ö', '}'), 'Ö', '}'), `phone_reversed` = (WITH RECURSIVE `turned` (`digits`, `left`) AS (SELECT '', length(`phone_digits`) UNION ALL SELECT `digits` || substr(`phone_digits`, `left`, 1), `left` - 1 FROM `turned` WHERE `left` > 0) SELECT `digits` FROM `turned` WHERE `left` = 0);--> statement-breakpoint
UPDATE `users` SET `name_sort` = replace(replace(replace(replace(replace(replace(replace(replace(lower(`name`), ' ', ''), '-', ''), 'å', '{'), 'Å', '{'), 'ä', '|'), 'Ä', '|'), 'ö', '}'), 'Ö', '}');--> statement-breakpoint
UPDATE `employer_words` SET `name_sort` = coalesce((SELECT `name_sort` FROM `employers` WHERE `id` = `employer_words`.`employer_id`), '');--> statement-breakpoint
INSERT OR IGNORE INTO `employer_words` (`employer_id`, `word`, `name_folded`, `name_sort`) SELECT `employer_id`, '~' || replace(replace(replace(`word`, 'å', 'a'), 'ä', 'a'), 'ö', 'o'), `name_folded`, `name_sort` FROM `employer_words` WHERE instr(`word`, 'å') OR instr(`word`, 'ä') OR instr(`word`, 'ö');--> statement-breakpoint
INSERT OR IGNORE INTO `contact_person_words` (`contact_person_id`, `word`, `employer_id`) SELECT `contact_person_id`, '~' || replace(replace(replace(`word`, 'å', 'a'), 'ä', 'a'), 'ö', 'o'), `employer_id` FROM `contact_person_words` WHERE instr(`word`, 'å') OR instr(`word`, 'ä') OR instr(`word`, 'ö');
