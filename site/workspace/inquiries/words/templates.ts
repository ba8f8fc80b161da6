import type { InquiryInterest, Locale } from "../../../../schema/vocabulary.ts";

const fi = {
  hello: (person: string) => `Hei ${person},`,
  thanks: (company: string) => `kiitos yhteydenotosta (${company}). Minä hoidan asiaa ja olen sinun yhteyshenkilösi.`,
  interests: {
    hire: "Soitan sinulle, niin puhutaan, millaista työtä teillä on ja millaisen tekijän tarvitsette. Sen jälkeen katson, kuka voisi sopia, ja kerron sinulle.\n\nMilloin tavoitan sinut parhaiten?",
    work_trial:
      "Työkokeilussa voitte ensin tutustua toisiinne. Se ei ole työsuhde, eikä siitä makseta palkkaa. Soitan sinulle, niin puhutaan, mitä työtä voisi kokeilla.\n\nMilloin tavoitan sinut parhaiten?",
    apprenticeship:
      "Oppisopimuksessa työ on työsuhde ja osaaminen karttuu työssä. Käyn kanssasi läpi, miten se alkaa ja kuka hoitaa paperit.\n\nMilloin tavoitan sinut parhaiten?",
    visit:
      "Tulen mielelläni käymään. Puhutaan paikan päällä, millaista työtä teillä on ja miten voimme olla avuksi.\n\nMikä päivä sopii sinulle?",
    learn_more:
      "Kerron mielelläni lisää siitä, miten teemme työtä ja mitä tukea työnantaja voi saada.\n\nMilloin tavoitan sinut parhaiten?",
  } satisfies Record<InquiryInterest, string>,
  regards: (coach: string, organisation: string) => `Terveisin\n${coach}\n${organisation}`,
};

/** The parts of a first draft of the answer, in the employer's language. */
export const templates: Record<Locale, typeof fi> = {
  fi,
  sv: {
    hello: (person) => `Hej ${person},`,
    thanks: (company) => `tack för att du tog kontakt (${company}). Jag sköter ärendet och är din kontaktperson.`,
    interests: {
      hire: "Jag ringer dig, så talar vi om vilket arbete ni har och vem ni behöver. Sedan ser jag vem som kunde passa och berättar det för dig.\n\nNär når jag dig bäst?",
      work_trial:
        "I en arbetsprövning kan ni först lära känna varandra. Den är ingen anställning, och ingen lön betalas. Jag ringer dig, så talar vi om vilket arbete som kunde prövas.\n\nNär når jag dig bäst?",
      apprenticeship:
        "I ett läroavtal är arbetet en anställning, och kunnandet växer i arbetet. Jag går igenom med dig hur det börjar och vem som sköter papperen.\n\nNär når jag dig bäst?",
      visit:
        "Jag kommer gärna på besök. På plats talar vi om vilket arbete ni har och hur vi kan vara till hjälp.\n\nVilken dag passar dig?",
      learn_more:
        "Jag berättar gärna mer om hur vi arbetar och vilket stöd en arbetsgivare kan få.\n\nNär når jag dig bäst?",
    },
    regards: (coach, organisation) => `Med vänlig hälsning\n${coach}\n${organisation}`,
  },
  en: {
    hello: (person) => `Hello ${person},`,
    thanks: (company) => `thank you for writing to us (${company}). I take care of this and am your contact.`,
    interests: {
      hire: "I will call you to talk about what work you have and whom you need. Then I will see who could suit you and let you know.\n\nWhen can I best reach you?",
      work_trial:
        "In a work trial you can first get to know each other. It is not an employment, and no wage is paid. I will call you to talk about what work could be tried.\n\nWhen can I best reach you?",
      apprenticeship:
        "In an apprenticeship the work is an employment, and skills grow at work. I will go through with you how it begins and who does the paperwork.\n\nWhen can I best reach you?",
      visit:
        "I would be glad to visit you. There we can talk about what work you have and how we can be of help.\n\nWhich day suits you?",
      learn_more:
        "I am glad to tell you more about how we work and what support an employer can get.\n\nWhen can I best reach you?",
    },
    regards: (coach, organisation) => `Kind regards\n${coach}\n${organisation}`,
  },
};
