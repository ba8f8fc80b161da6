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
      "Työvoimaviranomainen arvioi, auttaako tuki työnhakijaa saamaan työtä.",
      "Maksat työehtosopimuksen mukaista palkkaa.",
    ],
  },
  wage_subsidy_70: {
    name: "Palkkatuki 70 %",
    short: "Palkkatuki 70 %",
    why: "Sama tuki korkeampana, kun työvoimaviranomainen katsoo edellytysten täyttyvän. Sinun ei tarvitse arvioida sitä.",
    conditions: [
      "Tuen prosentin päättää työvoimaviranomainen.",
      "Maksat työehtosopimuksen mukaista palkkaa.",
      "Jatkoa voi hakea: Helsingin ohjeen mukaan enintään 24 kuukautta kerrallaan.",
    ],
  },
  wage_subsidy_100: {
    name: "Palkkatuki 100 % yhdistykselle, säätiölle tai uskonnolliselle yhdyskunnalle",
    short: "Palkkatuki 100 %",
    why: "Kun yhdistys, säätiö tai rekisteröity uskonnollinen yhdyskunta palkkaa pitkään työttömänä olleen.",
    conditions: [
      "Tuki koskee palkkaa, joka vastaa enintään 65 prosenttia täydestä työajasta.",
      "Työvoimaviranomainen arvioi, täyttyvätkö ehdot, myös jos toiminta on liiketoimintaa.",
      "Helsingin ohjeen mukaan palkkakustannukset kerrotaan luvulla 1,23. Laskuri ei laske kerrointa, joten arvio voi olla alakanttiin.",
    ],
  },
  employment_support_55: {
    name: "55 vuotta täyttäneiden työllistämistuki",
    short: "Työllistämistuki 55+",
    why: "Mahdollinen, jos työntekijä on täyttänyt 55 vuotta ja ollut työttömänä 24 kuukautta viimeisten 28 kuukauden aikana.",
    conditions: ["Työtä on vähintään 25 tuntia viikossa.", "Työvoimaviranomainen tarkistaa ehdot."],
  },
  municipal_wage_subsidy_60: {
    name: "Kunnan palkkatuki 60 vuotta täyttäneestä",
    short: "Kunnan palkkatuki 60+",
    why: "Kunta voi saada palkkatukea myös, jos työntekijä on täyttänyt 60 vuotta ja ollut pitkään työttömänä.",
    conditions: ["Koskee kuntaa ja kuntayhtymää 1.1.2025 alkaen (HE 120/2024)."],
    amount: "Tavallisesti 50 % palkkakustannuksista. Enimmäismäärän kertoo työvoimaviranomainen",
    time: "Enintään 24 kuukautta",
  },
  arrangement_tools: {
    name: "Työolosuhteiden järjestelytuki: välineet ja muutostyöt",
    short: "Järjestelytuki: välineet",
    why: "Jos työ tarvitsee työvälineitä, kalusteita tai muutoksia työpaikalla. Tukea voi saada myös nykyisen työntekijän työhön.",
    conditions: ["Tuki ei ole tavallisiin ergonomiaratkaisuihin.", "Sen voi saada palkkatuen rinnalle."],
    time: "Kertaluonteinen",
  },
  arrangement_help: {
    name: "Työolosuhteiden järjestelytuki: toisen työntekijän apu",
    short: "Järjestelytuki: apu",
    why: "Jos toinen työntekijä auttaa työssä sovitusti, hänen ajastaan voi saada korvausta.",
    conditions: ["Maksetaan jälkikäteen toteutuneista tunneista.", "Sen voi saada palkkatuen rinnalle."],
  },
  work_trial: {
    name: "Työkokeilu",
    short: "Työkokeilu",
    why: "Voitte kokeilla työtä ennen kuin päätätte palkkaamisesta. Työkokeilu ei ole työsuhde.",
    conditions: [
      "4–8 tuntia päivässä, enintään viisi päivää viikossa.",
      "Valtio vakuuttaa kokeilijan.",
      "Sopimus tehdään yhdessä työvoimaviranomaisen kanssa ennen aloitusta.",
    ],
    amount: "Maksuton: et maksa palkkaa etkä sivukuluja",
    time: "Enintään 6 kuukautta samalla työnantajalla, yhteensä 12 kuukautta",
  },
  training_compensation: {
    name: "Oppisopimuksen koulutuskorvaus",
    short: "Koulutuskorvaus",
    why: "Oppilaitos voi maksaa korvausta työpaikalla annettavasta ohjauksesta.",
    conditions: [
      "Oppisopimus on määräaikainen työsuhde, jossa on työtä vähintään 25 tuntia viikossa.",
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
  too_few_hours: "Tähän tarvitaan vähintään 25 tuntia viikossa.",
  municipal_employer:
    "Kunta ei saa tätä tukea 1.1.2025 alkaen (HE 120/2024). Kunnalle tuki on mahdollinen 70-prosenttisena tai 60 vuotta täyttäneestä pitkään työttömänä olleesta.",
};
