/**
 * What addresses are asked with: the name in the code, and the name that people see. None is ever changed: links are kept and
 * sent on. A form whose fields the API knows is sent under the API's own names, which stand nowhere here.
 */
export const queryNames = {
  /** The id of what a form makes. */
  formId: "lomake",
  onward: "jatka",
  back: "takaisin",

  search: "haku",
  text: "q",
  municipality: "kunta",
  sector: "sektori",
  tag: "tunniste",
  businessId: "ytunnus",
  state: "tila",
  whose: "rajaus",
  own: "omat",
  show: "nayta",
  week: "viikko",
  from: "alkaen",
  to: "paattyen",
  /** Of a report: all days, where it would open on a year. */
  span: "jakso",
  comparison: "vertailu",
  comparedFrom: "vertailu_alkaen",
  comparedTo: "vertailu_paattyen",
  table: "taulu",
  row: "rivi",
  column: "sarake",
  cursor: "sivu",
  olderCursor: "vanhemmat",

  employer: "tyonantaja",
  newEmployer: "uusi",
  name: "nimi",
  phone: "puhelin",
  asLinks: "linkit",
  person: "henkilo",
  participant: "valmennettava",
  month: "kuukausi",
  inquiry: "yhteydenotto",
  followUp: "muistutus",
  agreement: "sopimus",
  feedback: "palaute",
  localText: "teksti",
  supplement: "kuntalisa",
  feedbackRequest: "pyynto",
  continues: "jatkaa",
  subject: "kohde",
  language: "kieli",
  reader: "versio",
  shape: "muoto",
  version: "v",
  answerBy: "vastaus",
  template: "pohja",
  giver: "kenelta",
  takers: "kenelle",
  planned: "suunnitelma",
  token: "token",
  correct: "korjaa",
  erase: "poista",

  /** What was done just now, for the notice that says so. */
  saved: "tallennettu",
  removed: "poistettu",
  done: "tehty",
  reopened: "avattu",
  moved: "siirretty",
  given: "annettu",
  undo: "kumoa",
  undone: "kumottu",
  takenBack: "peruttu",
  leftOut: "jai",
  leftAsIs: "ennallaan",
  signedOut: "ulos",
  passwordSet: "vaihdettu",
  expired: "vanhentunut",
  voted: "arvio",
  changedOn: "muutos",
  thanks: "kiitos",
  added: "lisatty",
  corrected: "korjattu",
} as const;

export type QueryName = keyof typeof queryNames;
export type Query = Partial<Record<QueryName, string | null | undefined>>;

/** What an address says under a name, if anything. */
export const queryOf = ({ url }: { url: URL }, name: QueryName): string | undefined =>
  queryFieldOf({ url }, queryNames[name]);

/** The same under the name that the API has for a field. */
export const queryFieldOf = ({ url }: { url: URL }, field: string): string | undefined =>
  url.searchParams.get(field)?.trim() || undefined;

/** Does an address have the name, whatever it says under it? */
export const hasQuery = ({ url }: { url: URL }, name: QueryName): boolean => url.searchParams.has(queryNames[name]);

/** A path of this site with query parameters set, or taken away where there is no value. */
export const withQuery = (path: string, query: Query): string =>
  withFields(
    path,
    Object.fromEntries(Object.entries(query).map(([name, value]) => [queryNames[name as QueryName], value])),
  );

/** The same under the names that the API has for fields. */
export const withFields = (path: string, fields: Record<string, string | null | undefined>): string => {
  const url = new URL(path, noHost);
  for (const [name, value] of Object.entries(fields)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.pathname + url.search;
};

/** The host of a path that has none. */
export const noHost = "https://rinnalla.invalid";
