/** How an employer reaches the team, municipality by municipality. */
export const contacts = {
  title: "Yhteystiedot",
  lead: "Soita tai kirjoita oman kuntasi työhönvalmentajalle. Voit myös lähettää yhteydenoton lomakkeella.",
  leadWithout: "Voit lähettää yhteydenoton lomakkeella. Kuntien omia yhteystietoja ei ole vielä kirjattu.",
  description: "Työhönvalmentajien puhelinnumerot ja sähköpostiosoitteet kunnittain.",
  phone: "Puhelin",
  email: "Sähköposti",
  address: "Osoite",
  coaches: (count: number): string => (count === 1 ? "Valmentaja" : "Valmentajat"),
  employmentArea: "Työllisyysalue",
  rules: "Työllisyysalueen omat linjaukset",
  rulesLink: (area: string) => `Lue linjaukset: ${area}`,
  rulesOfArea: "Lue työllisyysalueen linjaukset",
  whole: "Koko organisaatio",
  organisation: "Palvelun tarjoaa",
  dataProtection: "Tietosuoja-asiat",
  nothing: "Tälle kunnalle ei ole vielä omaa puhelinnumeroa tai sähköpostiosoitetta. Lähetä yhteydenotto lomakkeella.",
};
