/** When follow-ups are made by themselves. */
export const followUpRules = {
  title: "Muistutussäännöt",
  lead: "Mistä Rinnalla muistuttaa itse, ja milloin. Muutos koskee muistutuksia tästä päivästä eteenpäin.",
  on: "Käytössä",
  off: "Ei käytössä",
  since: (day: string) => `Käytössä ${day} alkaen.`,
  notOn: "Ei käytössä.",
  days: "Montako päivää ennen",
  months: "Montako kuukautta",
  workingDays: "Montako työpäivää",
  several: "Monta lukua pilkulla erotettuina, esimerkiksi 30, 14",
  saved: "Säännöt on tallennettu. Avoimet muistutukset päivittyvät vähitellen.",
  readOnly: "Sääntöjä muuttaa tiiminvetäjä.",
  text: {
    term_ends: "Määräaikaisen työsuhteen tai oppisopimuksen loppua ennen.",
    subsidy_ends: "Palkkatuen loppua ennen.",
    trial_ends: "Työkokeilun loppua ennen.",
    support_visit: "Työsuhteen alusta.",
    agreement_ends: "Yhteistyösopimuksen loppua ennen.",
    inquiry_unanswered: "Kun yhteydenottoon ei ole vastattu.",
    partner_untouched: "Kun kumppaniin ei ole oltu yhteydessä.",
  },
};
