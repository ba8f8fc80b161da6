import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const accessibility: typeof fi.accessibility = {
  title: "Tillgänglighetsutlåtande",
  description: "Hur tillgänglig Rinnalla är, vilka brister vi känner till och hur du berättar om en brist.",
  lead: (organisation) =>
    `Det här utlåtandet gäller tjänsten Rinnalla: arbetsgivarnas sidor och teamets arbetsyta. För tjänsten ansvarar ${organisation}.`,
  state: {
    title: "Hur tillgänglig tjänsten är",
    partially: "Tjänsten uppfyller tillgänglighetskraven delvis.",
    fully: "Tjänsten uppfyller tillgänglighetskraven.",
    law: "Kraven finns i lagen om tillhandahållande av digitala tjänster (306/2019). Lagen hänvisar till de internationella riktlinjerna WCAG 2.1, nivåerna A och AA. Tjänsten är gjord enligt den nyare versionen WCAG 2.2.",
    notAudited:
      "Ingen utomstående expert har granskat tjänsten, och den har inte prövats tillsammans med människor som använder hjälpmedel. Därför påstår vi inte att kraven uppfylls helt.",
    audited: (by, day) => `Tjänsten granskades av ${by} ${day}.`,
    report: "Läs rapporten om granskningen",
  },
  gaps: {
    title: "Brister som vi känner till",
    criterion: (number) => `Kriterium ${number}.`,
    unchecked: "Det här har inte granskats.",
    items: {
      languageOfParts:
        "På de svenska och engelska sidorna finns namn och källor på finska utan att språket är angivet. En skärmläsare kan uttala dem fel. En del av yrkesnamnen i arbetsytan finns bara på finska.",
      guidePdf: "Guidens PDF-versioner görs maskinellt av webbsidan. Samma innehåll går att läsa som webbsida.",
      apiReference:
        "Beskrivningen av gränssnittet för programutvecklare (/api/docs) är ett program av någon annan och finns bara på engelska.",
    },
  },
  audit: {
    title: "Den senaste automatiska granskningen",
    ran: (day, version) => `Granskningen gjordes ${day} med programmet axe-core ${version}.`,
    pages: (open, workspace, widths) =>
      `Den öppnade ${open} offentliga sidor och ${workspace} sidor i arbetsytan, var och en i fönster som är ${widths} bildpunkter breda.`,
    found: (count) =>
      plural("sv", count, { one: "Granskningen hittade ett fel.", other: `Granskningen hittade ${count} fel.` }),
    limits: "Programmet hittar bara en del av bristerna. Noll fel betyder inte att en sida är tillgänglig.",
    caption: "Sidor med fel",
    page: "Sida",
    rule: "Regel",
    places: "Ställen",
    width: "Fönstrets bredd",
  },
  method: {
    title: "Hur vi har bedömt",
    items: [
      "Skaparnas egen bedömning under utvecklingsarbetet.",
      "Automatisk granskning av alla offentliga sidor och arbetsytans viktigaste sidor.",
      "Automatiska tester: användning med bara tangentbord, utan JavaScript, i ett fönster som är 320 bildpunkter brett (motsvarar 400 procents förstoring) och med mörka färger.",
    ],
  },
  feedback: {
    title: "Märkte du en brist?",
    text: (days) =>
      `Berätta om den för oss. Du kan också be att få informationen i en form som passar dig. Vi svarar inom ${days} dagar.`,
    phone: "Telefon",
    email: "E-post",
    form: "Du kan också skriva med kontaktformuläret",
  },
  supervision: {
    title: "Om du inte är nöjd med svaret",
    text: (days) =>
      `Ge respons först till oss. Om du inte får svar inom ${days} dagar eller inte är nöjd med svaret kan du göra en anmälan till Transport- och kommunikationsverket Traficom. Traficom övervakar tillgängligheten sedan 1.1.2025.`,
    authority: "Myndighet",
    name: "Transport- och kommunikationsverket Traficom, enheten för tillsyn över digital tillgänglighet",
    web: "Webbplats",
    site: "www.tillganglighetskrav.fi",
    email: "E-post",
    address: "tillganglighet@traficom.fi",
    phone: "Telefonväxel",
  },
  dates: (made, reviewed) => `Utlåtandet gjordes ${made} och sågs över ${reviewed}.`,
};
