import type { Day } from "../values/calendar.ts";

type Publisher = {
  /** As it calls itself. */
  name: string;
  /** Where its pages stand, without `www.`: by them a source that names no publisher is known. */
  hosts: readonly string[];
  /** The last day of an office that is no more; what it published then speaks of a time gone by. */
  until?: Day;
};

/**
 * Who publishes what the supports, the side costs and the guide rest on. The Employment and Economic Development Offices
 * ended on 31.12.2024 (Act on the Organisation of Employment Services 380/2023: their tasks went to municipalities and
 * employment areas), the local government trials with them, and the ELY Centres on 31.12.2025 (elinvoimakeskukset began on
 * 1.1.2026: sttinfo.fi 19.12.2025). A page that another publishes for an abolished office, as Suomi.fi does, is a source of
 * that office.
 */
const publishers = {
  te_offices: { name: "TE-toimistot", hosts: ["te-palvelut.fi", "toimistot.te-palvelut.fi"], until: "2024-12-31" },
  municipal_trials: { name: "Työllisyyden kuntakokeilut", hosts: [], until: "2024-12-31" },
  ely_centres: { name: "ELY-keskukset", hosts: ["ely-keskus.fi"], until: "2025-12-31" },
  regional_state_agencies: { name: "Aluehallintovirastot", hosts: ["avi.fi"], until: "2025-12-31" },
  accident_insurance_centre: { name: "Tapaturmavakuutuskeskus", hosts: ["tvk.fi", "tyotapaturmatieto.fi"] },
  ami: { name: "Ami-säätiö", hosts: ["ami.fi"] },
  borenius: { name: "Borenius", hosts: ["borenius.com"] },
  brahe: { name: "Koulutuskeskus Brahe", hosts: ["brahe.fi"] },
  cancer_patients: { name: "Suomen Syöpäpotilaat", hosts: ["syopapotilaat.fi"] },
  centre_for_occupational_safety: { name: "Työturvallisuuskeskus", hosts: ["ttk.fi"] },
  centre_for_pensions: { name: "Eläketurvakeskus", hosts: ["etk.fi", "telp.fi"] },
  dittmar: { name: "Dittmar & Indrenius", hosts: ["dittmar.fi"] },
  edilex: { name: "Edilex", hosts: ["edilex.fi"] },
  eduskunta: { name: "Eduskunta", hosts: ["eduskunta.fi"] },
  employment_fund: { name: "Työllisyysrahasto", hosts: ["tyollisyysrahasto.fi", "employmentfund.fi"] },
  finlex: { name: "Finlex", hosts: ["finlex.fi"] },
  fioh: { name: "Työterveyslaitos", hosts: ["ttl.fi"] },
  hali: { name: "Hyvinvointiala HALI", hosts: ["hyvinvointiala.fi"] },
  hankinnat: { name: "Hankinnat.fi", hosts: ["hankinnat.fi"] },
  helsinki: { name: "Helsingin kaupunki", hosts: ["hel.fi"] },
  hollola: { name: "Hollolan kunta", hosts: ["hollola.fi"] },
  iisisti: { name: "Iisisti töihin", hosts: ["iisisti-opas.tietyoelamaan.fi"] },
  industrial_union: { name: "Teollisuusliitto", hosts: ["teollisuusliitto.fi"] },
  innokyla: { name: "Innokylä", hosts: ["innokyla.fi"] },
  job_market_finland: { name: "Työmarkkinatori", hosts: ["tyomarkkinatori.fi"] },
  kajaani: { name: "Kajaanin ammattiopisto", hosts: ["kao.fi"] },
  kela: { name: "Kela", hosts: ["kela.fi", "fpa.fi"] },
  kerava: { name: "Keravan ja Sipoon työllisyysalue", hosts: ["kerava.fi"] },
  keva: { name: "Keva", hosts: ["keva.fi"] },
  kiipula: { name: "Kiipula", hosts: ["kiipula.fi"] },
  koko_fund: { name: "Työttömyyskassa KOKO", hosts: ["kokokassa.fi"] },
  labour_market_organisations: { name: "Työmarkkinoiden keskusjärjestöt", hosts: [] },
  lappeenranta: { name: "Lappeenrannan kaupunki", hosts: ["lappeenranta.fi"] },
  lappia: { name: "Ammattiopisto Lappia", hosts: ["tyoelamalle.lappia.fi", "lappia.fi"] },
  meri_lappi: { name: "Meri-Lapin työllisyysalue", hosts: ["tornio.oncloudos.com"] },
  ministry_of_economic_affairs: { name: "Työ- ja elinkeinoministeriö", hosts: ["tem.fi"] },
  ministry_of_education: { name: "Opetus- ja kulttuuriministeriö", hosts: ["minedu.fi", "okm.fi"] },
  mk_law: { name: "mklaw.fi", hosts: ["mklaw.fi"] },
  news: { name: "Uutismedia", hosts: ["demokraatti.fi", "suomenmaa.fi", "verkkouutiset.fi"] },
  occupational_safety: { name: "Työsuojeluviranomainen", hosts: ["tyosuojelu.fi"] },
  paimio: { name: "Paimion kaupunki", hosts: ["paimio.fi"] },
  pension_alliance: { name: "Työeläkevakuuttajat Tela", hosts: ["tela.fi"] },
  pohjois_savo: { name: "Pohjois-Savon hyvinvointialue", hosts: ["pshyvinvointialue.fi"] },
  porvoo: { name: "Porvoon kaupunki", hosts: ["porvoo.fi"] },
  raahe: { name: "Raahen kaupunki", hosts: ["raahe.fi"] },
  redu: { name: "Lapin koulutuskeskus REDU", hosts: ["redu.fi"] },
  rovaniemi: {
    name: "Rovaniemen kaupunki",
    hosts: ["rovaniemi.fi", "international.rovaniemi.fi", "rovaniemi.cloudnc.fi"],
  },
  service_manual: { name: "Palvelumanuaali", hosts: ["tyollisyys.palvelumanuaali.fi"] },
  social_enterprises: { name: "Yhteiskunnallisten yritysten osaamiskeskus", hosts: ["yyo.fi"] },
  sttinfo: { name: "STT Info", hosts: ["sttinfo.fi"] },
  suomi_fi: { name: "Suomi.fi", hosts: ["suomi.fi"] },
  supervisory_agency: { name: "Lupa- ja valvontavirasto", hosts: ["lvv.fi"] },
  sykli: { name: "SYKLI", hosts: ["sykli.fi"] },
  tax_administration: { name: "Verohallinto", hosts: ["vero.fi"] },
  thl: { name: "Terveyden ja hyvinvoinnin laitos", hosts: ["thl.fi"] },
  truster: { name: "Truster", hosts: ["en.truster.com", "truster.com"] },
  vates: { name: "Vates-säätiö", hosts: ["vates.fi"] },
  verneri: { name: "Verneri.net", hosts: ["verneri.net"] },
  working_life_rules: { name: "Työelämän pelisäännöt", hosts: ["tyoelamanpelisaannot.fi"] },
  yrittajat: { name: "Suomen Yrittäjät", hosts: ["yrittajat.fi"] },
} as const satisfies Record<string, Publisher>;

export type PublisherCode = keyof typeof publishers;
/** The codes of the offices that are no more, or have a last day to come. */
export type GoneOffice = {
  [Code in PublisherCode]: (typeof publishers)[Code] extends { until: Day } ? Code : never;
}[PublisherCode];
export const publisherBook: Readonly<Record<PublisherCode, Publisher>> = publishers;
export const isGoneOffice = (code: PublisherCode): code is GoneOffice => "until" in publishers[code];
export const publisherCodes = Object.keys(publishers) as PublisherCode[];
