import type { FinalReport } from "../../../schema/final-reports.ts";
import { organisationName } from "../../../schema/settings.ts";

/** The edges of printed sheets: what report it is at the top, whose at the bottom, and the sheet's number; none on the cover. */
export const printedSheet = ({ title }: FinalReport, { locale, settings }: App.Locals): string => `
@page {
  size: A4;
  margin: 22mm 18mm 20mm;
  @top-left { content: ${quoted(title)}; ${edge} vertical-align: bottom; padding-bottom: 6mm; }
  @bottom-left { content: ${quoted(organisationName(settings.organisation, locale))}; ${edge} vertical-align: top; padding-top: 6mm; }
  @bottom-right { content: counter(page) " / " counter(pages); ${edge} vertical-align: top; padding-top: 6mm; }
}
@page :first {
  @top-left { content: none; }
  @bottom-left { content: none; }
  @bottom-right { content: none; }
}
`;

const edge = 'font: 8.5pt "Source Sans 3 Variable", sans-serif; color: #44524f;';

/** A text of a person's in a style sheet: every character that could end it is written by its number. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/[^\p{L}\p{N} .,–-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
