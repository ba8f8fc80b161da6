/** There are none, but the one that a sign-in needs. */
export const cookies = {
  title: "Evästeet",
  lead: "Työnantajien sivuilla ei käytetä evästeitä. Siksi niitä ei tarvitse hyväksyä.",
  description: "Rinnallan julkiset sivut eivät tallenna laitteellesi mitään.",
  public: {
    title: "Julkiset sivut",
    items: [
      "Emme tallenna laitteellesi evästeitä emmekä muuta tietoa.",
      "Sivuilla ei ole kävijäseurantaa, mainoksia eikä muiden palvelujen sisältöä.",
      "Kun vastaat kysymykseen, oliko oppaan luvusta hyötyä, lasketaan vain vastausten määrä sivua ja päivää kohti. Vastaajaa ei tunnisteta.",
    ],
  },
  turnstile:
    "Poikkeus: yhteydenottolomakkeella on käytössä Cloudflare Turnstile, joka erottaa ihmisen roskapostiohjelmasta. Se ladataan Cloudflaren palvelimelta, kun avaat lomakkeen, ja se lukee tietoja selaimestasi.",
  workspace: {
    title: "Tiimin työtila",
    text: "Kun työntekijä kirjautuu työtilaan, hänen laitteelleen tallentuu yksi eväste. Se on välttämätön kirjautumisen takia, eikä siihen tarvita suostumusta.",
    name: "Nimi",
    names: (plain: string, secure: string) => `${secure} (ilman suojattua yhteyttä ${plain})`,
    purpose: "Mihin sitä tarvitaan",
    purposeText: "Se kertoo palvelimelle, kuka on kirjautunut. Selaimen ohjelmat eivät voi lukea sitä.",
    life: "Kuinka kauan",
    lifeText: (days: number) => `Enintään ${days} päivää. Se poistuu, kun käyttäjä kirjautuu ulos.`,
    who: "Kuka sen asettaa",
    whoText: "Tämä sivusto. Tieto ei mene kolmansille.",
    drafts: {
      title: "Keskeneräinen teksti",
      text: "Jos työntekijä kirjoittaa lomakkeelle eikä teksti tallennu, se jää hänen laitteelleen, jotta mitään ei katoa. Se on välttämätöntä tallentamisen takia, eikä siihen tarvita suostumusta.",
      what: "Mitä tallentuu",
      whatText:
        "Lomakkeen kentät ja tieto siitä, kenen teksti on. Salasanaa ei tallennu, eikä tekstiä, jossa on henkilötunnus.",
      life: "Kuinka kauan",
      lifeText:
        "Kunnes teksti tallennetaan tai hylätään, käyttäjä kirjautuu ulos tai laitteella kirjautuu toinen. Päivää vanhempi teksti poistuu, kun työtila avataan. Teksti ei lähde laitteelta ennen kuin käyttäjä tallentaa sen.",
    },
  },
};
