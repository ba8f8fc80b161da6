import type { Sector } from "../vocabulary.ts";
import type { OccupationCode } from "./occupations.ts";

/** What kind of workplace it is: how it is named, what people do there and what it has asked for. */
export type Trade = { word: string; forms: string[]; occupations: OccupationCode[]; needs: string };

const trade = (word: string, forms: string[], occupations: OccupationCode[], needs: string): Trade => ({
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
    trade("Kahvila", firms, ["5131", "9412"], "Aamuvuoroihin tiskiä ja salin siistimistä, 15–20 h viikossa."),
    trade("Leipomo", firms, ["9412", "5223"], "Pakkaamista ja myymälän hyllyjen täyttöä arkiaamuisin klo 6–10."),
    trade(
      "Puutarha",
      ["", "Oy", "Tmi"],
      ["9214"],
      "Kasvien kastelua ja ruukutusta huhtikuusta syyskuuhun, 20–30 h viikossa.",
    ),
    trade("Huolto", firms, ["5153"], "Pihatöitä ja lumitöitä parin mukana, vuorot sovittavissa."),
    trade("Siivouspalvelu", firms, ["9112"], "Toimistojen siivousta iltapäivisin klo 15–19."),
    trade("Lounasravintola", firms, ["5120", "9412"], "Linjaston täydennystä ja astiahuoltoa klo 10–14."),
    trade("Hotelli", ["Oy"], ["9112", "5120"], "Huoneiden siivousta sesongin ajan, viikonloppuisin erityisesti."),
    trade("Kauppa", firms, ["5223"], "Hyllytystä ja pullohuonetta, 18–25 h viikossa."),
    trade("Rautakauppa", ["Oy"], ["5223", "4321"], "Tavaran vastaanottoa ja pihavaraston järjestämistä."),
    trade(
      "Autokorjaamo",
      firms,
      ["7231"],
      "Renkaanvaihtoja ja hallin järjestyksestä huolehtimista keväällä ja syksyllä.",
    ),
    trade("Tukku", ["Oy"], ["9333", "4321"], "Keräilyä ja lavojen purkua aamupäivisin."),
    trade("Matkamuistomyymälä", ["Oy", "Tmi"], ["5223"], "Tuotteiden hinnoittelua ja esillepanoa ennen joulusesonkia."),
    trade("Tilitoimisto", ["Oy", "Ky"], ["4110"], "Arkistointia ja skannausta kahtena päivänä viikossa."),
    trade("Pesula", ["Oy", "Ky"], ["9112"], "Pyykin lajittelua ja viikkausta, 20 h viikossa."),
  ],
  city: [
    trade("Päiväkoti", plain, ["9412", "9112"], "Keittiöapua ja välipalojen jakoa, 20 h viikossa."),
    trade("Koulu", plain, ["5312", "5153"], "Koulunkäyntiavustajan pariksi välitunneille ja ruokailuun."),
    trade("Keskuskeittiö", plain, ["9412", "5120"], "Astiahuoltoa ja pakkaamista klo 7–12."),
    trade("Kirjasto", plain, ["4110"], "Palautusten hyllytystä ja kirjojen muovitusta."),
    trade("Uimahalli", plain, ["9112", "5153"], "Pukuhuoneiden siistimistä aamuvuoroissa."),
    trade("Varikko", plain, ["5153", "9214"], "Puistojen kunnossapitoa toukokuusta syyskuuhun."),
  ],
  third_sector: [
    trade("Kierrätysyhdistys", association, ["9333", "5223"], "Lahjoitusten lajittelua ja kassalla auttamista."),
    trade("Kyläyhdistys", association, ["5153", "9214"], "Kylätalon pihatöitä ja tilojen valmistelua tapahtumiin."),
    trade("Urheiluseura", association, ["5153"], "Latujen ja kentän kunnostusta talvikaudella."),
    trade("Kulttuuriyhdistys", association, ["4110", "9112"], "Lipunmyyntiä ja salin järjestelyä näytöspäivinä."),
    trade("Ruoka-apuyhdistys", association, ["9333", "9412"], "Ruokakassien pakkaamista kolmena aamuna viikossa."),
  ],
  other_public: [
    trade("Seurakunta", plain, ["9214", "5153"], "Hautausmaan kesätöitä toukokuusta elokuuhun."),
    trade("Palvelutalo", plain, ["5321", "9412"], "Ruokailun avustamista ja yhteisten tilojen siistimistä."),
    trade("Oppilaitos", plain, ["9412", "4110"], "Opiskelijaravintolan linjastoa klo 10–13."),
  ],
};
