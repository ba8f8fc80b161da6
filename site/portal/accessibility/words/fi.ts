import { plural } from "../../../words/plural.ts";

/** The accessibility statement; its facts are in site/portal/accessibility. */
export const accessibility = {
  title: "Saavutettavuusseloste",
  description: "Miten saavutettava Rinnalla on, mitä puutteita tunnemme ja miten kerrot meille puutteesta.",
  lead: (organisation: string) =>
    `Tämä seloste koskee Rinnalla-palvelua: työnantajien sivuja ja tiimin työtilaa. Palvelusta vastaa ${organisation}.`,
  state: {
    title: "Miten saavutettava palvelu on",
    partially: "Palvelu täyttää saavutettavuusvaatimukset osittain.",
    fully: "Palvelu täyttää saavutettavuusvaatimukset.",
    law: "Vaatimukset ovat laissa digitaalisten palvelujen tarjoamisesta (306/2019). Laki viittaa kansainväliseen ohjeistoon WCAG 2.1, tasot A ja AA. Palvelu on tehty uudemman version WCAG 2.2 mukaan.",
    notAudited:
      "Kukaan ulkopuolinen asiantuntija ei ole tarkastanut palvelua, eikä sitä ole kokeiltu apuvälineitä käyttävien ihmisten kanssa. Siksi emme väitä, että vaatimukset täyttyvät kokonaan.",
    audited: (by: string, day: string) => `Palvelun on tarkastanut ${by} ${day}.`,
    report: "Lue tarkastuksen raportti",
  },
  gaps: {
    title: "Puutteet, jotka tunnemme",
    criterion: (number: string) => `Kriteeri ${number}.`,
    unchecked: "Tätä ei ole tarkastettu.",
    items: {
      languageOfParts:
        "Ruotsin- ja englanninkielisillä sivuilla on suomenkielisiä nimiä ja lähteitä, joiden kieltä ei ole merkitty. Ruudunlukija voi ääntää ne väärin. Osa työtilan ammattinimikkeistä on vain suomeksi.",
      guidePdf: "Oppaan PDF-versiot tehdään verkkosivusta koneellisesti. Sama sisältö on luettavissa verkkosivuna.",
      apiReference:
        "Ohjelmistokehittäjille tarkoitettu rajapinnan kuvaus (/api/docs) on muualla tehty ohjelma ja vain englanniksi.",
    },
  },
  audit: {
    title: "Viimeisin automaattinen tarkastus",
    ran: (day: string, version: string) => `Tarkastus on tehty ${day} ohjelmalla axe-core ${version}.`,
    pages: (open: number, workspace: number, widths: string) =>
      `Siinä avattiin ${open} julkista sivua ja ${workspace} työtilan sivua, joista jokainen ${widths} kuvapisteen levyisessä ikkunassa.`,
    found: (count: number) =>
      plural("fi", count, { one: "Tarkastus löysi yhden virheen.", other: `Tarkastus löysi ${count} virhettä.` }),
    limits: "Ohjelma löytää vain osan puutteista. Nolla virhettä ei tarkoita, että sivu olisi saavutettava.",
    caption: "Sivut, joilla on virheitä",
    page: "Sivu",
    rule: "Sääntö",
    places: "Kohtia",
    width: "Ikkunan leveys",
  },
  method: {
    title: "Miten olemme arvioineet",
    items: [
      "Tekijöiden oma arvio kehitystyön aikana.",
      "Automaattinen tarkastus kaikille julkisille sivuille ja työtilan pääsivuille.",
      "Automaattiset testit: käyttö pelkällä näppäimistöllä, ilman JavaScriptiä, 320 kuvapisteen levyisessä ikkunassa (vastaa 400 prosentin suurennosta) ja tummilla väreillä.",
    ],
  },
  feedback: {
    title: "Huomasitko puutteen?",
    text: (days: number) =>
      `Kerro siitä meille. Voit myös pyytää tiedon itsellesi sopivassa muodossa. Vastaamme ${days} päivän kuluessa.`,
    phone: "Puhelin",
    email: "Sähköposti",
    form: "Voit myös kirjoittaa yhteydenottolomakkeella",
  },
  supervision: {
    title: "Jos et ole tyytyväinen vastaukseen",
    text: (days: number) =>
      `Anna palautetta ensin meille. Jos et saa vastausta ${days} päivässä tai et ole tyytyväinen siihen, voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomille. Traficom on valvonut saavutettavuutta 1.1.2025 alkaen.`,
    authority: "Viranomainen",
    name: "Liikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö",
    web: "Verkkosivu",
    site: "www.saavutettavuusvaatimukset.fi",
    email: "Sähköposti",
    address: "saavutettavuus@traficom.fi",
    phone: "Puhelinvaihde",
  },
  dates: (made: string, reviewed: string) => `Seloste on laadittu ${made} ja tarkistettu ${reviewed}.`,
};
