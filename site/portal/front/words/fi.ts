/** The front page. */
export const front = {
  title: "Työnantajille",
  description:
    "Työhönvalmentaja auttaa löytämään työhön sopivan ihmisen ja tukee teitä molempia. Palvelu on työnantajalle maksuton.",
  heading: "Kun etsit työntekijää, kuljemme rinnallasi",
  lead: "Työhönvalmentaja auttaa sinua löytämään ihmisen, jolle teidän työnne sopii. Hän tukee teitä molempia niin kauan kuin tarvitsette. Sinulle palvelu on maksuton.",
  contact: "Ota yhteyttä",
  guide: "Lue, miten yhteistyö etenee",
  area: (municipalities: string) => `Toiminta-alue: ${municipalities}.`,
  offers: {
    title: "Mitä saat",
    items: [
      {
        title: "Työntekijän, joka sopii työhön",
        text: "Aloitamme siitä, mitä työtä teillä on ja mitä ihminen osaa. Ehdotamme sopivaa ihmistä, ja jos sellaista ei juuri nyt ole, kerromme senkin.",
      },
      {
        title: "Mahdollisuuden kokeilla ensin",
        text: "Voitte aloittaa tutustumiskäynnillä tai työkokeilulla. Työkokeilu ei ole työsuhde, eikä siitä makseta palkkaa.",
      },
      {
        title: "Apua paperitöihin",
        text: "Valmentaja kertoo, mitä tukea voit hakea, ja auttaa hakemuksessa. Palkkatuki haetaan ennen kuin työ alkaa, joten kysy ajoissa.",
      },
      {
        title: "Tukea myös työn alettua",
        text: "Valmentaja auttaa perehdytyksessä ja pitää yhteyttä. Hän muistuttaa, ennen kuin määräaikainen työ tai tuki päättyy.",
      },
    ],
  },
  ways: {
    title: "Lue rauhassa",
    guide: "Vastauksia työnantajien kysymyksiin, viisitoista lyhyttä lukua.",
    supports: "Mitä tukea voit saada, ja paljonko maksat itse. Laskuri ei kysy mitään kenenkään terveydestä.",
    checklist: "Mitä teet ennen aloitusta, sen aikana ja sen jälkeen.",
  },
  steps: {
    title: "Näin se etenee",
    items: (within: string) => [
      { title: "Otat yhteyttä", text: `Kerrot, mitä työtä teillä on. Saat vastauksen ${within}.` },
      { title: "Valmentaja tutustuu työpaikkaan", text: "Käymme läpi tehtävät, työajat ja työyhteisön." },
      { title: "Tapaatte toisenne", text: "Ehdotamme sopivaa ihmistä. Tutustutte, ja halutessanne kokeilette ensin." },
      { title: "Sovitte työstä", text: "Haette tuen ennen aloitusta ja teette työsopimuksen." },
      { title: "Työ alkaa, tuki jatkuu", text: "Valmentaja on mukana niin kauan kuin tarvitsette." },
    ],
    more: "Lue vaiheet tarkemmin",
  },
};
