import type { FeedbackInstrument } from "../../../../schema/vocabulary.ts";

/** The questions of one version of the instrument; an earlier version's stay, so that its answers can still be read. */
export type Questions = {
  size: string;
  uses: string;
  usesHint: string;
  worked: string;
  improve: string;
  other: string;
};

/** What an employer who was asked for feedback reads. */
export const feedback = {
  title: "Palaute",
  lead: "Kerro, miten yhteistyö on sujunut. Vastaaminen vie pari minuuttia.",
  instruments: {
    "1": {
      size: "Montako työntekijää työpaikalla on?",
      uses: "Mistä on ollut hyötyä?",
      usesHint: "Valitse kaikki sopivat.",
      worked: "Mikä toimi hyvin?",
      improve: "Mitä meidän pitäisi parantaa?",
      other: "Mitä muuta haluat sanoa?",
    },
  } satisfies Record<FeedbackInstrument, Questions> as Record<FeedbackInstrument, Questions>,
  warning: "Älä kirjoita kenenkään nimeä äläkä tietoja työntekijän terveydestä.",
  ask: {
    title: "Miten meni?",
    text: "Kerro, mistä oli hyötyä ja mitä pitäisi parantaa. Vastaaminen vie pari minuuttia, eikä nimeäsi kysytä.",
    button: "Anna palautetta",
  },
  send: "Lähetä palaute",
  privacy: {
    title: "Miten vastauksia käytetään",
    items: [
      "Nimeäsi ei kysytä. Tiimi näkee, että työpaikaltanne on vastattu, ja minä päivänä.",
      "Vastaukset näytetään vasta, kun vähintään viisi työnantajaa on vastannut, ja silloin yhdessä ilman työnantajien nimiä.",
      "Yhteys työnantajaan poistetaan, kun työnantajan viimeisestä vastauksesta on kaksi vuotta.",
    ],
  },
  thanks: { title: "Kiitos palautteesta", text: "Vastauksesi on tallessa. Se auttaa meitä tekemään työtä paremmin." },
  expired: {
    title: "Linkki ei ole enää voimassa",
    text: "Palautteen linkki on voimassa 60 päivää. Jos haluat vielä antaa palautetta, pyydä valmentajalta uusi linkki.",
  },
  tooEarly: {
    title: "Voit antaa palautetta myöhemmin",
    text: "Yhteydenottoosi ei ole vielä vastattu. Kun siihen on vastattu, tästä linkistä aukeaa palautelomake.",
  },
  unknown: {
    title: "Linkki ei avaa mitään",
    text: "Tarkista, että linkki on kokonainen. Sähköposti katkaisee pitkän linkin joskus kahdelle riville.",
  },
  contact: "Ota yhteyttä",
};
