import { addDays, type Day } from "../values/calendar.ts";
import { addWorkingDays } from "../values/working-days.ts";
import { inventedPhone } from "./contact-persons.ts";
import { idsFrom, instantOn } from "./days.ts";
import type { Coaches } from "./people.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

type Received = Pick<
  RowOf<"inquiries">,
  "locale" | "interest" | "companyName" | "municipality" | "personName" | "bestTime" | "message" | "status" | "answer"
> & { daysAgo: number | "two working days"; more?: Partial<RowOf<"inquiries">> };

const received: Received[] = [
  {
    daysAgo: 1,
    locale: "fi",
    interest: "hire",
    companyName: "Kuvitteellinen Kahvila Aamurusko Oy",
    municipality: "698",
    personName: "Veera Keksitynen",
    bestTime: "arkisin klo 14 jälkeen",
    message: "Tarvitsemme apua aamuihin keittiölle, noin 20 tuntia viikossa. Voisiko joku soittaa?",
    status: "new",
    answer: null,
  },
  {
    daysAgo: 2,
    locale: "sv",
    interest: "visit",
    companyName: "Påhittade Gästgiveriet Ab",
    municipality: "320",
    personName: "Stig Exempelsson",
    bestTime: "på förmiddagen",
    message: "Vi vill gärna veta mer om hur ni arbetar. Kan ni komma och hälsa på?",
    status: "new",
    answer: null,
  },
  {
    daysAgo: "two working days",
    locale: "fi",
    interest: "work_trial",
    companyName: "Näytteen Varasto ja Logistiikka Oy",
    municipality: "698",
    personName: "Timo Sepitteinen",
    bestTime: null,
    message: "Keräilyyn ja pakkaamiseen voisi ensin kokeilla muutaman viikon.",
    status: "assigned",
    answer: null,
  },
  {
    daysAgo: 6,
    locale: "fi",
    interest: "apprenticeship",
    companyName: "Tarinan Puusepänverstas Tmi",
    municipality: "698",
    personName: "Saana Olematon",
    bestTime: "aamupäivisin",
    message: "Miten oppisopimus alkaa ja kuka hoitaa paperityöt?",
    status: "answered",
    answer: "Kiitos yhteydenotosta. Soitan huomenna aamupäivällä ja käydään vaiheet läpi yhdessä.",
  },
  {
    daysAgo: 8,
    locale: "fi",
    interest: "learn_more",
    companyName: "Tekaistun Kylän Kauppa Ky",
    municipality: "698",
    personName: "Kerttu Kuviteltu",
    bestTime: null,
    message: "Mitä tukea pieni kauppa voi saada, kun palkkaa ensimmäisen työntekijän?",
    status: "assigned",
    answer: null,
  },
  {
    daysAgo: 1,
    locale: "fi",
    interest: "visit",
    companyName: "Satumaan Leipomo Oy",
    municipality: "320",
    personName: "Outi Keksijä",
    bestTime: "iltapäivällä",
    message: "Soitti ja toivoi käyntiä leipomossa. Apua tarvitaan pakkaamiseen.",
    status: "new",
    answer: null,
    more: { source: "phone" },
  },
  {
    daysAgo: 3,
    locale: "en",
    interest: "learn_more",
    companyName: "Invented Traffic Ltd",
    municipality: "698",
    personName: "Max Madeup",
    bestTime: null,
    message: "More visitors for your pages: https://a.example https://b.example https://c.example https://d.example",
    status: "spam",
    answer: null,
    more: { spamSigns: ["selling", "links"] },
  },
];

/**
 * What employers asked in the days before the data was loaded: most through the public form, one by telephone, one that
 * looks like a robot's, and one that has passed its promise.
 */
export const demoInquiries = (loadDay: Day, coaches: Coaches, leadId: string): RowOf<"inquiries">[] => {
  const random = randomOf("inquiries");
  const [first = "", second = ""] = coaches["698"];
  const assigned: Partial<Record<Received["status"], string>> = { assigned: first, answered: second };
  return received.map(({ daysAgo, more, ...inquiry }, i) => {
    const createdOn = daysAgo === "two working days" ? twoWorkingDaysBefore(loadDay) : addDays(loadDay, -daysAgo);
    const createdAt = instantOn(createdOn, 45 + i * 70);
    const answeredAt = inquiry.answer ? createdAt + 26 * 3_600_000 : null;
    return {
      id: idsFrom(random)(createdAt),
      reference: inventedReference(random),
      source: "form",
      ...inquiry,
      businessId: null,
      phone: inventedPhone(9001 + i),
      email: `yhteydenotto${i + 1}@keksitty.example`,
      spamSigns: null,
      assignedTo: assigned[inquiry.status] ?? null,
      answeredAt,
      answeredBy: answeredAt ? second : null,
      archivedAt: null,
      promisedOn: addWorkingDays(createdOn, 2),
      enteredBy: more?.source === "phone" ? leadId : null,
      ...more,
      createdAt,
      updatedAt: answeredAt ?? createdAt,
      version: inquiry.status === "new" ? 1 : 2,
    };
  });
};

/** The last day from which two working days reach to the day of loading, or to the first working day after it. */
const twoWorkingDaysBefore = (loadDay: Day): Day => {
  let day = addDays(loadDay, -1);
  while (addWorkingDays(day, 2) > loadDay && addWorkingDays(day, 2) > addWorkingDays(addDays(loadDay, -1), 1))
    day = addDays(day, -1);
  return day;
};

/** `R-7KQ2MX`: six characters without those that look like another. */
export const inventedReference = (random: Random): string =>
  `R-${Array.from({ length: 6 }, () => random.pick([..."23456789ABCDEFGHJKMNPQRSTUVWXYZ"])).join("")}`;
