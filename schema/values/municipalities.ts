/**
 * Municipalities an organisation can serve, by Statistics Finland's three-digit code: the 21 municipalities of Lapland
 * with their Finnish and Swedish names. English uses the Finnish name.
 */
export const municipalityNames = {
  "047": { fi: "Enontekiö", sv: "Enontekis" },
  "148": { fi: "Inari", sv: "Enare" },
  "240": { fi: "Kemi", sv: "Kemi" },
  "241": { fi: "Keminmaa", sv: "Keminmaa" },
  "261": { fi: "Kittilä", sv: "Kittilä" },
  "273": { fi: "Kolari", sv: "Kolari" },
  "320": { fi: "Kemijärvi", sv: "Kemijärvi" },
  "498": { fi: "Muonio", sv: "Muonio" },
  "583": { fi: "Pelkosenniemi", sv: "Pelkosenniemi" },
  "614": { fi: "Posio", sv: "Posio" },
  "683": { fi: "Ranua", sv: "Ranua" },
  "698": { fi: "Rovaniemi", sv: "Rovaniemi" },
  "732": { fi: "Salla", sv: "Salla" },
  "742": { fi: "Savukoski", sv: "Savukoski" },
  "751": { fi: "Simo", sv: "Simo" },
  "758": { fi: "Sodankylä", sv: "Sodankylä" },
  "845": { fi: "Tervola", sv: "Tervola" },
  "851": { fi: "Tornio", sv: "Torneå" },
  "854": { fi: "Pello", sv: "Pello" },
  "890": { fi: "Utsjoki", sv: "Utsjoki" },
  "976": { fi: "Ylitornio", sv: "Övertorneå" },
} as const;

export type Municipality = keyof typeof municipalityNames;

export const municipalities = Object.keys(municipalityNames).sort() as [Municipality, ...Municipality[]];

export const isMunicipality = (code: string): code is Municipality => Object.hasOwn(municipalityNames, code);
