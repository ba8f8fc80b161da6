import type * as fi from "./fi.ts";

export const codes: typeof fi.codes = {
  wage_subsidy_50: {
    name: "Lönesubvention 50 %",
    short: "Lönesubvention 50 %",
    why: "När du anställer en arbetslös arbetssökande och arbetet stärker personens yrkeskunnande.",
    conditions: [
      "Arbetskraftsmyndigheten bedömer om stödet hjälper den arbetssökande att få arbete och beslutar om stödet varar i 5 eller 10 månader.",
      "Du betalar lön enligt kollektivavtalet.",
    ],
  },
  wage_subsidy_70: {
    name: "Lönesubvention 70 %",
    short: "Lönesubvention 70 %",
    why: "När du anställer en arbetslös arbetssökande som har nedsatt arbetsförmåga. Myndigheten bedömer grunden: du behöver varken fråga eller veta något om den.",
    conditions: [
      "Ansök om fortsättning innan stödperioden går ut. I vissa sysselsättningsområden är fortsättningen 6 eller 12 månader åt gången: fråga i ditt område.",
      "Du betalar lön enligt kollektivavtalet.",
    ],
  },
  wage_subsidy_100: {
    name: "Lönesubvention 100 % för föreningar, stiftelser och religionssamfund",
    short: "Lönesubvention 100 %",
    why: "När en förening, en stiftelse eller ett registrerat religionssamfund anställer någon som har varit arbetslös i minst 24 månader under de senaste 28 månaderna.",
    conditions: [
      "Stödet gäller lön som motsvarar högst 65 procent av full arbetstid.",
      "Om verksamheten är affärsverksamhet beviljas stödet endast som de minimis-stöd.",
    ],
  },
  employment_support_55: {
    name: "Sysselsättningsstöd för personer som fyllt 55 år",
    short: "Sysselsättningsstöd 55+",
    why: "Möjligt om arbetstagaren har fyllt 55 år och varit arbetslös i minst 24 månader under de senaste 28 månaderna.",
    conditions: ["Arbetet omfattar minst 25 timmar i veckan.", "Arbetskraftsmyndigheten kontrollerar villkoren."],
  },
  wage_subsidy_60: {
    name: "Lönesubvention för den som fyllt 60 år och varit arbetslös länge",
    short: "Lönesubvention 60+",
    why: "Alla arbetsgivare kan få stödet när arbetstagaren har fyllt 60 år och varit arbetslös länge. Stödet är längre än på andra grunder.",
    conditions: ["Arbetskraftsmyndigheten kontrollerar villkoren.", "Du betalar lön enligt kollektivavtalet."],
  },
  youth_voucher: {
    name: "Sysselsättningssedel för unga (nuorten työllistymisseteli)",
    short: "Sysselsättningssedel",
    why: "När ett företag anställer en person i åldern 18–29 som har varit arbetslös i minst sex månader under de senaste sju. Tre månader räcker om personen endast har gått grundskolan.",
    conditions: [
      "Arbetet varar i minst sex månader och omfattar minst 25 timmar i veckan. Också läroavtal går bra.",
      "Stödet är de minimis-stöd. En förening eller stiftelse kan få det endast för ekonomisk verksamhet.",
      "Ansökningstiden är 1.2.2026–30.6.2027. Ditt sysselsättningsområde kan avsluta den tidigare, och anslaget kan ta slut. Vi har inte kunnat bekräfta det officiella svenska namnet.",
    ],
  },
  arrangement_tools: {
    name: "Stöd för specialarrangemang på arbetsplatsen: redskap och ändringar",
    short: "Arrangemang: redskap",
    why: "Endast om arbetstagarens skada eller sjukdom förutsätter redskap, möbler eller ändringar på arbetsplatsen. Stödet kan också gälla en nuvarande arbetstagare.",
    conditions: [
      "Vi frågar ingenting om det. Arbetstagaren och arbetstränaren berättar om stödet passar.",
      "Stödet gäller inte vanliga ergonomilösningar. Det kan fås vid sidan av lönesubvention.",
    ],
    time: "Engångsstöd",
  },
  arrangement_help: {
    name: "Stöd för specialarrangemang på arbetsplatsen: hjälp av en annan arbetstagare",
    short: "Arrangemang: hjälp",
    why: "Endast om arbetstagarens skada eller sjukdom förutsätter att en annan arbetstagare hjälper till. Du kan få ersättning för hjälparens tid.",
    conditions: [
      "Vi frågar ingenting om det. Arbetstagaren och arbetstränaren berättar om stödet passar.",
      "Betalas i efterskott för utförda timmar. Det kan fås vid sidan av lönesubvention.",
    ],
  },
  work_trial: {
    name: "Arbetsprövning",
    short: "Arbetsprövning",
    why: "Ni kan prova på arbetet innan ni beslutar om anställning. Arbetsprövning är inte ett anställningsförhållande.",
    conditions: [
      "4–8 timmar om dagen, högst fem dagar i veckan.",
      "Avtalet ingås tillsammans med arbetskraftsmyndigheten före starten.",
      "Enligt en äldre anvisning kan en kommun fortsätta till 12 månader, om uppgifterna byts.",
    ],
    amount: "Gratis: du betalar varken lön eller lönebikostnader",
    time: "Högst 6 månader hos samma arbetsgivare",
  },
  training_compensation: {
    name: "Utbildningsersättning vid läroavtal",
    short: "Utbildningsersättning",
    why: "Läroanstalten kan betala ersättning för handledningen på arbetsplatsen.",
    conditions: [
      "Läroavtalet är en visstidsanställning med i genomsnitt minst 25 timmar arbete i veckan.",
      "Arbetsplatsen har en utsedd handledare.",
    ],
    amount: "Avtalas från fall till fall med utbildningsanordnaren",
    time: "Avtalas för utbildningen",
  },
};

export const blocks: typeof fi.blocks = {
  zero_hours: "Stöd beviljas inte för arbete utan avtalade timmar (nolltimmesavtal).",
  commission_only: "Stöd beviljas inte för arbete som avlönas enbart med provision.",
  too_few_hours: "Här behövs minst 25 timmar i veckan, vid läroavtal i genomsnitt.",
  too_short: "Här behövs en anställning på minst sex månader.",
  municipal_employer: "En kommun får inte det här stödet från 1.1.2025 (RP 120/2024).",
  excluded_municipality:
    "Enligt tjänstehandboken Palvelumanuaali beviljas den här kommunen ingen lönesubvention. Fråga arbetskraftsmyndigheten.",
};
