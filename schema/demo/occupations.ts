/** Ammattiluokitus 2010 (ISCO-08), the four-digit groups that occur in the demo data. */
export const occupationNames = {
  "4110": "Toimistoavustajat",
  "4321": "Varastonhoitajat",
  "5120": "Ravintola- ja suurtaloustyöntekijät",
  "5131": "Tarjoilijat",
  "5153": "Kiinteistöhuollon työntekijät",
  "5223": "Myyjät",
  "5312": "Koulunkäyntiavustajat",
  "5321": "Lähihoitajat",
  "7231": "Moottoriajoneuvojen asentajat",
  "9112": "Toimisto- ja laitossiivoojat",
  "9214": "Avustavat puutarhatyöntekijät",
  "9333": "Rahdinkäsittelijät, varastotyöntekijät",
  "9412": "Avustavat keittiötyöntekijät",
} as const;

export type OccupationCode = keyof typeof occupationNames;

export const occupationCodes = Object.keys(occupationNames) as OccupationCode[];
