import { accessibility } from "../../portal/accessibility/words/fi.ts";
import { contacts } from "../../portal/contacts/words/fi.ts";
import { cookies } from "../../portal/cookies/words/fi.ts";
import { feedback } from "../../portal/feedback/words/fi.ts";
import { guideTools } from "../../portal/guide/words/tools/fi.ts";
import { ownInquiry } from "../../portal/own-inquiry/words/fi.ts";
import { privacy } from "../../portal/privacy/words/fi.ts";
import { supports } from "../../portal/supports/words/fi.ts";

/** What the public pages say. Finnish gives the shape; the other languages must hold the same. */
export const pages = {
  footer: (organisation: string) => `Rinnalla on palvelu työnantajille. Palvelun tarjoaa ${organisation}.`,
  front: {
    title: "Työnantajille",
    description:
      "Työhönvalmentaja auttaa löytämään työhön sopivan tekijän ja tukee teitä molempia. Palvelu on työnantajalle maksuton.",
    heading: "Kun etsit tekijää, kuljemme rinnalla",
    lead: "Työhönvalmentaja auttaa sinua löytämään ihmisen, jolle teidän työnne sopii. Hän tukee teitä molempia niin kauan kuin tarvitsette. Sinulle palvelu on maksuton.",
    contact: "Ota yhteyttä",
    guide: "Lue, miten se etenee",
    area: (municipalities: string) => `Toiminta-alue: ${municipalities}.`,
    offers: {
      title: "Mitä saat",
      items: [
        {
          title: "Tekijän, joka sopii työhön",
          text: "Aloitamme siitä, mitä työtä teillä on ja mitä ihminen osaa. Ehdotamme sopivaa tekijää, ja jos sellaista ei juuri nyt ole, kerromme senkin.",
        },
        {
          title: "Mahdollisuuden kokeilla ensin",
          text: "Voitte aloittaa tutustumiskäynnillä tai työkokeilulla. Työkokeilu ei ole työsuhde, eikä siitä makseta palkkaa.",
        },
        {
          title: "Apua papereihin",
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
        { title: "Tapaatte tekijän", text: "Ehdotamme sopivaa ihmistä. Tutustutte, ja halutessanne kokeilette ensin." },
        { title: "Sovitte työstä", text: "Haette tuen ennen aloitusta ja teette työsopimuksen." },
        { title: "Työ alkaa, tuki jatkuu", text: "Valmentaja on mukana niin kauan kuin tarvitsette." },
      ],
      more: "Lue vaiheet tarkemmin",
    },
  },
  ask: {
    title: "Kysy työhönvalmentajalta",
    text: "Kerro, millaista työtä teillä on. Saat vastauksen jokaiseen yhteydenottoon.",
    button: "Ota yhteyttä",
  },
  guide: {
    title: "Työnantajan opas",
    lead: "Vastauksia siihen, mitä työnantajat kysyvät, kun palkkaavat työhönvalmentajan tuella.",
    contents: "Sisällys",
    chapters: "Oppaan luvut",
    onPage: "Tällä sivulla",
    sources: "Lähteet",
    checked: (day: string) => `Tarkistettu ${day}. Lähteet sivun lopussa.`,
    checkedShort: (day: string) => `Tarkistettu ${day}`,
    reviewDue:
      "Tämän luvun tiedot pitää tarkistaa uudelleen. Varmista ajantasainen tieto lähteistä tai kysy työhönvalmentajalta.",
  },
  inquiry: {
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
    companyName: "Työnantaja",
    companyHint: "Yrityksen, yhdistyksen tai muun työpaikan nimi",
    businessId: "Y-tunnus",
    businessIdHint: "Muodossa 1234567-8",
    municipality: "Kunta",
    municipalityHint: "Missä työtä tehdään",
    chooseMunicipality: "Valitse kunta",
    served: "Toiminta-alueemme",
    others: "Muut Lapin kunnat",
    reach: "Miten tavoitamme sinut?",
    reachHint: "Anna puhelinnumero tai sähköposti, tai molemmat.",
    personName: "Yhteyshenkilö",
    phone: "Puhelin",
    email: "Sähköposti",
    bestTime: "Milloin tavoitamme sinut parhaiten?",
    message: "Viesti",
    messageHint: "Millaista työtä teillä on? Mitä haluat kysyä?",
    warning: "Älä kirjoita lomakkeelle työnhakijoiden henkilö- tai terveystietoja.",
    honeypot: "Jätä tämä kenttä tyhjäksi",
    privacyShort: "Käytämme tietojasi vain vastataksemme ja sopiaksemme yhteistyöstä.",
    privacyLink: "Lue, miten käsittelemme tietojasi",
    unconfirmed: "Selaimesi ei käytä JavaScriptia, joten luemme viestisi läpi ennen kuin se siirtyy valmentajalle.",
    send: "Lähetä yhteydenotto",
    alreadySent:
      "Tämä yhteydenotto on jo lähetetty. Jos haluat lähettää muutetut tiedot uutena yhteydenottona, lähetä lomake uudelleen.",
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
  },
  notFound: {
    title: "Sivua ei löydy",
    text: "Osoite on voinut muuttua, tai siinä on kirjoitusvirhe. Näistä pääset eteenpäin:",
  },
  failure: {
    title: "Sivu ei auennut",
    text: "Vika on meillä, ei sinussa. Odota hetki ja avaa sivu uudelleen.",
    sent: "Jos lähetit lomakkeen, sen tiedot eivät ehkä tallentuneet. Palaa selaimella takaisin: kirjoittamasi voi olla vielä lomakkeella.",
    again: "Avaa sivu uudelleen",
    call: "Jos asia ei voi odottaa, soita:",
  },
  accessibility,
  contacts,
  cookies,
  feedback,
  guideTools,
  ownInquiry,
  privacy,
  supports,
};
