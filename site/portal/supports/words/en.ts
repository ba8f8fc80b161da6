import { blocks, codes } from "./codes/en.ts";
import type * as fi from "./fi.ts";

/** An area by a name that may be a city's too, so it says what it is; one that says so already stays. */
const decidingArea = (area: string) => (/employment area/i.test(area) ? area : `${area} (employment area)`);

export const supports: typeof fi.supports = {
  title: "Financial support and costs",
  description: "What financial support an employer can get for hiring, what you pay yourself and when to apply.",
  lead: "Tell us what work you are planning. See which support you may be able to get and what the work costs you a month.",
  warning: {
    title: "Apply before the work starts.",
    text: "The work may start only after the decision on support. Apply in Job Market Finland in good time, or ask the job coach for help.",
  },
  codes,
  blocks,
  form: {
    title: "Tell us about the work",
    note: "Nothing is stored",
    privacy:
      "We ask nothing about anyone's health. The answers are in the page's address, so you can share the result as a link.",
    sector: "What kind of employer are you?",
    sectorHint: "Households and state agencies cannot get a pay subsidy.",
    sectors: {
      company: "Company",
      city: "Municipality or city",
      third_sector: "Association or foundation",
      other_public: "Other public sector",
    },
    sectorNotes: {
      third_sector: "also a religious community",
      other_public: "for example a wellbeing services county",
    },
    plan: "What are you planning?",
    plans: { work_trial: "A work try-out first", employment: "Hiring", apprenticeship: "An apprenticeship" },
    job: "Work and pay",
    jobHint: "For a work try-out you can leave these empty.",
    hoursHint: "For example 20 or 37.5.",
    fullHoursHint: "From your collective agreement, often 37.5 or 40.",
    pay: "How is the pay given?",
    pays: { month: "Per month", hour: "Per hour", commission: "Commission only" },
    wage: "Pay in euros, gross",
    wageHint: "For these hours, according to the collective agreement.",
    contract: "Is the contract permanent?",
    contracts: { permanent: "Permanent", fixed_term: "Fixed term" },
    monthsHint: "If the work is for a fixed term or an apprenticeship.",
    more: "Place and assumptions",
    municipality: "The municipality where the work is",
    municipalityHint:
      "We tell you which employment area decides on the support, and show its own guidance where it is known.",
    anywhere: "Not chosen",
    sideCosts: "Employer's on-costs in percent of the pay",
    sideCostsHint: (rate: string) => `The assumption is ${rate}. Change it to fit your situation.`,
    date: "The day whose rules are used",
    dateHint: (from: string) => `Today, if you leave it empty. The rules are known from ${from}.`,
    show: "Show support and costs",
    again: "Start again",
  },
  found: {
    title: "Support you may be able to get",
    note: "An estimate, not a decision",
    rules: (day: string) =>
      `Rules of ${day}. The employment authority, which is the municipality or the employment area, decides. It may set further conditions, and the funding may run out during the year.`,
    rulesBefore: (day: string) =>
      `Rules of ${day}. At that time the TE Office or a local government trial decided. They no longer exist: since 1 January 2025 the employment area decides.`,
    both: "You see support on different grounds side by side. We do not ask which grounds are met: the authority decides.",
    unknownDay: (day: string, from: string) =>
      `The rules of ${day} are not here. They are known from ${from}. The cost without support is worked out below.`,
    fits: { try_first: "You can start here", after_trial: "If you hire after the try-out" },
    how: "How much",
    time: "For how long",
    apply: "When to apply",
    moments: {
      before_start: "Before the work starts. The decision must be made before the start.",
      agreed_before_start: "Agree before the work starts.",
      within_month: "Within a month of the purchase at the latest. You can also apply beforehand.",
    },
    blocked: "Not with these answers",
    cityMay:
      "It can get a subsidy when the employee has reduced work ability (70%), or is aged 60 or over and has long been unemployed.",
    sources: "Sources",
    ofYear: (text: string, year: number) => `${text} (${year})`,
    caveat: (year: string, day: string) =>
      `Beside a figure is the year its source concerns. If that is not ${year}, the figure is not confirmed for ${year}: check it with your own employment area. The sources were read on ${day}.`,
    otherCap: (sum: string) => `at most ${sum} in another source`,
  },
  area: {
    title: "Your own area",
    known: (municipality, area) => `${municipality}. Financial support is decided on by ${decidingArea(area)}.`,
    named: decidingArea,
    deciding: {
      title: "Who decides in your municipality?",
      calculator: "See in the calculator which employment area decides in your municipality.",
      aland: "Åland has its own law: the financial support described here is not available there.",
      source: (day) => `Employment areas and municipalities: Statistics Finland, ${day} (CC BY 4.0).`,
    },
    aland: {
      title: "Åland has its own law",
      text: "The financial support on this page is not available in Åland. Its own provincial act (2006:8) applies there, and the labour market authority of Åland (Ålands arbetsmarknads- och studieservicemyndighet, AMS) decides.",
      link: "AMS on financial support in Åland",
    },
    unknown: "Check further conditions with your own employment area.",
    rules: "The area's own instructions on support",
  },
  cost: {
    title: "What you pay yourself",
    note: "An estimate, not a decision",
    none: "The cost cannot be worked out without pay and hours.",
    trial:
      "For a work try-out you pay neither wages nor on-costs. Give the pay if you want to see what hiring would cost afterwards.",
    hours: (hours: string) => `${hours} hours a week`,
    length: (months: string) => `${months} months`,
    without: "Without support",
    chart: (sum: string) => `With support you pay ${sum} a month yourself`,
    chartWithout: (sum: string) => `The work costs you ${sum} a month`,
    unit: (sum: string) => `Euros a month. Pay and on-costs are ${sum} together.`,
    yours: "You pay",
    support: "Support",
    described: (name: string, yours: string, support: string) => `${name}: you pay ${yours}, support ${support}.`,
    table: "Cost a month without support and with it",
    tableNote: (wage: string, side: string, rate: string) => `Pay ${wage} + on-costs ${side} (${rate}).`,
    columns: {
      option: "Option",
      support: "Support a month",
      during: "You pay during it",
      total: "Support in all",
      after: "You pay after it",
    },
    atCap: (sum: string) => `${sum}, the cap`,
    perMonths: (months: number, sum: string) => `${months}\u00a0mo:\u00a0${sum}`,
    more: (months: number) => `then apply again, at most ${months}\u00a0mo at a time`,
    ends: "The work ends",
    how: "How we count: ",
    formula:
      "pay + on-costs − support. The support is worked out from the pay and limited to its cap. It covers neither on-costs nor holiday bonus, and the holiday bonus is not included. Hourly pay becomes monthly: hours a week × 52 / 12. Each amount is rounded once to the nearest cent, a half up.",
    factored: (sum: string, part: string, factor: string) =>
      `The 100 per cent subsidy is worked out from pay of ${sum}, which is for at most ${part} of full hours, multiplied by ${factor}.`,
    covered: (sum: string) => `Where the support is more than the pay and on-costs, ${sum} is shown as yours to pay.`,
    assumed: (rate: string) => `On-costs of ${rate} are an assumption: `,
    parts: {
      pension: "pension on average",
      health: "health insurance",
      unemployment: "unemployment insurance",
      accident_and_life: "accident and group life insurance, an estimate",
    },
    part: (name: string, rate: string, year: number) => `${name} ${rate} (${year})`,
    sideSources: "Sources of the on-costs",
    partAbove: (part: string, wages: string, rate: string) => `${part}, ${rate} on annual wages over ${wages}`,
    assumedEnd: ", rounded to a whole per cent.",
    partsOfBefore: (year: string, parts: string) => `Not confirmed for ${year}: ${parts}.`,
  },
  blocking: {
    title: "What can prevent support",
    items: [
      "The work has started before the decision.",
      "You have dismissed or temporarily laid off employees. Since 1 June 2026 the statutory re-employment duty binds employers with at least 50 employees. A collective agreement may bind a smaller one too. We have not been able to confirm how the support's own condition is read after the change: ask before you apply.",
      "The pay is below the collective agreement.",
      "No hours are agreed (a zero-hours contract), or the pay is commission only.",
      "The employment area's funding for the year is used up, or the area has further conditions.",
    ],
  },
  free: {
    title: "This is free",
    items: [
      "The job coach's help before the work and during it.",
      "A visit and a work try-out: you pay neither wages nor on-costs.",
    ],
  },
  table: {
    title: "Support in brief",
    caption: "Support, amounts and the year of the figures",
    headings: ["Support", "How much", "For how long", "Year", "Source"],
  },
  tell: {
    ofWage: (percent: string, cap: string) => `${percent} of pay costs, at most ${cap} a month`,
    ofWagePart: (percent: string, cap: string, part: string, factor: string) =>
      `${percent} of the pay for at most ${part} of full hours, multiplied by ${factor}, at most ${cap} a month`,
    once: (sum: string) => `At most ${sum} for one person`,
    hourly: (sum: string, hours: number) => `${sum} an hour, at most ${hours} hours a month`,
    months: (months: readonly number[]) =>
      months.length > 1 ? `${months.join(" or ")} months` : `At most ${months[0]} months`,
    continued: (first: number, more: number) => `First ${first} months, then more at most ${more} months at a time`,
    training: "in an apprenticeship the whole training",
  },
};
