import type { Locale } from "../../schema/vocabulary.ts";

/** A word that read wrong to a reader of its language, and what to write instead. */
export type Forbidden = { wrong: RegExp; right: string };

/** A word with every ending: `\p{L}` where `\w` would stop at ä and ö. */
const word = (stem: string): RegExp => new RegExp(`(?<!\\p{L})(?:${stem})\\p{L}*`, "iu");
/** What was said, to the letter. */
const said = (text: string): RegExp => new RegExp(`(?<!\\p{L})(?:${text})(?!\\p{L})`, "iu");

/**
 * Terms are those of the authorities in Finnish and Swedish, and Job Market Finland's in English. A word of this list that has
 * a right use is written so that the use is not met: "tekijä" of a copyright, "löper ut" of a contract.
 */
export const forbidden: Record<Locale, Forbidden[]> = {
  fi: [
    { wrong: word("tekijä(?!noikeu)"), right: "työntekijä, ehdokas tai sopiva henkilö" },
    { wrong: word("sijoittumi[ns]"), right: "työpaikka tai työkokeilu" },
    { wrong: word("pol(?:ku|ku[an]|un|ut|kuja|kujen) eteenpäin"), right: "jatkopolku" },
    { wrong: word("portai(?:kko|ko|ttain)|portaalla|portaalle|portaalta|porras"), right: "vaihe" },
    { wrong: word("läsnäolo"), right: "osallistuminen" },
    { wrong: word("työvuosi|työvuot|työvuode"), right: "henkilötyövuosi (htv)" },
    { wrong: said("tämä päivä|tämän päivän|tälle päivälle"), right: "kuluva päivä tai tänään" },
    { wrong: said("pienempi arvio|suurempi arvio"), right: "alaraja, yläraja" },
    { wrong: said("suhteen hoito"), right: "yhteydenpito" },
    { wrong: said("mitään ei kerrottu"), right: "ei kertonut esteitä" },
    { wrong: said("ei vielä mikään"), right: "ei vielä mistään" },
    { wrong: said("ei poissulkua"), right: "kaikki mukaan (zero exclusion)" },
    { wrong: word("kytkös|kytköks"), right: "integrointi" },
    { wrong: said("asiassa (?:on|ei ole|tavataan)"), right: "valmennettavan puolesta" },
    { wrong: word("tuetusti"), right: "työhönvalmentajan tuella" },
    { wrong: said("on raha, jo\\p{L}+"), right: "on tuki, jota … tai rahallinen tuki" },
    { wrong: said("rahat? (?:voi|voivat) loppua"), right: "määräraha voi loppua" },
    { wrong: said("lain puolella"), right: "lain mukaan" },
    { wrong: said("(?:on|jää) alle työehtosopimuksen"), right: "alittaa työehtosopimuksen" },
    { wrong: said("mikä työnantaja olet"), right: "millainen työnantaja olet" },
    { wrong: said("muut lapin kunnat"), right: "muut kunnat" },
    {
      wrong: said("väärää tyyppiä|UUIDv7\\p{L}*|kirjoitettuna muoto"),
      right: "mitä tehdä: tarkista tieto, avaa sivu uudelleen",
    },
    { wrong: said("kuka hoitaa paperit"), right: "kuka hoitaa paperityöt" },
  ],
  sv: [
    { wrong: said("arbete med stöd"), right: "sysselsättning med stöd" },
    { wrong: word("placering"), right: "jobb eller arbetsprövning" },
    { wrong: word("kontaktbegär"), right: "kontaktförfrågan, kontaktförfrågningar" },
    { wrong: word("trappsteg"), right: "skede" },
    { wrong: word("närvaro"), right: "deltagande" },
    { wrong: said("kallbesök"), right: "uppsökande besök" },
    { wrong: word("arbetscoach|jobbcoach"), right: "arbetstränare" },
    { wrong: word("administratör"), right: "huvudanvändare" },
    { wrong: said("(?:löper|löpa)(?! ut| smidigt)"), right: "fungerar, löper smidigt" },
    { wrong: word("tidsbund"), right: "för viss tid, visstidsanställning" },
    { wrong: said("visstiden"), right: "visstidsanställningen, avtalstiden" },
    { wrong: word("semesterpremie"), right: "semesterpenning" },
    { wrong: word("mikroarbetsgivar"), right: "mikroföretag" },
    { wrong: said("papperen|pappren"), right: "pappersarbetet" },
    { wrong: said("är pengar som"), right: "är ett stöd som" },
    { wrong: said("pengarna kan ta slut"), right: "anslaget kan ta slut" },
    { wrong: said("beror på prövning"), right: "är behovsprövat" },
    { wrong: said("vad hindrar stödet"), right: "när beviljas stöd inte" },
    { wrong: said("passas \\p{L}+"), right: "matchas" },
    { wrong: said("duger inte i sig"), right: "är inte i sig ett godtagbart skäl" },
    { wrong: said("berätta om [^.]{1,40} för arbetstränaren"), right: "berätta för arbetstränaren om …" },
    { wrong: said("inget nämndes"), right: "nämnde inga hinder" },
    { wrong: said("drog tillbaka(?! begäran)"), right: "drog tillbaka begäran" },
    { wrong: said("länge sedan senaste kontakt"), right: "länge sedan senaste kontakten" },
    { wrong: said("vid tidens slut"), right: "i slutet av perioden" },
    { wrong: said("lägre uppskattning|högre uppskattning"), right: "nedre gräns, övre gräns" },
    { wrong: said("övriga kommuner i lappland"), right: "övriga kommuner" },
    {
      wrong: said("fel typ|UUIDv7|i skrift är formen"),
      right: "vad man ska göra: ange datumet så här, öppna sidan på nytt",
    },
  ],
  en: [
    { wrong: word("(?<!also called a )wage subsid"), right: "pay subsidy" },
    { wrong: word("(?<!also called a )work[ -]trial"), right: "work try-out" },
    { wrong: word("side[ -]cost"), right: "employer's on-costs, statutory employer contributions" },
    { wrong: said("employments"), right: "jobs" },
    {
      wrong: said(
        "(?:an|no|the first|a new|an earlier|a fixed-term|a permanent) employment(?! (?:relationship|contract|clause|area|authorit|service|ratio|agreement|act))",
      ),
      right: "job; is not an employment relationship",
    },
    { wrong: word("placement"), right: "job or work try-out" },
    { wrong: said("(?:the|these|those|which|what|other|all) supports"), right: "financial support" },
    { wrong: said("supports (?:can|may|that|are)"), right: "support you may be able to get" },
    { wrong: word("hindrance|hinders|hindered"), right: "obstacle, stands in the way" },
    { wrong: said("(?<!temporarily )laid off"), right: "temporarily laid off" },
    { wrong: word("micro[ -]employer"), right: "micro-enterprises" },
    { wrong: said("clears the conditions"), right: "checks the conditions" },
    { wrong: said("does the paper(?:s|work)"), right: "handles the paperwork" },
    { wrong: said("the fault is ours"), right: "something went wrong on our side" },
    { wrong: said("nine working days"), right: "nine weekdays (Monday–Saturday)" },
    { wrong: said("nothing was told|(?:is|are) not told"), right: "no obstacle mentioned; do not share" },
    { wrong: said("an assistant"), right: "a representative" },
    { wrong: said("there is none like this"), right: "not found, choose from the list" },
    {
      wrong: said("wrong type|UUIDv7|a (?:day|week) of the calendar|written, the form is"),
      right: "what to do: enter a valid date, open the page again",
    },
    { wrong: said("whom your work suits"), right: "someone who suits the job" },
    { wrong: said("reports? put together|put (?:a|the) report together"), right: "compiled report, compile" },
    { wrong: said("full years? of work"), right: "person-years" },
    { wrong: said("higher estimate|lower estimate"), right: "upper limit, lower limit" },
    { wrong: said("municipalities of lapland"), right: "other municipalities" },
  ],
};
