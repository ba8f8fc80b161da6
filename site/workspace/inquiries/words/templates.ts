import type { InquiryInterest, Locale } from "../../../../schema/vocabulary.ts";

const fi = {
  hello: (person: string) => `Hei ${person},`,
  thanks: (company: string) => `kiitos yhteydenotosta (${company}). Minä hoidan asiaa ja olen sinun yhteyshenkilösi.`,
  interests: {
    hire: "Soitan sinulle, niin puhutaan, millaista työtä teillä on ja millaista työntekijää etsitte. Sen jälkeen katson, kuka voisi sopia, ja kerron sinulle.\n\nMilloin tavoitan sinut parhaiten?",
    work_trial:
      "Työkokeilussa voitte ensin tutustua toisiinne. Se ei ole työsuhde, eikä siitä makseta palkkaa. Soitan sinulle, niin puhutaan, mitä työtä voisi kokeilla.\n\nMilloin tavoitan sinut parhaiten?",
    apprenticeship:
      "Oppisopimuksessa työ on työsuhde ja osaaminen karttuu työssä. Käyn kanssasi läpi, miten se alkaa ja kuka hoitaa paperityöt.\n\nMilloin tavoitan sinut parhaiten?",
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
      hire: "Jag ringer dig, så talar vi om vilket arbete ni har och vem ni söker. Sedan ser jag vem som kan passa och hör av mig till dig.\n\nNär når jag dig bäst?",
      work_trial:
        "I en arbetsprövning kan ni först lära känna varandra. Den är inget anställningsförhållande, och ingen lön betalas. Jag ringer dig, så talar vi om vilket arbete som kan passa för en arbetsprövning.\n\nNär når jag dig bäst?",
      apprenticeship:
        "Läroavtalsutbildning är ett anställningsförhållande där yrkeskunskapen växer i arbetet. Jag går igenom med dig hur det börjar och vem som sköter pappersarbetet.\n\nNär når jag dig bäst?",
      visit:
        "Jag kommer gärna på besök. Då talar vi om vilket arbete ni har och hur vi kan hjälpa till.\n\nVilken dag passar dig?",
      learn_more:
        "Jag berättar gärna mer om hur vi arbetar och vilket stöd en arbetsgivare kan få.\n\nNär når jag dig bäst?",
    },
    regards: (coach, organisation) => `Med vänlig hälsning\n${coach}\n${organisation}`,
  },
  en: {
    hello: (person) => `Hello ${person},`,
    thanks: (company) =>
      `thank you for writing to us (${company}). I will handle your inquiry and am your contact person.`,
    interests: {
      hire: "I will call you to talk about what work you have and who you are looking for. Then I will see who could be suitable and let you know.\n\nWhen can I best reach you?",
      work_trial:
        "In a work try-out you can first get to know each other. It is not an employment relationship, and no pay is paid. I will call you to talk about what work could be tried out.\n\nWhen can I best reach you?",
      apprenticeship:
        "In an apprenticeship the work is a job with a contract, and skills are learned at work. I will go through with you how it starts and who handles the paperwork.\n\nWhen can I best reach you?",
      visit:
        "I would be glad to visit you. We can then talk about what work you have and how we can help.\n\nWhich day suits you?",
      learn_more:
        "I would be glad to tell you more about how we work and what financial support an employer may be able to get.\n\nWhen can I best reach you?",
    },
    regards: (coach, organisation) => `Kind regards\n${coach}\n${organisation}`,
  },
};
