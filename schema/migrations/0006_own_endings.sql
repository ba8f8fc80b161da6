ALTER TABLE `placements` ADD `coach_id` text REFERENCES users(id);--> statement-breakpoint
CREATE INDEX `placements_own_ends` ON `placements` (`coach_id`,`ends_on`) WHERE "placements"."ended_on" IS NULL;--> statement-breakpoint
CREATE INDEX `placements_own_subsidies` ON `placements` (`coach_id`,`wage_subsidy_ends_on`) WHERE "placements"."ended_on" IS NULL;--> statement-breakpoint
CREATE INDEX `users_left` ON `users` (`id`) WHERE "users"."deactivated_at" IS NOT NULL;--> statement-breakpoint
UPDATE `placements` SET `coach_id` = (SELECT `coach_id` FROM `participants` WHERE `participants`.`id` = `placements`.`participant_id`);--> statement-breakpoint
CREATE TRIGGER `placements_coach_when_made` AFTER INSERT ON `placements` BEGIN UPDATE `placements` SET `coach_id` = (SELECT `coach_id` FROM `participants` WHERE `id` = new.`participant_id`) WHERE `id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `placements_coach_when_handed_over` AFTER UPDATE OF `coach_id` ON `participants` WHEN new.`coach_id` IS NOT old.`coach_id` BEGIN UPDATE `placements` SET `coach_id` = new.`coach_id` WHERE `participant_id` = new.`id`; END;
