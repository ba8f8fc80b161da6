import type * as fi from "./fi.ts";

export const cookies: typeof fi.cookies = {
  title: "Kakor",
  lead: "Arbetsgivarnas sidor använder inga kakor. Därför behöver du inte godkänna några.",
  description: "Rinnallas offentliga sidor sparar ingenting på din enhet.",
  public: {
    title: "De offentliga sidorna",
    items: [
      "Vi sparar varken kakor eller annan information på din enhet.",
      "Sidorna har ingen besökaruppföljning, ingen reklam och inget innehåll från andra tjänster.",
      "När du svarar på om ett kapitel i guiden var till nytta räknas bara antalet svar per sida och dag. Den som svarar identifieras inte.",
    ],
  },
  turnstile:
    "Undantag: kontaktformuläret använder Cloudflare Turnstile, som skiljer en människa från ett skräppostprogram. Det laddas från Cloudflares server när du öppnar formuläret, och det läser uppgifter ur din webbläsare.",
  workspace: {
    title: "Teamets arbetsyta",
    text: "När en anställd loggar in på arbetsytan sparas en kaka på den anställdas enhet. Den är nödvändig för inloggningen, och den kräver inget samtycke.",
    name: "Namn",
    names: (plain, secure) => `${secure} (utan skyddad förbindelse ${plain})`,
    purpose: "Vad den behövs till",
    purposeText: "Den berättar för servern vem som är inloggad. Program i webbläsaren kan inte läsa den.",
    life: "Hur länge",
    lifeText: (days) => `Högst ${days} dagar. Den försvinner när användaren loggar ut.`,
    who: "Vem som sätter den",
    whoText: "Den här webbplatsen. Uppgiften går inte till utomstående.",
    drafts: {
      title: "Text som inte är klar",
      text: "Om en anställd skriver i ett formulär och texten inte sparas, blir den kvar på den anställdas enhet så att ingenting försvinner. Det är nödvändigt för att kunna spara, och det kräver inget samtycke.",
      what: "Vad som sparas",
      whatText:
        "Formulärets fält och vems texten är. Lösenord sparas inte, och inte heller text som innehåller en personbeteckning.",
      life: "Hur länge",
      lifeText:
        "Tills texten sparas eller tas bort, användaren loggar ut eller någon annan loggar in på enheten. Text som är äldre än en dag tas bort när arbetsytan öppnas. Texten lämnar inte enheten förrän användaren sparar den.",
    },
  },
};
