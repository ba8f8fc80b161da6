import { plural } from "../plural.ts";

/** Words that every page may need. */
export const common = {
  title: (page: string) => `${page} – Rinnalla`,
  skip: "Siirry sisältöön",
  optional: (label: string) => `${label} (ei pakollinen)`,
  errorsInTitle: (title: string) => `Korjattavaa: ${title}`,
  errorCount: (count: number) => plural("fi", count, { one: "Korjaa yksi kohta", other: `Korjaa ${count} kohtaa` }),
  failed: "Tämä ei onnistunut",
  failedInTitle: (title: string) => `Ei onnistunut: ${title}`,
  requestId: (id: string) => `Pyynnön tunniste: ${id}.`,
  tryAgain: "Tietoja ei saatu tallennettua. Yritä hetken päästä uudelleen.",
  /** Within what was promised: `kahden työpäivän kuluessa`. */
  withinDays: (days: number) =>
    days === 1 ? "yhden työpäivän kuluessa" : days === 2 ? "kahden työpäivän kuluessa" : `${days} työpäivän kuluessa`,
  demoNotice: "Esittelyaineisto: työnantajat, ihmiset ja tunnukset ovat keksittyjä.",
};
