import type { SupportBlock, SupportCode } from "../../../../../schema/vocabulary.ts";

/** What each support is called and what it is for. `amount` and `time` stand where the rule has no figure for them. */
type SupportWords = {
  name: string;
  /** For a drawing: at most 24 letters. */
  short: string;
  why: string;
  conditions: readonly string[];
  amount?: string;
  time?: string;
};

export const codes: Record<SupportCode, SupportWords> = {
  wage_subsidy_50: {
    name: "Palkkatuki 50 %",
    short: "Palkkatuki 50 %",
    why: "Kun palkkaat työttömän työnhakijan ja työ parantaa hänen ammatillista osaamistaan.",
    conditions: [
      "Työvoimaviranomainen arvioi, auttaako tuki työnhakijaa saamaan työtä, ja päättää, onko tuki 5 vai 10 kuukautta.",
      "Maksat työehtosopimuksen mukaista palkkaa.",
    ],
  },
  wage_subsidy_70: {
    name: "Palkkatuki 70 %",
    short: "Palkkatuki 70 %",
    why: "Kun palkkaat työttömän työnhakijan, jonka työkyky on alentunut. Viranomainen arvioi perusteen: sinun ei tarvitse kysyä eikä tietää siitä.",
    conditions: [
      "Hae jatkoa ennen kuin tukijakso päättyy. Joillakin työllisyysalueilla jatko on 6 tai 12 kuukautta kerrallaan: kysy omaltasi.",
      "Maksat työehtosopimuksen mukaista palkkaa.",
    ],
  },
  wage_subsidy_100: {
    name: "Palkkatuki 100 % yhdistykselle, säätiölle tai uskonnolliselle yhdyskunnalle",
    short: "Palkkatuki 100 %",
    why: "Kun yhdistys, säätiö tai rekisteröity uskonnollinen yhdyskunta palkkaa henkilön, joka on ollut työttömänä vähintään 24 kuukautta viimeisten 28 kuukauden aikana.",
    conditions: [
      "Tuki koskee palkkaa, joka vastaa enintään 65 prosenttia täydestä työajasta.",
      "Jos toimintasi on liiketoimintaa, tuki myönnetään vain de minimis -tukena.",
    ],
  },
  employment_support_55: {
    name: "55 vuotta täyttäneiden työllistämistuki",
    short: "Työllistämistuki 55+",
    why: "Mahdollinen, jos työntekijä on täyttänyt 55 vuotta ja ollut työttömänä vähintään 24 kuukautta viimeisten 28 kuukauden aikana.",
    conditions: ["Työtä on vähintään 25 tuntia viikossa.", "Työvoimaviranomainen tarkistaa ehdot."],
  },
  wage_subsidy_60: {
    name: "Palkkatuki 60 vuotta täyttäneestä, pitkään työttömänä olleesta",
    short: "Palkkatuki 60+",
    why: "Jokainen työnantaja voi saada tukea, kun työntekijä on täyttänyt 60 vuotta ja ollut pitkään työttömänä. Tuki on pidempi kuin muissa perusteissa.",
    conditions: ["Työvoimaviranomainen tarkistaa ehdot.", "Maksat työehtosopimuksen mukaista palkkaa."],
  },
  youth_voucher: {
    name: "Nuorten työllistymisseteli",
    short: "Työllistymisseteli",
    why: "Kun yritys palkkaa 18–29-vuotiaan, joka on ollut työttömänä vähintään kuusi kuukautta viimeisten seitsemän aikana. Kolme kuukautta riittää, jos hän on käynyt vain peruskoulun.",
    conditions: [
      "Työ kestää vähintään kuusi kuukautta ja on vähintään 25 tuntia viikossa. Myös oppisopimus käy.",
      "Tuki on de minimis -tukea. Yhdistys tai säätiö voi saada sen vain taloudelliseen toimintaan.",
      "Haku on auki 1.2.2026–30.6.2027. Työllisyysalueesi voi päättää sen aiemmin, ja määräraha voi loppua.",
    ],
  },
  arrangement_tools: {
    name: "Työolosuhteiden järjestelytuki: välineet ja muutostyöt",
    short: "Järjestelytuki: välineet",
    why: "Vain jos työntekijän vamma tai sairaus edellyttää työvälineitä, kalusteita tai muutoksia työpaikalla. Tuki voi koskea myös nykyistä työntekijää.",
    conditions: [
      "Emme kysy siitä mitään. Työntekijä ja valmentaja kertovat, jos tuki sopii tilanteeseen.",
      "Tuki ei ole tavallisiin ergonomiaratkaisuihin. Sen voi saada palkkatuen rinnalle.",
    ],
    time: "Kertaluonteinen",
  },
  arrangement_help: {
    name: "Työolosuhteiden järjestelytuki: toisen työntekijän apu",
    short: "Järjestelytuki: apu",
    why: "Vain jos työntekijän vamma tai sairaus edellyttää, että toinen työntekijä auttaa työssä. Auttajan ajasta voi saada korvausta.",
    conditions: [
      "Emme kysy siitä mitään. Työntekijä ja valmentaja kertovat, jos tuki sopii tilanteeseen.",
      "Maksetaan jälkikäteen toteutuneista tunneista. Sen voi saada palkkatuen rinnalle.",
    ],
  },
  work_trial: {
    name: "Työkokeilu",
    short: "Työkokeilu",
    why: "Voitte kokeilla työtä ennen kuin päätätte palkkaamisesta. Työkokeilu ei ole työsuhde.",
    conditions: [
      "4–8 tuntia päivässä, enintään viisi päivää viikossa.",
      "Sopimus tehdään yhdessä työvoimaviranomaisen kanssa ennen aloitusta.",
      "Kunta voi vanhan ohjeen mukaan jatkaa 12 kuukauteen, jos tehtävät vaihtuvat.",
    ],
    amount: "Maksuton: et maksa palkkaa etkä sivukuluja",
    time: "Enintään 6 kuukautta samalla työnantajalla",
  },
  training_compensation: {
    name: "Oppisopimuksen koulutuskorvaus",
    short: "Koulutuskorvaus",
    why: "Oppilaitos voi maksaa korvausta työpaikalla annettavasta ohjauksesta.",
    conditions: [
      "Oppisopimus on määräaikainen työsuhde, jossa on työtä keskimäärin vähintään 25 tuntia viikossa.",
      "Työpaikalla on nimetty ohjaaja.",
    ],
    amount: "Sovitaan tapauskohtaisesti koulutuksen järjestäjän kanssa",
    time: "Sovitaan koulutukselle",
  },
};

/** Why a support does not come into question with these answers. */
export const blocks: Record<SupportBlock, string> = {
  zero_hours: "Tukea ei myönnetä työhön, jossa ei ole sovittuja tunteja (nollatuntisopimus).",
  commission_only: "Tukea ei myönnetä työhön, josta maksetaan pelkkää provisiota.",
  too_few_hours: "Tähän tarvitaan vähintään 25 tuntia viikossa, oppisopimuksessa keskimäärin.",
  too_short: "Tähän tarvitaan vähintään kuuden kuukauden työsuhde.",
  municipal_employer: "Kunta ei saa tätä tukea 1.1.2025 alkaen (HE 120/2024).",
  excluded_municipality: "Tälle kunnalle ei palvelumanuaalin mukaan myönnetä palkkatukea. Kysy työvoimaviranomaiselta.",
};
