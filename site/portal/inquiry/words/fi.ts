/** The form by which an employer writes, and what it says of the data. */
export const inquiry = {
  title: "Ota yhteyttä",
  description: (within: string) => `Lähetä yhteydenotto työhönvalmentajalle. Saat vastauksen ${within}.`,
  lead: (within: string) => `Kerro lyhyesti, mitä mietit. Työhönvalmentaja vastaa sinulle ${within}.`,
  interest: "Mistä haluat keskustella?",
  interests: {
    hire: "Työntekijän palkkaaminen",
    work_trial: "Työkokeilu",
    apprenticeship: "Oppisopimus",
    visit: "Tutustumiskäynti",
    learn_more: "Haluan ensin tietää lisää",
  },
  workplace: "Mikä työpaikka?",
  companyHint: "Yrityksen, yhdistyksen tai muun työpaikan nimi",
  businessIdHint: "Muodossa 1234567-8",
  municipalityHint: "Missä työtä tehdään",
  chooseMunicipality: "Valitse kunta",
  served: "Toiminta-alueemme",
  reach: "Miten tavoitamme sinut?",
  reachHint: "Anna puhelinnumero tai sähköposti, tai molemmat.",
  bestTime: "Milloin tavoitamme sinut parhaiten?",
  messageHint: "Millaista työtä teillä on? Mitä haluat kysyä?",
  warning: "Älä kirjoita lomakkeelle työnhakijoiden henkilö- tai terveystietoja.",
  honeypot: "Jätä tämä kenttä tyhjäksi",
  privacyShort: "Käytämme tietojasi vain vastataksemme ja sopiaksemme yhteistyöstä.",
  privacyLink: "Lue, miten käsittelemme tietojasi",
  unconfirmed: "Selaimesi ei käytä JavaScriptia, joten luemme viestisi läpi ennen kuin se siirtyy valmentajalle.",
  send: "Lähetä yhteydenotto",
  alreadySent: "Tämä yhteydenotto on jo lähetetty",
  changeByLink:
    "Emme lähettäneet sitä toista kertaa. Voit täydentää tai korjata sitä sivulla, jonka linkin sait lähetettyäsi lomakkeen.",
  sendAnother: "Lähetä uutena yhteydenottona",
  next: "Mitä sitten tapahtuu",
  nextSteps: (within: string) => [
    "Saat heti viitteen ja oman linkin, josta näet, missä mennään.",
    `Työhönvalmentaja vastaa ${within}.`,
    "Jos haluat, hän tulee käymään työpaikalla.",
  ],
  privacy: {
    title: "Näin käsittelemme tietojasi",
    controller: "Rekisterinpitäjä",
    dataProtection: "Tietosuoja-asiat",
    why: "Miksi",
    purpose: "Vastaamme sinulle ja sovimme mahdollisesta yhteistyöstä.",
    basis: {
      public: "Perusteena on yleistä etua koskeva tehtävä (EU:n tietosuoja-asetus, 6 artiklan 1 kohdan e alakohta).",
      private:
        "Perusteena on oikeutettu etu (EU:n tietosuoja-asetus, 6 artiklan 1 kohdan f alakohta): etumme on vastata niille, jotka ottavat meihin yhteyttä.",
    },
    needed: "Ilman nimeä ja yhteystietoa emme voi vastata.",
    facts: [
      {
        term: "Kuka käsittelee",
        value:
          "Tiimin työhönvalmentajat ja tiiminvetäjä. Palvelun tekninen toimittaja käsittelee tietoja vain rekisterinpitäjän lukuun.",
      },
      {
        term: "Kuinka kauan",
        value:
          "12 kuukautta siitä, kun viimeksi kirjoitit, jos yhteydenotosta ei synny yhteistyötä. Jos syntyy, yhteyshenkilön tiedot säilyvät 24 kuukautta viimeisestä yhteydenpidosta.",
      },
      {
        term: "Oikeutesi",
        value:
          "Saat oman linkin, josta näet tietosi ja voit itse korjata tai poistaa ne. Voit myös vastustaa niiden käsittelyä: kirjoita siitä meille. Voit tehdä valituksen tietosuojavaltuutetulle.",
      },
    ],
    turnstile: {
      term: "Roskapostin esto",
      value:
        "Lomakkeella on Cloudflaren Turnstile, joka erottaa ihmiset ohjelmista. Cloudflare käsittelee siinä IP-osoitettasi ja selaimesi tietoja.",
    },
    whole: "Lue koko tietosuojaseloste",
  },
};
