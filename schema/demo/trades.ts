import type { Sector } from "../vocabulary.ts";
import type { OccupationCode } from "./occupations.ts";

/** Work that an employer has told of: what there is to do, and at which hours and in which season where it said so. */
type Needs = { tasks: string; hours?: string; season?: string };

/** What kind of workplace it is: how it is named, what people do there and what it has asked for. */
export type Trade = { word: string; forms: string[]; occupations: OccupationCode[]; needs: Needs };

const trade = (word: string, forms: string[], occupations: OccupationCode[], needs: Needs): Trade => ({
  word,
  forms,
  occupations,
  needs,
});

const firms = ["Oy", "Oy", "Ky", "Tmi"];
const association = ["ry"];
const plain = [""];

/** Trades by sector. */
export const trades: Record<Sector, Trade[]> = {
  company: [
    trade("Kahvila", firms, ["5131", "9412"], {
      tasks: "Tiskiä ja salin siistimistä.",
      hours: "aamuvuorot, 15–20 h viikossa",
    }),
    trade("Leipomo", firms, ["9412", "5223"], {
      tasks: "Pakkaamista ja myymälän hyllyjen täyttöä.",
      hours: "arkiaamuisin klo 6–10",
    }),
    trade("Puutarha", ["", "Oy", "Tmi"], ["9214"], {
      tasks: "Kasvien kastelua ja ruukutusta.",
      hours: "20–30 h viikossa",
      season: "huhtikuusta syyskuuhun",
    }),
    trade("Huolto", firms, ["5153"], { tasks: "Pihatöitä ja lumitöitä parin mukana.", hours: "vuorot sovittavissa" }),
    trade("Siivouspalvelu", firms, ["9112"], { tasks: "Toimistojen siivousta.", hours: "iltapäivisin klo 15–19" }),
    trade("Lounasravintola", firms, ["5120", "9412"], {
      tasks: "Linjaston täydennystä ja astiahuoltoa.",
      hours: "klo 10–14",
    }),
    trade("Hotelli", ["Oy"], ["9112", "5120"], {
      tasks: "Huoneiden siivousta.",
      hours: "erityisesti viikonloppuisin",
      season: "talvisesonki, marraskuusta huhtikuuhun",
    }),
    trade("Kauppa", firms, ["5223"], { tasks: "Hyllytystä ja pullohuonetta.", hours: "18–25 h viikossa" }),
    trade("Rautakauppa", ["Oy"], ["5223", "4321"], {
      tasks: "Tavaran vastaanottoa ja pihavaraston järjestämistä.",
      season: "keväästä syksyyn",
    }),
    trade("Autokorjaamo", firms, ["7231"], {
      tasks: "Renkaanvaihtoja ja hallin järjestyksestä huolehtimista.",
      season: "keväällä ja syksyllä",
    }),
    trade("Tukku", ["Oy"], ["9333", "4321"], { tasks: "Keräilyä ja lavojen purkua.", hours: "aamupäivisin" }),
    trade("Matkamuistomyymälä", ["Oy", "Tmi"], ["5223"], {
      tasks: "Tuotteiden hinnoittelua ja esillepanoa.",
      season: "ennen joulusesonkia",
    }),
    trade("Tilitoimisto", ["Oy", "Ky"], ["4110"], {
      tasks: "Arkistointia ja skannausta.",
      hours: "kahtena päivänä viikossa",
    }),
    trade("Pesula", ["Oy", "Ky"], ["9112"], { tasks: "Pyykin lajittelua ja viikkausta.", hours: "20 h viikossa" }),
  ],
  city: [
    trade("Päiväkoti", plain, ["9412", "9112"], { tasks: "Keittiöapua ja välipalojen jakoa.", hours: "20 h viikossa" }),
    trade("Koulu", plain, ["5312", "5153"], {
      tasks: "Koulunkäyntiavustajan pariksi välitunneille ja ruokailuun.",
      season: "kouluvuoden ajan",
    }),
    trade("Keskuskeittiö", plain, ["9412", "5120"], { tasks: "Astiahuoltoa ja pakkaamista.", hours: "klo 7–12" }),
    trade("Kirjasto", plain, ["4110"], { tasks: "Palautusten hyllytystä ja kirjojen muovitusta." }),
    trade("Uimahalli", plain, ["9112", "5153"], { tasks: "Pukuhuoneiden siistimistä.", hours: "aamuvuorot" }),
    trade("Varikko", plain, ["5153", "9214"], { tasks: "Puistojen kunnossapitoa.", season: "toukokuusta syyskuuhun" }),
  ],
  third_sector: [
    trade("Kierrätysyhdistys", association, ["9333", "5223"], {
      tasks: "Lahjoitusten lajittelua ja kassalla auttamista.",
    }),
    trade("Kyläyhdistys", association, ["5153", "9214"], {
      tasks: "Kylätalon pihatöitä ja tilojen valmistelua tapahtumiin.",
    }),
    trade("Urheiluseura", association, ["5153"], { tasks: "Latujen ja kentän kunnostusta.", season: "talvikausi" }),
    trade("Kulttuuriyhdistys", association, ["4110", "9112"], {
      tasks: "Lipunmyyntiä ja salin järjestelyä.",
      hours: "näytöspäivinä",
    }),
    trade("Ruoka-apuyhdistys", association, ["9333", "9412"], {
      tasks: "Ruokakassien pakkaamista.",
      hours: "kolmena aamuna viikossa",
    }),
  ],
  other_public: [
    trade("Seurakunta", plain, ["9214", "5153"], { tasks: "Hautausmaan hoitoa.", season: "toukokuusta elokuuhun" }),
    trade("Palvelutalo", plain, ["5321", "9412"], { tasks: "Ruokailun avustamista ja yhteisten tilojen siistimistä." }),
    trade("Oppilaitos", plain, ["9412", "4110"], { tasks: "Opiskelijaravintolan linjastoa.", hours: "klo 10–13" }),
  ],
};
