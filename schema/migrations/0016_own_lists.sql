CREATE TABLE `employer_tags` (
	`employer_id` text NOT NULL,
	`item_id` text NOT NULL,
	PRIMARY KEY(`employer_id`, `item_id`),
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`item_id`) REFERENCES `list_items`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `employer_tags_item` ON `employer_tags` (`item_id`,`employer_id`);--> statement-breakpoint
CREATE TABLE `list_items` (
	`id` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	`kind` text NOT NULL,
	`name_fi` text NOT NULL,
	`name_sv` text NOT NULL,
	`name_en` text NOT NULL,
	`valid_from` text,
	`valid_until` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "list_items_valid_from_day" CHECK("list_items"."valid_from" IS date("list_items"."valid_from", '+0 days')),
	CONSTRAINT "list_items_valid_until_day" CHECK("list_items"."valid_until" IS date("list_items"."valid_until", '+0 days')),
	CONSTRAINT "list_items_until_after_from" CHECK("list_items"."valid_until" >= "list_items"."valid_from")
);
--> statement-breakpoint
CREATE INDEX `list_items_list` ON `list_items` (`list`,`id`);--> statement-breakpoint
DROP INDEX `participant_paths_started`;--> statement-breakpoint
ALTER TABLE `participant_paths` ADD `counts_as` text;--> statement-breakpoint
CREATE INDEX `participant_paths_started` ON `participant_paths` (`started_on`,`counts_as`,`participant_id`);--> statement-breakpoint
DROP INDEX `participants_figures`;--> statement-breakpoint
ALTER TABLE `participants` ADD `referral_kind` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `end_kind` text;--> statement-breakpoint
CREATE INDEX `participants_figures` ON `participants` (`started_on`,`municipality`,`referral_kind`,`ended_on`,`end_kind`,`out_of_work_at_start`,`id`);--> statement-breakpoint
INSERT INTO `list_items` (`id`, `list`, `kind`, `name_fi`, `name_sv`, `name_en`, `valid_from`, `valid_until`, `created_at`, `updated_at`) VALUES
  ('social_services', 'referral_sources', 'social_services', 'Sosiaalipalvelut', 'Socialservice', 'Social services', NULL, NULL, 0, 0),
  ('disability_services', 'referral_sources', 'disability_services', 'Vammaispalvelut', 'Funktionshinderservice', 'Disability services', NULL, NULL, 0, 0),
  ('te_services', 'referral_sources', 'te_services', 'TE-palvelut', 'TE-tjänster', 'TE services', NULL, '2024-12-31', 0, 0),
  ('employment_services', 'referral_sources', 'employment_services', 'Työllisyyspalvelut', 'Sysselsättningstjänster', 'Employment services', '2025-01-01', NULL, 0, 0),
  ('municipal_trial', 'referral_sources', 'municipal_trial', 'Työllisyyden kuntakokeilu', 'Kommunförsöket med sysselsättning', 'Municipal employment trial', NULL, '2024-12-31', 0, 0),
  ('health_care', 'referral_sources', 'health_care', 'Terveydenhuolto', 'Hälso- och sjukvård', 'Health care', NULL, NULL, 0, 0),
  ('mental_health_services', 'referral_sources', 'mental_health_services', 'Mielenterveys- ja päihdepalvelut', 'Mentalvårds- och missbrukartjänster', 'Mental health and substance services', '2025-01-01', NULL, 0, 0),
  ('rehabilitation', 'referral_sources', 'rehabilitation', 'Kuntoutus', 'Rehabilitering', 'Rehabilitation', '2025-01-01', NULL, 0, 0),
  ('kela', 'referral_sources', 'kela', 'Kela', 'FPA', 'Kela', '2025-01-01', NULL, 0, 0),
  ('third_sector', 'referral_sources', 'third_sector', 'Kolmas sektori', 'Tredje sektorn', 'Third sector', '2025-01-01', NULL, 0, 0),
  ('ohjaamo', 'referral_sources', 'ohjaamo', 'Ohjaamo', 'Navigatorn', 'Ohjaamo guidance centre', '2025-01-01', NULL, 0, 0),
  ('prison_service', 'referral_sources', 'prison_service', 'Rikosseuraamuslaitos', 'Brottspåföljdsmyndigheten', 'Prison and Probation Service', '2025-01-01', NULL, 0, 0),
  ('workplace', 'referral_sources', 'workplace', 'Työpaikka', 'Arbetsplatsen', 'Workplace', '2025-01-01', NULL, 0, 0),
  ('school', 'referral_sources', 'school', 'Oppilaitos', 'Läroanstalt', 'School', NULL, NULL, 0, 0),
  ('self', 'referral_sources', 'self', 'Itse', 'På eget initiativ', 'Self-referral', NULL, NULL, 0, 0),
  ('other', 'referral_sources', 'other', 'Muu', 'Annan', 'Other', NULL, NULL, 0, 0),
  ('completed', 'end_reasons', 'completed', 'Päättyi sovitusti', 'Avslutades enligt överenskommelse', 'Ended as agreed', NULL, NULL, 0, 0),
  ('interrupted', 'end_reasons', 'interrupted', 'Keskeytyi', 'Avbröts', 'Left early', NULL, NULL, 0, 0),
  ('moved_on', 'end_reasons', 'moved_on', 'Siirtyi toiseen palveluun', 'Gick vidare till en annan tjänst', 'Moved on to another service', NULL, NULL, 0, 0),
  ('found_work', 'end_reasons', 'found_work', 'Löysi työn itse', 'Hittade jobb på egen hand', 'Found work by themselves', NULL, NULL, 0, 0),
  ('moved_away', 'end_reasons', 'moved_away', 'Muutti muualle', 'Flyttade bort', 'Moved away', NULL, NULL, 0, 0),
  ('service_ended', 'end_reasons', 'service_ended', 'Palvelu päättyi', 'Servicen upphörde', 'The service ended', NULL, NULL, 0, 0),
  ('life_or_health', 'end_reasons', 'life_or_health', 'Elämäntilanne tai terveys', 'Livssituation eller hälsa', 'Life situation or health', NULL, NULL, 0, 0),
  ('other_reason', 'end_reasons', 'other_reason', 'Muu syy', 'Annan orsak', 'Other reason', NULL, NULL, 0, 0),
  ('study', 'paths', 'study', 'Opiskelu', 'Studier', 'Studies', NULL, NULL, 0, 0),
  ('other_services', 'paths', 'other_services', 'Muut palvelut', 'Andra tjänster', 'Other services', NULL, NULL, 0, 0),
  ('cooperation', 'employer_tags', 'cooperation', 'Ottaa vastaan tutustumiskäyntejä', 'Tar emot studiebesök', 'Welcomes visits', NULL, NULL, 0, 0),
  ('network', 'employer_tags', 'network', 'Mukana työnantajaverkostossa', 'Med i ett arbetsgivarnätverk', 'In an employers'' network', NULL, NULL, 0, 0);--> statement-breakpoint
UPDATE `participants` SET `referral_kind` = (SELECT `kind` FROM `list_items` WHERE `list_items`.`id` = `participants`.`referral_source`), `end_kind` = (SELECT `kind` FROM `list_items` WHERE `list_items`.`id` = `participants`.`end_reason`);--> statement-breakpoint
UPDATE `participant_paths` SET `counts_as` = (SELECT `kind` FROM `list_items` WHERE `list_items`.`id` = `participant_paths`.`kind`);--> statement-breakpoint
CREATE TRIGGER `participants_kinds_when_made` AFTER INSERT ON `participants` BEGIN UPDATE `participants` SET `referral_kind` = (SELECT `kind` FROM `list_items` WHERE `id` = new.`referral_source`), `end_kind` = (SELECT `kind` FROM `list_items` WHERE `id` = new.`end_reason`) WHERE `id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `participants_kinds_when_changed` AFTER UPDATE OF `referral_source`, `end_reason` ON `participants` WHEN new.`referral_source` IS NOT old.`referral_source` OR new.`end_reason` IS NOT old.`end_reason` BEGIN UPDATE `participants` SET `referral_kind` = (SELECT `kind` FROM `list_items` WHERE `id` = new.`referral_source`), `end_kind` = (SELECT `kind` FROM `list_items` WHERE `id` = new.`end_reason`) WHERE `id` = new.`id`; END;--> statement-breakpoint
CREATE TRIGGER `participant_paths_kind_when_made` AFTER INSERT ON `participant_paths` BEGIN UPDATE `participant_paths` SET `counts_as` = (SELECT `kind` FROM `list_items` WHERE `id` = new.`kind`) WHERE `id` = new.`id`; END;
