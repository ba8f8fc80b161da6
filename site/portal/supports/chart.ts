import { scaleLinear } from "d3-scale";
import type { SupportCost } from "../../../schema/supports/asked.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { roundEuros } from "../../words/format.ts";

/** One option as a bar: what is left to pay, and the support after it, in percent of the drawing. */
type Bar = { name: string; yours: string; support: string | undefined; width: number; rest: number; middle: number };

/** A figure narrower than this stays in the table alone. */
const roomFor = (figure: string): number => 4 + 2.6 * figure.length;

/** The cost with each support on one scale, the cost without it first; and the same in words. */
export const chartOf = (cost: SupportCost, locale: Locale): { bars: Bar[]; description: string } => {
  const { codes, cost: say } = words(locale).pages.supports;
  const scale = scaleLinear().domain([0, cost.withoutCents]).range([0, 100]);
  const told = [
    { name: say.without, cents: cost.withoutCents, support: 0 },
    ...cost.options.map(({ support, withCents, subsidyCents }) => ({
      name: codes[support].short,
      cents: withCents,
      support: subsidyCents,
    })),
  ];
  const bars = told.map(({ name, cents, support }) => {
    // A support of more than the cost fills the drawing, and no more.
    const width = scale(cents);
    const rest = Math.min(scale(support), 100 - width);
    const figure = `−${roundEuros(support, locale)}`;
    return {
      name,
      yours: roundEuros(cents, locale),
      support: support > 0 && rest >= roomFor(figure) ? figure : undefined,
      width,
      rest,
      middle: width + rest / 2,
    };
  });
  const description = told
    .map(({ name, cents, support }) => say.described(name, roundEuros(cents, locale), roundEuros(support, locale)))
    .join(" ");
  return { bars, description };
};
