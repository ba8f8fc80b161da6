import { accessibility } from "../../portal/accessibility/words/sv.ts";
import { contacts } from "../../portal/contacts/words/sv.ts";
import { cookies } from "../../portal/cookies/words/sv.ts";
import { feedback } from "../../portal/feedback/words/sv.ts";
import { guideTools } from "../../portal/guide/words/tools/sv.ts";
import { ownInquiry } from "../../portal/own-inquiry/words/sv.ts";
import { privacy } from "../../portal/privacy/words/sv.ts";
import { supports } from "../../portal/supports/words/sv.ts";
import type { PageWords } from "../dictionary.ts";

export const pages: PageWords = {
  footer: (organisation) => `Rinnalla är en tjänst för arbetsgivare. Tjänsten erbjuds av ${organisation}.`,
  front: {
    title: "För arbetsgivare",
    description:
      "En arbetstränare hjälper dig att hitta en person som passar för jobbet och stöder er båda. Tjänsten är avgiftsfri för arbetsgivaren.",
    heading: "När du söker någon till jobbet går vi vid din sida",
    lead: "Arbetstränaren hjälper dig att hitta en person som ert arbete passar. Arbetstränaren stöder er båda så länge ni behöver det. För dig är tjänsten avgiftsfri.",
    contact: "Ta kontakt",
    guide: "Läs hur det går till",
    area: (municipalities) => `Verksamhetsområde: ${municipalities}.`,
    offers: {
      title: "Det här får du",
      items: [
        {
          title: "En person som passar för jobbet",
          text: "Vi utgår från vilket arbete ni har och vad personen kan. Vi föreslår en lämplig person, och om det inte finns någon just nu säger vi det också.",
        },
        {
          title: "Möjlighet att pröva först",
          text: "Ni kan börja med ett studiebesök eller en arbetsprövning. Arbetsprövningen är ingen anställning, och för den betalas ingen lön.",
        },
        {
          title: "Hjälp med papperen",
          text: "Arbetstränaren berättar vilka stöd du kan söka och hjälper till med ansökan. Lönesubvention söks innan arbetet börjar, så fråga i god tid.",
        },
        {
          title: "Stöd också när arbetet har börjat",
          text: "Arbetstränaren hjälper till med introduktionen och håller kontakten. Du får en påminnelse innan en visstidsanställning eller ett stöd tar slut.",
        },
      ],
    },
    ways: {
      title: "Läs i lugn och ro",
      guide: "Svar på arbetsgivarnas frågor, femton korta kapitel.",
      supports: "Vilket stöd du kan få och vad du själv betalar. Räknaren frågar inget om någons hälsa.",
      checklist: "Vad du gör före starten, under arbetet och efteråt.",
    },
    steps: {
      title: "Så här går det till",
      items: (within) => [
        { title: "Du tar kontakt", text: `Du berättar vilket arbete ni har. Du får svar ${within}.` },
        {
          title: "Arbetstränaren bekantar sig med arbetsplatsen",
          text: "Vi går igenom uppgifterna, arbetstiderna och arbetsgemenskapen.",
        },
        {
          title: "Ni träffas",
          text: "Vi föreslår en lämplig person. Ni lär känna varandra och kan pröva först om ni vill.",
        },
        { title: "Ni kommer överens om arbetet", text: "Ni söker stödet före starten och ingår ett arbetsavtal." },
        { title: "Arbetet börjar, stödet fortsätter", text: "Arbetstränaren är med så länge ni behöver det." },
      ],
      more: "Läs mer om stegen",
    },
  },
  ask: {
    title: "Fråga arbetstränaren",
    text: "Berätta hurdant arbete ni har. Varje kontaktbegäran får ett svar.",
    button: "Ta kontakt",
  },
  guide: {
    title: "Arbetsgivarens guide",
    lead: "Svar på det som arbetsgivare frågar när de anställer med stöd av en arbetstränare.",
    contents: "Innehåll",
    chapters: "Guidens kapitel",
    onPage: "På den här sidan",
    sources: "Källor",
    checked: (day) => `Granskad ${day}. Källorna finns i slutet av sidan.`,
    checkedShort: (day) => `Granskad ${day}`,
    reviewDue:
      "Uppgifterna i det här kapitlet behöver granskas på nytt. Kontrollera aktuell information i källorna eller fråga arbetstränaren.",
  },
  inquiry: {
    title: "Ta kontakt",
    description: (within) => `Skicka en kontaktbegäran till arbetstränaren. Du får svar ${within}.`,
    lead: (within) => `Berätta kort vad du funderar på. Arbetstränaren svarar dig ${within}.`,
    interest: "Vad vill du tala om?",
    interests: {
      hire: "Att anställa",
      work_trial: "Arbetsprövning",
      apprenticeship: "Läroavtal",
      visit: "Studiebesök",
      learn_more: "Jag vill först veta mer",
    },
    workplace: "Vilken arbetsplats?",
    companyName: "Arbetsgivare",
    companyHint: "Namnet på företaget, föreningen eller någon annan arbetsplats",
    businessId: "FO-nummer",
    businessIdHint: "I formen 1234567-8",
    municipality: "Kommun",
    municipalityHint: "Där arbetet utförs",
    chooseMunicipality: "Välj kommun",
    served: "Vårt verksamhetsområde",
    others: "Övriga kommuner i Lappland",
    reach: "Hur når vi dig?",
    reachHint: "Ange telefonnummer eller e-post, eller båda.",
    personName: "Kontaktperson",
    phone: "Telefon",
    email: "E-post",
    bestTime: "När når vi dig bäst?",
    message: "Meddelande",
    messageHint: "Hurdant arbete har ni? Vad vill du fråga?",
    warning: "Skriv inga person- eller hälsouppgifter om arbetssökande i formuläret.",
    honeypot: "Lämna det här fältet tomt",
    privacyShort: "Vi använder dina uppgifter bara för att svara dig och komma överens om samarbete.",
    privacyLink: "Läs hur vi behandlar dina uppgifter",
    unconfirmed:
      "Din webbläsare använder inte JavaScript, så vi läser ditt meddelande innan det går vidare till arbetstränaren.",
    send: "Skicka kontaktbegäran",
    alreadySent:
      "Den här kontaktbegäran har redan skickats. Om du vill skicka de ändrade uppgifterna som en ny kontaktbegäran, skicka formuläret igen.",
    next: "Vad händer sedan",
    nextSteps: (within) => [
      "Du får genast en referens och en egen länk där du ser hur det går.",
      `Arbetstränaren svarar ${within}.`,
      "Om du vill kommer arbetstränaren på besök till arbetsplatsen.",
    ],
    privacy: {
      title: "Så här behandlar vi dina uppgifter",
      controller: "Personuppgiftsansvarig",
      dataProtection: "Dataskyddsärenden",
      why: "Varför",
      purpose: "Vi svarar dig och kommer överens om ett eventuellt samarbete.",
      basis: {
        public: "Grunden är en uppgift av allmänt intresse (EU:s dataskyddsförordning, artikel 6.1 e).",
        private:
          "Grunden är ett berättigat intresse (EU:s dataskyddsförordning, artikel 6.1 f): vårt intresse är att svara dem som tar kontakt med oss.",
      },
      needed: "Utan namn och kontaktuppgift kan vi inte svara.",
      facts: [
        {
          term: "Vem behandlar dem",
          value:
            "Teamets arbetstränare och teamledare. Tjänstens tekniska leverantör behandlar uppgifterna endast för den personuppgiftsansvarigas räkning.",
        },
        {
          term: "Hur länge",
          value:
            "12 månader efter att du senast skrev, om kontaktbegäran inte leder till samarbete. Om den gör det sparas kontaktpersonens uppgifter 24 månader från den senaste kontakten.",
        },
        {
          term: "Dina rättigheter",
          value:
            "Du får en egen länk där du ser dina uppgifter och själv kan rätta eller radera dem. Du kan också invända mot behandlingen: skriv till oss. Du kan lämna in klagomål till dataombudsmannen.",
        },
      ],
      turnstile: {
        term: "Skydd mot skräppost",
        value:
          "I formuläret finns Cloudflares Turnstile, som skiljer människor från program. Cloudflare behandlar då din IP-adress och uppgifter om din webbläsare.",
      },
      whole: "Läs hela dataskyddsbeskrivningen",
    },
  },
  notFound: {
    title: "Sidan hittades inte",
    text: "Adressen kan ha ändrats, eller så är den felskriven. Härifrån kommer du vidare:",
  },
  failure: {
    title: "Sidan öppnades inte",
    text: "Felet är vårt, inte ditt. Vänta en stund och öppna sidan på nytt.",
    sent: "Om du skickade ett formulär är det möjligt att uppgifterna inte sparades. Gå tillbaka i webbläsaren: det du skrev kan finnas kvar i formuläret.",
    again: "Öppna sidan på nytt",
    call: "Om ärendet inte kan vänta, ring:",
  },
  accessibility,
  contacts,
  cookies,
  feedback,
  guideTools,
  ownInquiry,
  privacy,
  supports,
};
