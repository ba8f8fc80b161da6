import { blocks, codes } from "./codes/sv.ts";
import type * as fi from "./fi.ts";

/** An area by a name that may be a city's too, so it says what it is; one that says so already stays. */
const decidingArea = (area: string) => (/sysselsättningsområde/i.test(area) ? area : `${area} (sysselsättningsområde)`);

export const supports: typeof fi.supports = {
  title: "Stöd och kostnader",
  description: "Vilka stöd en arbetsgivare kan få för att anställa, hur mycket du själv betalar och när du ska ansöka.",
  lead: "Berätta vilket arbete du planerar. Du ser vilka stöd som kan komma i fråga och vad arbetet kostar dig i månaden.",
  warning: {
    title: "Ansök om stödet innan arbetet börjar.",
    text: "Arbetet får börja först när beslutet om stödet har fattats. Ansök i god tid på Jobbmarknad, eller be arbetstränaren om hjälp.",
  },
  codes,
  blocks,
  form: {
    title: "Berätta om arbetet",
    note: "Ingenting sparas",
    privacy: "Vi frågar ingenting om någons hälsa. Svaren syns i sidans adress, så du kan dela resultatet som en länk.",
    sector: "Vilken arbetsgivare är du?",
    sectorHint: "Hushåll och statliga ämbetsverk får inte lönesubvention.",
    sectors: {
      company: "Företag",
      city: "Kommun eller stad",
      third_sector: "Förening eller stiftelse",
      other_public: "Annan offentlig",
    },
    sectorNotes: { third_sector: "också religionssamfund", other_public: "till exempel välfärdsområde" },
    plan: "Vad planerar du?",
    plans: { work_trial: "Jag provar på först", employment: "Jag anställer", apprenticeship: "Jag ingår läroavtal" },
    job: "Arbete och lön",
    jobHint: "Om du provar på först kan du lämna de här tomma.",
    hoursHint: "Till exempel 20 eller 37,5.",
    fullHoursHint: "Enligt ditt kollektivavtal, ofta 37,5 eller 40.",
    pay: "Hur anger du lönen?",
    pays: { month: "Per månad", hour: "Per timme", commission: "Enbart provision" },
    wage: "Lön i euro, brutto",
    wageHint: "Med de här timmarna, enligt kollektivavtalet.",
    contract: "Gäller arbetsavtalet tills vidare?",
    contracts: { permanent: "Tills vidare", fixed_term: "Viss tid" },
    monthsHint: "Om arbetet är för viss tid eller ett läroavtal.",
    more: "Plats och antaganden",
    municipality: "Kommunen där arbetet finns",
    municipalityHint:
      "Vi berättar vilket sysselsättningsområde som beslutar om stöden och visar områdets egna anvisningar, om vi känner till dem.",
    anywhere: "Jag väljer inte",
    sideCosts: "Lönebikostnader i procent av lönen",
    sideCostsHint: (rate: string) => `Antagandet är ${rate}. Ändra det enligt din situation.`,
    date: "Dagen vars regler används",
    dateHint: (from: string) => `I dag, om du lämnar det tomt. Reglerna är kända från ${from}.`,
    show: "Visa stöd och kostnader",
    again: "Börja om",
  },
  found: {
    title: "Stöd som kan komma i fråga",
    note: "En uppskattning, inget beslut",
    rules: (day: string) =>
      `Regler per ${day}. Arbetskraftsmyndigheten, det vill säga kommunen eller sysselsättningsområdet, beslutar om stödet. Den kan ställa fler villkor, och anslaget kan ta slut under året.`,
    rulesBefore: (day: string) =>
      `Regler per ${day}. Då beslutade arbets- och näringsbyrån (TE-byrån) eller ett kommunförsök om stödet. De finns inte längre: från 1.1.2025 beslutar sysselsättningsområdet.`,
    both: "Du ser stöd med olika grunder bredvid varandra. Vi frågar inte vilken grund som uppfylls: det avgör myndigheten.",
    unknownDay: (day: string, from: string) =>
      `Reglerna per ${day} finns inte här. De är kända från ${from}. Kostnaden utan stöd är uträknad nedan.`,
    fits: { try_first: "Du kan börja här", after_trial: "Om du anställer efter arbetsprövningen" },
    how: "Hur mycket",
    time: "Hur länge",
    apply: "När du ansöker",
    moments: {
      before_start: "Innan arbetet börjar. Beslutet ska vara fattat före starten.",
      agreed_before_start: "Kom överens innan arbetet börjar.",
      within_month: "Senast inom en månad från anskaffningen. Du kan också ansöka i förväg.",
    },
    blocked: "Inte med de här uppgifterna",
    cityMay:
      "En kommun kan få stöd när arbetstagaren har nedsatt arbetsförmåga (70 %) eller har fyllt 60 år och varit arbetslös länge.",
    sources: "Källor",
    ofYear: (text: string, year: number) => `${text} (${year})`,
    caveat: (year: string, day: string) =>
      `Bredvid uppgiften står det år som källan gäller. Om året är ett annat än ${year} är uppgiften inte bekräftad för ${year}: kontrollera den hos ditt sysselsättningsområde. Källorna lästes ${day}.`,
    otherCap: (sum: string) => `i en annan källa högst ${sum}`,
  },
  area: {
    title: "Ditt område",
    known: (municipality, area) => `${municipality}. Om stöden beslutar ${decidingArea(area)}.`,
    named: decidingArea,
    deciding: {
      title: "Vem beslutar i din kommun?",
      calculator: "Se i kalkylatorn vilket sysselsättningsområde som beslutar i din kommun.",
      aland: "Åland har en egen lag: de här stöden gäller inte där.",
      source: (day) => `Sysselsättningsområden och kommuner: Statistikcentralen, ${day} (CC BY 4.0).`,
    },
    aland: {
      title: "Åland har en egen lag",
      text: "Stöden på den här sidan gäller inte på Åland. Där gäller landskapslagen (2006:8) om arbetsmarknadspolitisk verksamhet, och Ålands arbetsmarknads- och studieservicemyndighet (AMS) fattar besluten.",
      link: "AMS berättar om stöden på Åland",
    },
    unknown: "Kontrollera tilläggsvillkoren hos ditt sysselsättningsområde.",
    rules: "Områdets egna anvisningar om stöd",
  },
  cost: {
    title: "Hur mycket du själv betalar",
    note: "En uppskattning, inget beslut",
    none: "Kostnaden kan inte räknas ut utan lön och timmar.",
    trial:
      "För en arbetsprövning betalar du varken lön eller lönebikostnader. Ange lönen om du vill se vad en anställning skulle kosta efteråt.",
    hours: (hours: string) => `${hours} timmar i veckan`,
    length: (months: string) => `${months} månader`,
    without: "Utan stöd",
    chart: (sum: string) => `Under stödet betalar du själv ${sum} i månaden`,
    chartWithout: (sum: string) => `Arbetet kostar dig ${sum} i månaden`,
    unit: (sum: string) => `Euro i månaden. Lön och lönebikostnader är sammanlagt ${sum}.`,
    yours: "Du betalar",
    support: "Stöd",
    described: (name: string, yours: string, support: string) => `${name}: du betalar ${yours}, stöd ${support}.`,
    table: "Kostnad i månaden utan stöd och med stöd",
    tableNote: (wage: string, side: string, rate: string) => `Lön ${wage} + lönebikostnader ${side} (${rate}).`,
    columns: {
      option: "Alternativ",
      support: "Stöd i månaden",
      during: "Du betalar under stödet",
      total: "Stöd sammanlagt",
      after: "Du betalar därefter",
    },
    atCap: (sum: string) => `${sum}, maximibelopp`,
    perMonths: (months: number, sum: string) => `${months}\u00a0mån:\u00a0${sum}`,
    more: (months: number) => `fortsättning ska sökas, högst ${months}\u00a0mån åt gången`,
    ends: "Arbetet slutar",
    how: "Så räknar vi: ",
    formula:
      "lön + lönebikostnader − stöd. Stödet räknas på lönen och skärs vid maximibeloppet. Stödet ersätter varken lönebikostnader eller semesterpenning, och semesterpenningen är inte med i uträkningen. Timlön görs om till månad: timmar i veckan × 52 / 12. Varje belopp avrundas en gång till närmaste cent, en halv uppåt.",
    factored: (sum: string, part: string, factor: string) =>
      `Stödet på 100 procent är räknat på lönen ${sum}, som motsvarar högst ${part} av full arbetstid, multiplicerad med ${factor}.`,
    covered: (sum: string) => `Om stödet är större än lönen och lönebikostnaderna anges ${sum} att betala.`,
    assumed: (rate: string) => `Lönebikostnaderna ${rate} är ett antagande: `,
    parts: {
      pension: "arbetspension i genomsnitt",
      health: "sjukförsäkring",
      unemployment: "arbetslöshetsförsäkring",
      accident_and_life: "olycksfalls- och grupplivförsäkring, uppskattning",
    },
    part: (name: string, rate: string, year: number) => `${name} ${rate} (${year})`,
    sideSources: "Källor till lönebikostnaderna",
    partAbove: (part: string, wages: string, rate: string) => `${part}, för årslöner över ${wages} ${rate}`,
    assumedEnd: ", avrundat till hela procent.",
    partsOfBefore: (year: string, parts: string) => `För ${year} är följande inte bekräftade: ${parts}.`,
  },
  blocking: {
    title: "När beviljas stöd inte?",
    items: [
      "Arbetet har redan börjat före beslutet.",
      "Du har sagt upp eller permitterat arbetstagare. Lagens återanställningsskyldighet gäller från 1.6.2026 arbetsgivare med minst 50 arbetstagare. Ett kollektivavtal kan förplikta också mindre arbetsgivare. Vi har inte kunnat bekräfta hur stödets eget villkor tolkas efter ändringen: fråga innan du ansöker.",
      "Lönen understiger kollektivavtalets.",
      "Inga timmar är avtalade (nolltimmesavtal), eller lönen är enbart provision.",
      "Sysselsättningsområdets anslag för året är använt, eller området har fler villkor.",
    ],
  },
  free: {
    title: "Det här är gratis",
    items: [
      "Arbetstränarens hjälp före arbetet och under det.",
      "Studiebesök och arbetsprövning: du betalar varken lön eller lönebikostnader.",
    ],
  },
  table: {
    title: "Stöden i korthet",
    caption: "Stöd, belopp och året uppgiften gäller",
    headings: ["Stöd", "Hur mycket", "Hur länge", "År", "Källa"],
  },
  tell: {
    ofWage: (percent: string, cap: string) => `${percent} av lönekostnaderna, högst ${cap} i månaden`,
    ofWagePart: (percent: string, cap: string, part: string, factor: string) =>
      `${percent} av lönen för högst ${part} av full arbetstid, multiplicerad med ${factor}, högst ${cap} i månaden`,
    once: (sum: string) => `Högst ${sum} per person`,
    hourly: (sum: string, hours: number) => `${sum} i timmen, högst ${hours} timmar i månaden`,
    months: (months: readonly number[]) =>
      months.length > 1 ? `${months.join(" eller ")} månader` : `Högst ${months[0]} månader`,
    continued: (first: number, more: number) =>
      `Först ${first} månader, sedan fortsättning högst ${more} månader åt gången`,
    training: "vid läroavtal hela utbildningen",
  },
};
