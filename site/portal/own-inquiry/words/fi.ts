/** What an employer reads on the page of their own inquiry, which only its secret link opens. */
export const ownInquiry = {
  title: "Yhteydenottosi",
  thanks: {
    title: "Yhteydenotto on perillä",
    lead: (day: string) => `Kiitos. Työhönvalmentaja vastaa sinulle viimeistään ${day}.`,
    reference: "Viite",
    referenceUse: "Kerro tämä viite, jos soitat ennen vastausta.",
    next: "Mitä seuraavaksi tapahtuu",
    nextSteps: [
      {
        title: "Valmentaja lukee viestisi",
        text: "Hän soittaa tai kirjoittaa sinulle siihen numeroon tai osoitteeseen, jonka annoit.",
      },
      { title: "Sovitte jatkosta", text: "Hän voi tulla käymään, tai voitte jutella puhelimessa." },
      { title: "Päätät rauhassa", text: "Yhteydenotto ei sido sinua mihinkään." },
    ],
    meanwhile: "Lue sillä välin, miten se etenee",
  },
  link: {
    title: "Tämä sivu on sinun",
    text: "Tallenna sivun osoite. Siitä näet myöhemmin, missä mennään, ja voit korjata tai poistaa tietosi.",
    mailed: "Osoite tulee yleensä myös sähköpostiisi muutaman minuutin kuluessa.",
    keep: "Kuka tahansa, jolla osoite on, voi lukea yhteydenottosi ja muuttaa sitä. Älä lähetä sitä eteenpäin.",
  },
  stands: {
    title: "Missä mennään",
    received: "Yhteydenottosi on perillä ja odottaa vastausta.",
    promised: (day: string) => `Saat vastauksen viimeistään ${day}.`,
    late: (day: string) => `Lupasimme vastata viimeistään ${day}. Vastaus on myöhässä, ja se on meidän vikamme.`,
    answered: (day: string) => `Yhteydenottoosi on vastattu ${day}.`,
    answeredOtherwise: (day: string) => `Yhteydenottoosi on vastattu ${day}, esimerkiksi puhelimessa.`,
    converted: (day: string) => `Yhteydenotostasi alkoi yhteistyö ${day}. Työhönvalmentaja pitää sinuun yhteyttä.`,
    closed: (day: string) =>
      `Yhteydenottosi on käsitelty ja suljettu ${day}. Jos jokin jäi kesken, kirjoita siitä alle.`,
    coach: (name: string) => `Työhönvalmentajasi on ${name}.`,
    call: "Voit myös soittaa:",
  },
  answer: "Vastaus sinulle",
  wrote: {
    title: "Mitä kirjoitit",
    sent: (day: string, time: string) => `Lähetetty ${day} ${time}`,
    added: (day: string, time: string) => `Lisätty ${day} ${time}`,
    reach: "Miten tavoitamme sinut",
  },
  add: {
    title: "Lisää viestiin",
    message: "Mitä haluat lisätä?",
    button: "Lisää viesti",
    again: "Kun lisäät viestin, yhteydenotto tulee uudelleen vastattavaksi.",
    added: "Viestisi on lisätty.",
    addedAgain: (day: string) => `Viestisi on lisätty. Saat vastauksen viimeistään ${day}.`,
  },
  details: {
    title: "Tietosi",
    text: "Voit milloin tahansa korjata tietosi tai poistaa ne.",
    correct: "Korjaa tietoja",
    erase: "Poista tietoni",
    privacy: "Näin käsittelemme tietojasi",
  },
  correct: {
    title: "Korjaa tietoja",
    save: "Tallenna muutokset",
    back: "Takaisin yhteydenottoon",
    saved: "Muutokset on tallennettu.",
  },
  erase: {
    title: "Poista tietosi",
    lead: "Poistamista ei voi perua.",
    goes: "Poistamme",
    goesItems: [
      "työnantajan ja yhteyshenkilön nimen",
      "puhelinnumeron ja sähköpostin",
      "viestisi, lisäyksesi ja saamasi vastauksen",
    ],
    stays: "Ilman nimiä jää talteen",
    staysItems: ["kunta ja se, mistä halusit keskustella", "milloin otit yhteyttä ja miten asia eteni"],
    unanswered: "Jos poistat tiedot nyt, emme voi vastata sinulle.",
    register:
      "Jos olet jo tavannut työhönvalmentajan, yhteystietosi voivat olla myös hänen rekisterissään. Pyydämme häntä poistamaan ne sieltä.",
    button: "Poista tiedot pysyvästi",
    back: "En poista, takaisin yhteydenottoon",
  },
  gone: {
    title: "Tietosi on poistettu",
    text: "Yhteydenotossa ei ole enää nimiä, yhteystietoja eikä viestejä. Jos tarvitset meitä myöhemmin, ota uudelleen yhteyttä.",
  },
  missing: {
    title: "Linkki ei toimi",
    text: "Osoitteesta voi puuttua osa. Avaa linkki meiltä saamastasi viestistä tai kopioi osoite kokonaan.",
  },
  failed: "Sivu ei auennut",
};
