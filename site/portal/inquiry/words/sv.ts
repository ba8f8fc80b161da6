import type * as fi from "./fi.ts";

export const inquiry: typeof fi.inquiry = {
  title: "Ta kontakt",
  description: (within) => `Skicka en kontaktförfrågan till arbetstränaren. Du får svar ${within}.`,
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
  companyHint: "Namnet på företaget, föreningen eller någon annan arbetsplats",
  businessIdHint: "I formen 1234567-8",
  municipalityHint: "Där arbetet utförs",
  chooseMunicipality: "Välj kommun",
  served: "Vårt verksamhetsområde",
  reach: "Hur når vi dig?",
  reachHint: "Ange telefonnummer eller e-post, eller båda.",
  bestTime: "När når vi dig bäst?",
  messageHint: "Hurdant arbete har ni? Vad vill du fråga?",
  warning: "Skriv inga person- eller hälsouppgifter om arbetssökande i formuläret.",
  honeypot: "Lämna det här fältet tomt",
  privacyShort: "Vi använder dina uppgifter bara för att svara dig och komma överens om samarbete.",
  privacyLink: "Läs hur vi behandlar dina uppgifter",
  unconfirmed:
    "Din webbläsare använder inte JavaScript. Därför läser vi ditt meddelande innan det går vidare till arbetstränaren.",
  send: "Skicka kontaktförfrågan",
  alreadySent: "Den här kontaktförfrågan har redan skickats",
  changeByLink:
    "Vi skickade den inte en gång till. Du kan komplettera eller rätta den på den sida som du fick en länk till när du skickade formuläret.",
  sendAnother: "Skicka som en ny kontaktförfrågan",
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
          "12 månader efter att du senast skrev, om kontaktförfrågan inte leder till samarbete. Om den gör det sparas kontaktpersonens uppgifter 24 månader från den senaste kontakten.",
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
};
