import type { FactSource } from "../facts/source.ts";

/** Where the supports were read. Those that name an abolished office as the one to turn to are of the time before. */
export const supportSources = {
  jobMarket: {
    title: "Työmarkkinatori: palkkatuki",
    url: "https://tyomarkkinatori.fi/lisatietoa-palveluista/palkkatuki",
    publisher: "te_offices",
    year: 2024,
  },
  helsinki: {
    title: "Helsingin kaupunki: Pay subsidies for employers",
    url: "https://www.hel.fi/en/business-and-work/employers/financial-support-for-the-employer/pay-subsidies-for-employers",
    publisher: "helsinki",
    year: 2025,
  },
  rovaniemi: {
    title: "Rovaniemen kaupunki, Elinvoimalautakunta 9.12.2025 § 90",
    url: "https://rovaniemi.cloudnc.fi/fi-FI/Toimielimet/Elinvoimalautakunta/Kokous_9122025/Palkkatuen_myontamisen_linjaukset_Rovase(265727)",
    publisher: "rovaniemi",
    year: 2025,
  },
  rovaniemi55: {
    title: "Rovaniemen kaupunki: Employment subsidy for those aged 55 or over",
    url: "https://international.rovaniemi.fi/Services/Employment-subsidy-for-those-aged-55-or-over/0bf7ae18-dad8-4e50-aba9-219a8945bfca",
    publisher: "rovaniemi",
    year: 2025,
  },
  raahe: {
    title: "Raahen kaupunki: Pay subsidy",
    url: "https://raahe.fi/en/palvelu/palkkatuki",
    publisher: "raahe",
    year: 2025,
  },
  serviceManual: {
    title: "Palvelumanuaali: Pay subsidy (for employer clients)",
    url: "https://tyollisyys.palvelumanuaali.fi/en/service/pay-subsidy-for-employer-clients",
    publisher: "service_manual",
    year: 2025,
  },
  voucherDecree: {
    title: "Työ- ja elinkeinoministeriö 22.12.2025: asetus nuorten työllistymissetelistä",
    url: "https://tem.fi/-/asetus-nuorten-tyollistymissetelista-on-hyvaksytty-rahoitushaku-tyovoimaviranomaisille-aukeaa",
    publisher: "ministry_of_economic_affairs",
    year: 2026,
    until: "2027-06-30",
  },
  voucherOpen: {
    title: "STT Info 23.2.2026: nuorten työllistymisseteli avautui haettavaksi",
    url: "https://www.sttinfo.fi/tiedote/71836888/nuorten-tyollistymisseteli-avautui-haettavaksi-keski-pohjanmaalla-tukea-tyonantajalle-jopa-9-000-euroa?lang=fi",
    publisher: "sttinfo",
    year: 2026,
  },
  arrangement: {
    title: "Työmarkkinatori: työolosuhteiden järjestelytuki",
    url: "https://tyomarkkinatori.fi/uutiset/tyonantaja-muista-mahdollisuutesi-tyoolosuhteiden-jarjestelytukeen",
    publisher: "te_offices",
    year: 2024,
  },
  arrangementLaw: {
    title: "Työ- ja elinkeinoministeriö: työolosuhteiden järjestelytuki",
    url: "https://tem.fi/tyoolosuhteiden-jarjestelytuki",
    publisher: "ministry_of_economic_affairs",
    year: 2024,
  },
  workTrial: {
    title: "Suomi.fi: työkokeilun järjestäminen työpaikalla",
    url: "https://www.suomi.fi/palvelut/tyokokeilun-jarjestaminen-tyopaikalla-tyo-ja-elinkeinotoimisto/60c1a83b-9fbe-452e-b8ce-5706ec699897",
    publisher: "te_offices",
    year: 2024,
  },
  // It sends to a TE Office and tells the pay subsidy as it was before 1.7.2023.
  apprenticeship: {
    title: "Suomen Yrittäjät: tuet palkkaamiseen",
    url: "https://www.yrittajat.fi/tietopankki/tyontekijan-palkkaaminen/tuet-palkkaamiseen/",
    publisher: "yrittajat",
    year: 2022,
  },
} as const satisfies Record<string, FactSource>;
