import type { SvgComponent } from "astro/types";

/** An icon of `site/icons`: `import Check from "../icons/check.svg"`. */
export type Icon = SvgComponent;

/** One answer of a field: the code that is sent, the words that are read, and what else it is looked for by. */
export type Option = {
  value: string;
  label: string;
  sub?: string | undefined;
  also?: string | undefined;
  icon?: Icon | undefined;
};

export type Fact = { term: string; value: string; href?: string | undefined };

export type Tone = "spruce" | "ember" | "quiet";
export type Tagged = { label: string; tone?: Tone | undefined };

export type TimelineItem = {
  when: string;
  datetime?: string | undefined;
  who?: string | undefined;
  title: string;
  href?: string | undefined;
  text?: string | undefined;
  tags?: readonly Tagged[] | undefined;
  /** Still to come: shown in ember. */
  ahead?: boolean | undefined;
  /** What can be done with it at once: one button, and what it sends. */
  action?: { label: string; fields: Record<string, string> } | undefined;
  icon: Icon;
};
