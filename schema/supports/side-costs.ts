import type { FactSource } from "../facts/source.ts";
import type { SideCostPart } from "../vocabulary.ts";

type Part = {
  part: SideCostPart;
  hundredths: number;
  /** The rate for what goes over this much of wages a year, in euros. */
  above: { wages: number; hundredths: number } | null;
  source: FactSource;
};

/** When the sources below were last read. */
export const sideCostsCheckedOn = "2026-11-30";

/**
 * What an employer pays on top of the wage, in hundredths of a percent of it: the newest rates found, each of the year its
 * source speaks of. The pension is the average TyEL contribution without the employee's share (24.4 − 7.3). Health of 2026 was found from no authority (a billing
 * service says 1.91). Accident and group life insurance depend on the trade and the insurer: 0.7 and 0.059 on average.
 */
export const sideCosts: readonly Part[] = [
  {
    part: "pension",
    hundredths: 1710,
    above: null,
    source: {
      title: "Työmarkkinoiden keskusjärjestöt: työeläkemaksut vuonna 2026",
      url: "https://www.sttinfo.fi/tiedote/71498819/tyoelakemaksut-vuonna-2026?lang=fi",
      publisher: "labour_market_organisations",
      year: 2026,
    },
  },
  {
    part: "health",
    hundredths: 187,
    above: null,
    source: {
      title: "Verohallinto: työnantajan sairausvakuutusmaksu, VH/1984/00.01.00/2024",
      url: "https://vero.fi/syventavat-vero-ohjeet/ohje-hakusivu/338440/tyonantajan-sairausvakuutusmaksu",
      publisher: "tax_administration",
      year: 2025,
    },
  },
  {
    part: "unemployment",
    hundredths: 31,
    above: { wages: 2_509_500, hundredths: 72 },
    source: {
      title: "Demokraatti/STT 4.12.2025: työttömyysvakuutusmaksut nousevat",
      url: "https://demokraatti.fi/tyottomyysvakuutusmaksut-nousevat",
      publisher: "news",
      year: 2026,
    },
  },
  {
    part: "accident_and_life",
    hundredths: 76,
    above: null,
    source: {
      title: "Tapaturmavakuutuskeskus: keskimääräiset vakuutusmaksut vuonna 2021",
      url: "https://www.tvk.fi/uutiset-ja-blogit/uutiset/2021/keskimaaraiset-vakuutusmaksut-vuonna-2021/",
      publisher: "accident_insurance_centre",
      year: 2021,
    },
  },
];

/** The calculator's own assumption, in percent: the sum of the rates, rounded to a whole percent. */
export const assumedSideCosts = Math.round(sideCosts.reduce((sum, { hundredths }) => sum + hundredths, 0) / 100);
