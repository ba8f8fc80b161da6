import type { InquiryCloseReason, InquiryInterest, Locale } from "../../vocabulary.ts";

/**
 * What an employer asked in the year. `ago` is the day it came, in days before the loading; `took` the working days until the
 * answer; `became` what came of it: cooperation, or the reason why it was closed.
 */
export type Asked = {
  ago: number;
  locale?: Locale;
  municipality?: "320";
  interest: InquiryInterest;
  company: string;
  person: string;
  message: string;
  took: number;
  became?: "cooperation" | InquiryCloseReason;
  byPhone?: true;
  /** What the employer added later through its own link. */
  added?: string;
};

export const askedInYear: Asked[] = [
  {
    ago: 341,
    interest: "learn_more",
    company: "Keksityn Kirjapaino Oy",
    person: "Raili Tarinainen",
    message: "Mitä tuettu työllistyminen tarkoittaa työnantajalle käytännössä?",
    took: 1,
    became: "no_need_now",
  },
  {
    ago: 322,
    interest: "hire",
    company: "Sepitteen Pakkaamo Oy",
    person: "Jaakko Mallinen",
    message: "Pakkaamoon tarvitaan kaksi osa-aikaista, iltavuoroja ei ole.",
    took: 2,
    became: "cooperation",
  },
  {
    ago: 298,
    interest: "visit",
    municipality: "320",
    company: "Tarinan Tilausravintola Ky",
    person: "Liisa Keksijä",
    message: "Voisiko joku käydä katsomassa, millaista apua keittiöön sopisi?",
    took: 1,
    became: "no_candidate",
  },
  {
    ago: 277,
    locale: "sv",
    interest: "learn_more",
    company: "Exempelgårdens Handelsträdgård Ab",
    person: "Berit Påhitt",
    message: "Vilka stöd finns det om vi anställer för sommarsäsongen?",
    took: 2,
    became: "other_area",
  },
  {
    ago: 256,
    interest: "work_trial",
    company: "Kuvitelman Kierrätyskeskus ry",
    person: "Olli Olematon",
    message: "Lajitteluun voisi tulla kokeilemaan. Kuinka pitkä työkokeilu voi olla?",
    took: 4,
    became: "cooperation",
  },
  {
    ago: 233,
    interest: "hire",
    company: "Näytteen Kiinteistöhuolto Oy",
    person: "Pertti Näytteinen",
    message: "Etsimme työntekijää pihatöihin, noin 25 tuntia viikossa.",
    took: 1,
    became: "withdrawn",
  },
  {
    ago: 204,
    interest: "apprenticeship",
    company: "Demolan Autohuolto Tmi",
    person: "Harri Demola",
    message: "Onko oppisopimus mahdollinen, jos aiempaa tutkintoa ei ole?",
    took: 2,
  },
  {
    ago: 182,
    interest: "visit",
    company: "Mielikuvan Päivähoito Oy",
    person: "Sanna Mielikuvainen",
    message: "Haluaisimme kuulla lisää. Meille sopii parhaiten maanantai.",
    took: 1,
    byPhone: true,
  },
  {
    ago: 158,
    locale: "en",
    interest: "learn_more",
    company: "Madeup Wilderness Tours Ltd",
    person: "Alex Imaginary",
    message: "We need help with equipment care in the winter season. How do we begin?",
    took: 3,
    became: "no_need_now",
  },
  {
    ago: 136,
    interest: "hire",
    company: "Satumaan Kukkakauppa Tmi",
    person: "Irma Esimerkkilä",
    message: "Kaupassa olisi töitä kolmena päivänä viikossa, aamupäivisin.",
    took: 2,
    became: "cooperation",
  },
  {
    ago: 112,
    interest: "work_trial",
    municipality: "320",
    company: "Keksimän Varastopalvelu Oy",
    person: "Antero Kuvitelma",
    message: "Keräilyyn mahtuisi mukaan yksi. Perehdyttäjä on jo sovittu.",
    took: 2,
    became: "not_reached",
  },
  {
    ago: 88,
    interest: "hire",
    company: "Esimerkin Siivous Oy",
    person: "Tuija Tekaistunen",
    message: "Toimistosiivoukseen tarvitaan työntekijä, vuorot iltapäivisin.",
    took: 1,
    added: "Tarkennus: työ voisi alkaa jo ensi kuun alussa, ja vuoroja on neljänä päivänä viikossa.",
  },
  {
    ago: 64,
    interest: "learn_more",
    company: "Tekaistun Tilitoimisto Ky",
    person: "Merja Sepitteinen",
    message: "Kuka hakee palkkatukea ja milloin hakemus pitää tehdä?",
    took: 5,
  },
  {
    ago: 41,
    interest: "visit",
    company: "Harjoituslahden Kahvila Oy",
    person: "Kari Harjoituslahti",
    message: "Olemme avaamassa uutta kahvilaa ja mietimme tehtävien jakoa.",
    took: 1,
    became: "cooperation",
  },
  {
    ago: 27,
    interest: "hire",
    company: "Mallilan Leipomo Oy",
    person: "Eija Keksitynen",
    message: "Aamuvuoroon pakkaaja, työ alkaa kello kuusi.",
    took: 2,
  },
  {
    ago: 16,
    interest: "apprenticeship",
    company: "Kuvitteellisen Keittiö Oy",
    person: "Vesa Mallinen",
    message: "Voiko oppisopimuksella opiskella keittiötyötä osa-aikaisesti?",
    took: 1,
  },
];

/** How the team answered, by what was asked for. */
export const answersTo: Record<InquiryInterest, string> = {
  hire: "Kiitos yhteydenotosta. Soitan, ja sovitaan käynti: katsotaan työtehtävät paikan päällä ennen kuin ehdotamme ketään.",
  work_trial: "Kiitos. Työkokeilusta sovitaan aina ennen kuin se alkaa. Soitan ja käydään vaiheet läpi.",
  apprenticeship: "Kiitos kysymyksestä. Oppisopimus onnistuu usein. Soitan ja katsotaan yhdessä, mitä tarvitaan.",
  visit: "Kiitos kutsusta. Tulemme mielellämme käymään, ehdotan päivää puhelimessa.",
  learn_more: "Kiitos yhteydenotosta. Oppaassamme on vastaus pääkohtiin, ja soitan, niin käydään loput läpi.",
};
