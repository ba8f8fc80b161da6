/** Figures of persons, typed in where no participants are kept. */
export const personFigures = {
  title: "Henkilöluvut",
  lead: "Henkilöitä ei tallenneta tänne. Kirjaa tähän kuukauden luvut asiakasjärjestelmästä. Raportit näyttävät ne kirjattuina, lähteen kanssa.",
  leadKept:
    "Valmennettavat ovat taas täällä, joten luvut lasketaan heistä. Tässä voit korjata ja poistaa kuukausia, jotka on kirjattu aiemmin.",
  saved: "Luvut on tallennettu.",
  removed: "Luvut on poistettu.",
  add: "Kirjaa kuukausi",
  change: "Korjaa kuukautta",
  monthHint: "Kuukausi, jonka luvut kirjaat",
  sourceHint: "Esimerkiksi asiakasjärjestelmän raportti ja sen päivä",
  countHint: "Jätä tyhjäksi, jos et tiedä.",
  listed: "Kirjatut kuukaudet",
  nothing: "Yhtään kuukautta ei ole vielä kirjattu",
  nothingText: "Kirjaa ensimmäinen kuukausi yllä.",
  remove: "Poista tämän kuukauden luvut",
  cancel: "Kirjaa toinen kuukausi",
  back: "Peruuta",
};
