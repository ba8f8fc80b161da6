import type { LocalTextContent } from "../../local-texts.ts";
import type { SupplementContent } from "../../supplements.ts";
import { addDays, type Day } from "../../values/calendar.ts";
import { fold } from "../../values/folding.ts";
import { idsFrom, instantOn } from "../days.ts";
import { randomOf } from "../random.ts";
import type { DemoRows } from "../rows.ts";
import type { Team } from "./team.ts";
import { daysAgo, type Year } from "./year.ts";

type LocalGuide = Pick<DemoRows, "localTexts" | "supplements" | "localVersions">;

/** What the organisation has added to the guide: a question and answer, how it is reached, and a supplement that says it is invented. */
export const localGuideOfYear = (year: Year, { leadId }: Team): LocalGuide => {
  const idAt = idsFrom(randomOf("local guide"));
  const savedOn = daysAgo(year, 52);
  const createdAt = instantOn(savedOn, 90);
  const stamps = { createdAt, updatedAt: createdAt, version: 1 };
  const localTexts = texts.map((content) => ({ id: idAt(createdAt), ...content, ...stamps }));
  const content = supplementOf(year, savedOn);
  const supplement = { id: idAt(createdAt), ...content, nameKey: fold(content.nameFi), ...stamps };
  const versionOf = (subjectId: string, saved: LocalTextContent | SupplementContent) => ({
    id: idAt(createdAt),
    subjectId,
    number: 1,
    content: saved,
    savedBy: leadId,
    ...stamps,
  });
  return {
    localTexts,
    supplements: [supplement],
    localVersions: [
      ...localTexts.map(({ id }, i) => versionOf(id, texts[i] as LocalTextContent)),
      versionOf(supplement.id, content),
    ],
  };
};

const finnishOnly = { titleSv: null, titleEn: null, bodySv: null, bodyEn: null, until: null, shown: true };

const texts: LocalTextContent[] = [
  {
    page: "questions",
    slot: "question",
    titleFi: "Kuinka pian joku tulee käymään?",
    bodyFi:
      "Sovimme käynnin yleensä saman viikon aikana. Kerro yhteydenotossa, mikä aika sopii. Tämä vastaus on keksityn tiimin.",
    ...finnishOnly,
  },
  {
    page: "how-it-goes",
    slot: "contacts",
    titleFi: "Näin tavoitat meidät",
    bodyFi: "Valmentajat vastaavat arkisin kello 8–15. Numero on keksitty: 040 000 9000.",
    ...finnishOnly,
  },
];

const supplementOf = ({ loadDay }: Year, checkedOn: Day): SupplementContent => ({
  municipality: null,
  nameFi: "Keksitty kuntalisä",
  nameSv: "Påhittat kommuntillägg",
  nameEn: "Invented municipal supplement",
  kind: "month",
  amountCents: 10_000,
  wagePercent: null,
  capCents: null,
  months: 3,
  whoFi: "Esittelyaineiston esimerkki: tätä tukea ei ole olemassa.",
  whoSv: "Ett exempel i demonstrationen: det här stödet finns inte.",
  whoEn: "An example of the demo: there is no such support.",
  howFi: "Ei haettavissa.",
  howSv: "Kan inte sökas.",
  howEn: "It cannot be applied for.",
  sourceTitle: "Keksitty esimerkki, ei todellinen tuki",
  sourceUrl: null,
  year: Number(loadDay.slice(0, 4)),
  checkedOn,
  validFrom: addDays(loadDay, -300),
  validUntil: null,
  shown: true,
});
