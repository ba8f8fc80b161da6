import { blocks, codes } from "./codes/fi.ts";

/** An area by a name that may be a city's too, so it says what it is; one that says so already stays. */
const decidingArea = (area: string) => (/työllisyysalue/i.test(area) ? area : `${area} (työllisyysalue)`);

export const supports = {
  title: "Tuet ja kustannukset",
  description: "Mitä tukea työnantaja voi saada palkkaamiseen, paljonko itse maksat ja milloin hakemus tehdään.",
  lead: "Kerro, mitä työtä suunnittelet. Näet, mitkä tuet voivat tulla kysymykseen ja mitä työ maksaa sinulle kuukaudessa.",
  warning: {
    title: "Hae tuki ennen kuin työ alkaa.",
    text: "Työ saa alkaa vasta, kun päätös tuesta on tehty. Hae Työmarkkinatorissa hyvissä ajoin, tai pyydä valmentaja avuksi.",
  },
  codes,
  blocks,
  form: {
    title: "Kerro työstä",
    note: "Mitään ei tallenneta",
    privacy:
      "Emme kysy mitään kenenkään terveydestä. Vastaukset näkyvät sivun osoitteessa, joten voit jakaa tuloksen linkkinä.",
    sector: "Millainen työnantaja olet?",
    sectorHint: "Kotitalous ja valtion virasto eivät saa palkkatukea.",
    sectors: {
      company: "Yritys",
      city: "Kunta tai kaupunki",
      third_sector: "Yhdistys tai säätiö",
      other_public: "Muu julkinen",
    },
    sectorNotes: { third_sector: "myös uskonnollinen yhdyskunta", other_public: "esimerkiksi hyvinvointialue" },
    plan: "Mitä suunnittelet?",
    plans: {
      work_trial: "Kokeilen ensin",
      employment: "Palkkaan työsuhteeseen",
      apprenticeship: "Otan oppisopimukseen",
    },
    job: "Työ ja palkka",
    jobHint: "Jos kokeilet ensin, voit jättää nämä tyhjiksi.",
    hoursHint: "Esimerkiksi 20 tai 37,5.",
    fullHoursHint: "Työehtosopimuksestasi, usein 37,5 tai 40.",
    pay: "Miten kerrot palkan?",
    pays: { month: "Kuukaudessa", hour: "Tunnissa", commission: "Vain provisio" },
    wage: "Palkka euroina, brutto",
    wageHint: "Näillä tunneilla, työehtosopimuksen mukaan.",
    contract: "Onko työsopimus toistaiseksi voimassa oleva?",
    contracts: { permanent: "Toistaiseksi", fixed_term: "Määräajaksi" },
    monthsHint: "Jos työ on määräaikainen tai oppisopimus.",
    more: "Paikka ja oletukset",
    municipality: "Kunta, jossa työ on",
    municipalityHint: "Kerromme, mikä työllisyysalue päättää tuista, ja näytämme sen oman ohjeen, jos se on tiedossa.",
    anywhere: "En valitse",
    sideCosts: "Sivukulut prosentteina palkasta",
    sideCostsHint: (rate: string) => `Oletus on ${rate}. Muuta se oman tilanteesi mukaan.`,
    date: "Päivä, jonka säännöillä lasketaan",
    dateHint: (from: string) => `Tänään, jos jätät tyhjäksi. Säännöt tunnetaan ${from} alkaen.`,
    show: "Näytä tuet ja kustannukset",
    again: "Aloita alusta",
  },
  found: {
    title: "Tuet, jotka voivat tulla kysymykseen",
    note: "Arvio, ei päätös",
    rules: (day: string) =>
      `Säännöt päivältä ${day}. Tuesta päättää työvoimaviranomainen: kunta tai työllisyysalue. Se voi asettaa lisäehtoja, ja määräraha voi loppua kesken vuoden.`,
    /** Of a day before the employment areas. */
    rulesBefore: (day: string) =>
      `Säännöt päivältä ${day}. Silloin tuesta päätti TE-toimisto tai työllisyyden kuntakokeilu. Niitä ei enää ole: 1.1.2025 alkaen päättää työllisyysalue.`,
    both: "Näet rinnakkain tuet, joilla on eri peruste. Emme kysy, mikä peruste täyttyy: viranomainen päättää sen.",
    unknownDay: (day: string, from: string) =>
      `Sääntöjä päivältä ${day} ei ole täällä. Ne tunnetaan ${from} alkaen. Kustannus ilman tukea on laskettu alla.`,
    fits: { try_first: "Voit aloittaa tästä", after_trial: "Jos palkkaat kokeilun jälkeen" },
    how: "Paljonko",
    time: "Kuinka kauan",
    apply: "Milloin haet",
    moments: {
      before_start: "Ennen kuin työ alkaa. Päätöksen pitää olla tehty ennen aloitusta.",
      agreed_before_start: "Sovi ennen kuin työ alkaa.",
      within_month: "Viimeistään kuukauden kuluessa hankinnasta. Voit hakea myös etukäteen.",
    },
    blocked: "Ei näillä tiedoilla",
    /** After a block of a municipality, where it is not refused altogether. */
    cityMay:
      "Kunta voi saada tukea, kun työntekijän työkyky on alentunut (70 %) tai hän on täyttänyt 60 vuotta ja ollut pitkään työttömänä.",
    sources: "Lähteet",
    ofYear: (text: string, year: number) => `${text} (${year})`,
    /** The one caveat of the page: what the year beside an amount says, and when the sources were read. */
    caveat: (year: string, day: string) =>
      `Luvun vieressä on vuosi, jota lähde koskee. Jos se on muu kuin ${year}, lukua ei ole vahvistettu vuodelle ${year}: tarkista se omalta työllisyysalueeltasi. Lähteet on luettu ${day}.`,
    otherCap: (sum: string) => `toisessa lähteessä enintään ${sum}`,
  },
  area: {
    title: "Oma alueesi",
    known: (municipality: string, area: string) => `${municipality}. Tuista päättää ${decidingArea(area)}.`,
    named: decidingArea,
    deciding: {
      title: "Kuka päättää kunnassasi?",
      calculator: "Katso laskurista, mikä työllisyysalue päättää sinun kunnassasi.",
      aland: "Ahvenanmaalla on oma laki: nämä tuet eivät koske sitä.",
      source: (day: string) => `Työllisyysalueet ja kunnat: Tilastokeskus, ${day} (CC BY 4.0).`,
    },
    aland: {
      title: "Ahvenanmaalla on oma laki",
      text: "Täällä kerrotut tuet eivät koske Ahvenanmaata. Siellä tuista määrää maakuntalaki (2006:8), ja niistä päättää Ålands arbetsmarknads- och studieservicemyndighet (AMS).",
      link: "AMS kertoo Ahvenanmaan tuista",
    },
    unknown: "Tarkista lisäehdot omalta työllisyysalueeltasi.",
    rules: "Alueen omat ohjeet tuista",
  },
  cost: {
    title: "Paljonko itse maksat",
    note: "Arvio, ei päätös",
    none: "Kustannusta ei voi laskea ilman palkkaa ja tunteja.",
    trial:
      "Työkokeilusta et maksa palkkaa etkä sivukuluja. Kerro palkka, jos haluat nähdä, mitä palkkaaminen maksaisi sen jälkeen.",
    hours: (hours: string) => `${hours} tuntia viikossa`,
    length: (months: string) => `${months} kuukautta`,
    without: "Ilman tukea",
    chart: (sum: string) => `Tuen aikana maksat itse ${sum} kuukaudessa`,
    chartWithout: (sum: string) => `Työ maksaa sinulle ${sum} kuukaudessa`,
    unit: (sum: string) => `Euroa kuukaudessa. Palkka ja sivukulut ovat yhteensä ${sum}.`,
    yours: "Maksat itse",
    support: "Tuki",
    described: (name: string, yours: string, support: string) => `${name}: maksat ${yours}, tuki ${support}.`,
    table: "Kustannus kuukaudessa ilman tukea ja tuen kanssa",
    tableNote: (wage: string, side: string, rate: string) => `Palkka ${wage} + sivukulut ${side} (${rate}).`,
    columns: {
      option: "Vaihtoehto",
      support: "Tuki kuukaudessa",
      during: "Maksat tuen aikana",
      total: "Tuki yhteensä",
      after: "Maksat sen jälkeen",
    },
    atCap: (sum: string) => `${sum}, enimmäismäärä`,
    perMonths: (months: number, sum: string) => `${months}\u00a0kk:\u00a0${sum}`,
    more: (months: number) => `jatkoa haettava, enintään ${months}\u00a0kk kerrallaan`,
    ends: "Työ päättyy",
    how: "Näin laskemme: ",
    formula:
      "palkka + sivukulut − tuki. Tuki lasketaan palkasta ja leikataan enimmäismäärään. Tuki ei korvaa sivukuluja eikä lomarahaa, eikä lomaraha ole mukana laskussa. Tuntipalkka muutetaan kuukaudeksi: tunnit viikossa × 52 / 12. Jokainen summa pyöristetään kerran lähimpään senttiin, puolikas ylöspäin.",
    factored: (sum: string, part: string, factor: string) =>
      `100 prosentin tuki on laskettu palkasta ${sum}, joka vastaa enintään ${part} täydestä työajasta, kerrottuna luvulla ${factor}.`,
    covered: (sum: string) => `Jos tuki on suurempi kuin palkka ja sivukulut, maksettavaksi on merkitty ${sum}.`,
    assumed: (rate: string) => `Sivukulut ${rate} on oletus: `,
    parts: {
      pension: "työeläke keskimäärin",
      health: "sairausvakuutus",
      unemployment: "työttömyysvakuutus",
      accident_and_life: "tapaturma- ja ryhmähenkivakuutus, arvio",
    },
    part: (name: string, rate: string, year: number) => `${name} ${rate} (${year})`,
    sideSources: "Sivukulujen lähteet",
    partAbove: (part: string, wages: string, rate: string) => `${part}, vuosipalkoista yli ${wages} osalta ${rate}`,
    assumedEnd: ", pyöristetty kokonaisiksi prosenteiksi.",
    partsOfBefore: (year: string, parts: string) => `Vuodelle ${year} ei ole vahvistettu: ${parts}.`,
  },
  blocking: {
    title: "Mikä voi estää tuen",
    items: [
      "Työ on jo alkanut ennen päätöstä.",
      "Olet irtisanonut tai lomauttanut työntekijöitä. Lain takaisinottovelvollisuus koskee 1.6.2026 alkaen työnantajia, joilla on vähintään 50 työntekijää. Työehtosopimus voi velvoittaa myös pienempää. Emme ole voineet vahvistaa, miten tuen oma ehto luetaan muutoksen jälkeen: kysy ennen hakemista.",
      "Palkka alittaa työehtosopimuksen.",
      "Tunteja ei ole sovittu (nollatuntisopimus), tai palkka on pelkkää provisiota.",
      "Työllisyysalueen määräraha on tältä vuodelta käytetty, tai alueella on lisäehtoja.",
    ],
  },
  free: {
    title: "Tämä on maksutonta",
    items: [
      "Työhönvalmentajan apu ennen työtä ja sen aikana.",
      "Tutustumiskäynti ja työkokeilu: et maksa palkkaa etkä sivukuluja.",
    ],
  },
  table: {
    title: "Tuet lyhyesti",
    caption: "Tuet, määrät ja vuosi, jota tieto koskee",
    headings: ["Tuki", "Paljonko", "Kuinka kauan", "Vuosi", "Lähde"],
  },
  tell: {
    ofWage: (percent: string, cap: string) => `${percent} palkkakustannuksista, enintään ${cap} kuukaudessa`,
    ofWagePart: (percent: string, cap: string, part: string, factor: string) =>
      `${percent} palkasta, joka vastaa enintään ${part} täydestä työajasta, kerrottuna luvulla ${factor}, enintään ${cap} kuukaudessa`,
    once: (sum: string) => `Enintään ${sum} henkilöä kohden`,
    hourly: (sum: string, hours: number) => `${sum} tunnilta, enintään ${hours} tuntia kuukaudessa`,
    months: (months: readonly number[]) =>
      months.length > 1 ? `${months.join(" tai ")} kuukautta` : `Enintään ${months[0]} kuukautta`,
    continued: (first: number, more: number) =>
      `Ensin ${first} kuukautta, sitten jatkoa enintään ${more} kuukautta kerrallaan`,
    training: "oppisopimuksessa koko koulutuksen ajan",
  },
};
