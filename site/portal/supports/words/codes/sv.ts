import type * as fi from "./fi.ts";

export const codes: typeof fi.codes = {
  wage_subsidy_50: {
    name: "Lönesubvention 50 %",
    short: "Lönesubvention 50 %",
    why: "När du anställer en arbetslös arbetssökande och arbetet stärker personens yrkeskunnande.",
    conditions: [
      "Arbetskraftsmyndigheten bedömer om stödet hjälper den arbetssökande att få arbete.",
      "Du betalar lön enligt kollektivavtalet.",
    ],
  },
  wage_subsidy_70: {
    name: "Lönesubvention 70 %",
    short: "Lönesubvention 70 %",
    why: "Samma stöd med högre procent, när arbetskraftsmyndigheten anser att villkoren uppfylls. Du behöver inte bedöma det.",
    conditions: [
      "Arbetskraftsmyndigheten beslutar om stödets procent.",
      "Du betalar lön enligt kollektivavtalet.",
      "Fortsättning kan sökas: enligt Helsingfors anvisning högst 24 månader åt gången.",
    ],
  },
  wage_subsidy_100: {
    name: "Lönesubvention 100 % för föreningar, stiftelser och religionssamfund",
    short: "Lönesubvention 100 %",
    why: "När en förening, en stiftelse eller ett registrerat religionssamfund anställer någon som varit arbetslös länge.",
    conditions: [
      "Stödet gäller lön som motsvarar högst 65 procent av full arbetstid.",
      "Arbetskraftsmyndigheten bedömer om villkoren uppfylls, också när verksamheten är affärsverksamhet.",
      "Enligt Helsingfors anvisning multipliceras lönekostnaderna med 1,23. Räknaren tar inte med talet, så uppskattningen kan vara för låg.",
    ],
  },
  employment_support_55: {
    name: "Sysselsättningsstöd för personer som fyllt 55 år",
    short: "Sysselsättningsstöd 55+",
    why: "Möjligt om arbetstagaren har fyllt 55 år och varit arbetslös i 24 månader under de senaste 28 månaderna.",
    conditions: ["Arbetet omfattar minst 25 timmar i veckan.", "Arbetskraftsmyndigheten kontrollerar villkoren."],
  },
  municipal_wage_subsidy_60: {
    name: "Kommunens lönesubvention för en person som fyllt 60 år",
    short: "Kommunens stöd 60+",
    why: "En kommun kan få lönesubvention också när arbetstagaren har fyllt 60 år och varit arbetslös länge.",
    conditions: ["Gäller kommuner och samkommuner från 1.1.2025 (RP 120/2024)."],
    amount: "Vanligen 50 % av lönekostnaderna. Maximibeloppet får du av arbetskraftsmyndigheten",
    time: "Högst 24 månader",
  },
  arrangement_tools: {
    name: "Stöd för specialarrangemang på arbetsplatsen: redskap och ändringar",
    short: "Arrangemang: redskap",
    why: "Om arbetet kräver redskap, möbler eller ändringar på arbetsplatsen. Stödet kan också gälla en nuvarande arbetstagares arbete.",
    conditions: ["Stödet gäller inte vanliga ergonomilösningar.", "Det kan fås vid sidan av lönesubvention."],
    time: "Engångsstöd",
  },
  arrangement_help: {
    name: "Stöd för specialarrangemang på arbetsplatsen: hjälp av en annan arbetstagare",
    short: "Arrangemang: hjälp",
    why: "Om en annan arbetstagare hjälper till i arbetet enligt överenskommelse kan du få ersättning för tiden.",
    conditions: ["Betalas i efterskott för utförda timmar.", "Det kan fås vid sidan av lönesubvention."],
  },
  work_trial: {
    name: "Arbetsprövning",
    short: "Arbetsprövning",
    why: "Ni kan pröva arbetet innan ni beslutar om anställning. Arbetsprövning är inte ett anställningsförhållande.",
    conditions: [
      "4–8 timmar om dagen, högst fem dagar i veckan.",
      "Staten försäkrar den som prövar.",
      "Avtalet görs tillsammans med arbetskraftsmyndigheten före start.",
    ],
    amount: "Gratis: du betalar varken lön eller lönebikostnader",
    time: "Högst 6 månader hos samma arbetsgivare, sammanlagt 12 månader",
  },
  training_compensation: {
    name: "Utbildningsersättning vid läroavtal",
    short: "Utbildningsersättning",
    why: "Läroanstalten kan betala ersättning för handledningen på arbetsplatsen.",
    conditions: [
      "Läroavtalet är en visstidsanställning med minst 25 timmar arbete i veckan.",
      "Arbetsplatsen har en utsedd handledare.",
    ],
    amount: "Avtalas från fall till fall med utbildningsanordnaren",
    time: "Avtalas för utbildningen",
  },
};

export const blocks: typeof fi.blocks = {
  zero_hours: "Stöd beviljas inte för arbete utan avtalade timmar (nolltimmesavtal).",
  commission_only: "Stöd beviljas inte för arbete som avlönas enbart med provision.",
  too_few_hours: "Här behövs minst 25 timmar i veckan.",
  municipal_employer:
    "En kommun får inte det här stödet från 1.1.2025 (RP 120/2024). En kommun kan få stödet med 70 procent, eller för en person som fyllt 60 år och varit arbetslös länge.",
};
