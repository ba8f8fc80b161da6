import type * as fi from "./fi.ts";

export const ownInquiry: typeof fi.ownInquiry = {
  title: "Din kontaktförfrågan",
  thanks: {
    title: "Vi har tagit emot din kontaktförfrågan",
    lead: (day) => `Tack. Arbetstränaren svarar dig senast ${day}.`,
    reference: "Referens",
    referenceUse: "Uppge referensen om du ringer innan du har fått svar.",
    next: "Vad händer härnäst",
    nextSteps: [
      {
        title: "Arbetstränaren läser ditt meddelande",
        text: "Arbetstränaren ringer eller skriver till det nummer eller den adress du angav.",
      },
      {
        title: "Ni kommer överens om fortsättningen",
        text: "Arbetstränaren kan komma på besök, eller så kan ni talas vid per telefon.",
      },
      { title: "Du bestämmer i lugn och ro", text: "Kontaktförfrågan binder dig inte till någonting." },
    ],
    meanwhile: "Läs under tiden hur det går till",
  },
  link: {
    title: "Den här sidan är din",
    text: "Spara sidans adress. Där ser du senare hur det går och kan rätta eller radera dina uppgifter.",
    mailed: "Adressen kommer i regel också till din e-post inom några minuter.",
    keep: "Den som har adressen kan läsa din kontaktförfrågan och ändra den. Skicka den inte vidare.",
  },
  stands: {
    title: "Så här långt har det kommit",
    received: "Din kontaktförfrågan har kommit fram och väntar på svar.",
    promised: (day) => `Du får svar senast ${day}.`,
    late: (day) => `Vi lovade svara senast ${day}. Svaret är försenat, och felet är vårt.`,
    answered: (day) => `Din kontaktförfrågan besvarades ${day}.`,
    answeredOtherwise: (day) => `Din kontaktförfrågan besvarades ${day}, till exempel per telefon.`,
    converted: (day) => `Din kontaktförfrågan ledde till samarbete ${day}. Arbetstränaren håller kontakten med dig.`,
    closed: (day) =>
      `Din kontaktförfrågan är behandlad och avslutades ${day}. Om något blev ogjort, skriv om det nedan.`,
    coach: (name) => `Din arbetstränare är ${name}.`,
    call: "Du kan också ringa:",
  },
  answer: "Svaret till dig",
  wrote: {
    title: "Det här skrev du",
    sent: (day, time) => `Skickat ${day} ${time}`,
    added: (day, time) => `Tillagt ${day} ${time}`,
    reach: "Hur vi når dig",
  },
  add: {
    title: "Lägg till något",
    message: "Vad vill du lägga till?",
    button: "Lägg till meddelandet",
    again: "När du lägger till ett meddelande väntar din kontaktförfrågan på svar igen.",
    added: "Ditt meddelande har lagts till.",
    addedAgain: (day) => `Ditt meddelande har lagts till. Du får svar senast ${day}.`,
  },
  details: {
    title: "Dina uppgifter",
    text: "Du kan när som helst rätta dina uppgifter eller radera dem.",
    correct: "Rätta uppgifter",
    erase: "Radera mina uppgifter",
    privacy: "Så här behandlar vi dina uppgifter",
  },
  correct: {
    title: "Rätta uppgifter",
    save: "Spara ändringarna",
    back: "Tillbaka till kontaktförfrågan",
    saved: "Ändringarna har sparats.",
  },
  erase: {
    title: "Radera dina uppgifter",
    lead: "Det går inte att ångra.",
    goes: "Vi raderar",
    goesItems: [
      "arbetsgivarens och kontaktpersonens namn",
      "telefonnumret och e-postadressen",
      "ditt meddelande, det du har lagt till och svaret du fick",
    ],
    stays: "Utan namn sparar vi",
    staysItems: ["kommunen och vad du ville tala om", "när du tog kontakt och hur det gick"],
    unanswered: "Om du raderar uppgifterna nu kan vi inte svara dig.",
    register:
      "Om du redan har träffat arbetstränaren kan dina kontaktuppgifter också finnas i arbetstränarens register. Vi ber att de raderas därifrån.",
    button: "Radera uppgifterna för gott",
    back: "Jag raderar inte, tillbaka till kontaktförfrågan",
  },
  gone: {
    title: "Dina uppgifter har raderats",
    text: "I den här kontaktförfrågan finns inte längre några namn, kontaktuppgifter eller meddelanden. Ta kontakt på nytt om du behöver oss senare.",
  },
  missing: {
    title: "Länken fungerar inte",
    text: "En del av adressen kan saknas. Öppna länken i meddelandet du fick av oss, eller kopiera hela adressen.",
  },
  failed: "Sidan öppnades inte",
};
