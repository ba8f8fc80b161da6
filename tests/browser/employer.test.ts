import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { type Register, startRegister } from "../register.ts";
import { faultsOf, overflows, signIn } from "./browser.ts";
import { type Hand, keysOf, thumbOf } from "./hands.ts";
import { useDemoSite } from "./site.ts";

let register: Register;
let honest: Register["answer"];
const site = useDemoSite(async () => {
  register = await startRegister();
  honest = register.answer;
  return { PRH_URL: register.url };
});
afterAll(() => register.close());
beforeEach(() => {
  register.answer = honest;
});

const save = '.actionbar button[type="submit"]';
const main = async (page: Page) => (await page.locator("main").textContent()) ?? "";
/** What is wrong with a page as it stands; axe itself needs JavaScript. */
const faults = async (page: Page, axe = true): Promise<string[]> => [
  ...(axe ? await faultsOf(page) : []),
  ...((await overflows(page)) ? ["sticks out to the right"] : []),
];

const send = async (page: Page, noun: string, data: object): Promise<string> => {
  const headers = { origin: site.worker.url.origin };
  const answer = await page.request.post(`/api/v1/${noun}`, { data: { id: newId(), ...data }, headers });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).id;
};

/** A workplace somebody has been at once, with a person to call and a promise. */
const makeEmployer = async (page: Page): Promise<string> => {
  const employerId = await send(page, "employers", {
    name: "Sivun Kahvila Oy",
    sector: "company",
    municipality: "698",
    confirmedSeparate: true,
  });
  const phone = { name: "Tiina Testinen", phone: "+358 40 000 0000", email: "tiina@sivun.example" };
  await send(page, "contact-persons", { employerId, ...phone });
  const met = { channel: "visit", purpose: "cold", outcome: "interested", date: "2022-03-01" };
  await send(page, "contacts", { employerId, ...met });
  await send(page, "follow-ups", {
    employerId,
    kind: "reminder",
    task: "Esittele ehdokas",
    dueOn: addDays(today(), 2),
  });
  await send(page, "follow-ups", { employerId, kind: "reminder", task: "Kysy kesästä", dueOn: addDays(today(), 90) });
  return employerId;
};

describe.each([
  ["with a thumb at 390 px", 390, thumbOf],
  ["with the keyboard at 1280 px", 1280, keysOf],
] as const)("an employer's page, %s", (_, width, handOf) => {
  let page: Page;
  let hand: Hand;
  let path: string;
  beforeAll(async () => {
    page = await signIn(await site.open({ width, touch: width === 390 }), "coach@rinnalla.example");
    hand = handOf(page);
    path = `/tyotila/tyonantajat/${await makeEmployer(page)}`;
  });

  it("tells first what comes next, and how to reach whom, and where it stands and why", async () => {
    await page.goto(path);
    const text = await main(page);
    expect(text.indexOf("Esittele ehdokas")).toBeLessThan(text.indexOf("Mitä täällä tarvitaan"));
    expect(text.indexOf("Kysy kesästä")).toBeGreaterThan(text.indexOf("Aikajana"));
    expect(await page.locator(".steps [aria-current]").textContent()).toBe("Tutustuttu");
    expect(text).toContain("Tavoitettiin ensimmäisen kerran 1.3.2022");
    expect(await page.locator('main a[href="tel:+358400000000"]').count()).toBe(1);
    expect(await page.locator('main a[href="mailto:tiina@sivun.example"]').count()).toBe(1);
    expect(await faults(page)).toEqual([]);
  });

  it("learns what is needed and what hinders; nothing told goes only alone", async () => {
    await page.goto(path);
    await hand.open('.section:has(#needs) a[href$="/muokkaa"]');
    await hand.write('[name="needs"]', "Kattaus ja tiskit");
    await hand.write('[name="needsHours"]', "15–25 h viikossa");
    await hand.write('[name="needsSeason"]', "Ympäri vuoden");
    for (const code of ["time_for_guidance", "cost", "none_told"])
      await hand.take(`[name="hindrances"][value="${code}"]`);
    await hand.write('[name="hindrancesTold"]', "Ei ehditä opastaa.");
    await hand.open(save);
    expect(await page.locator(".error-summary").textContent()).toContain(
      "valitse joko ”Ei kertonut esteitä” tai esteet.",
    );
    expect(await page.locator('[name="hindrances"]:checked').count()).toBe(3);
    expect(await page.inputValue('[name="needsHours"]')).toBe("15–25 h viikossa");
    expect(await faults(page)).toEqual([]);
    await hand.take('[name="hindrances"][value="none_told"]');
    await hand.open(save);
    const text = await main(page);
    for (const told of ["Kattaus ja tiskit", "15–25 h viikossa", "Ympäri vuoden", "Ohjaamiseen ei ole aikaa"])
      expect(text).toContain(told);
    expect(text).toContain("Ei ehditä opastaa.");
    expect(await page.locator(".steps [aria-current]").textContent()).toBe("Tarpeet tiedossa");
    expect(await faults(page)).toEqual([]);
  });

  it("leaves alone who asks for it, says who asked and why, and lifts it again", async () => {
    await page.goto(path);
    await hand.open('main a[href$="/ei-yhteytta"]');
    await hand.open(save);
    expect(await page.locator(".error-summary").textContent()).toContain("Kirjoita syy");
    await hand.write('[name="reason"]', "Soittaa itse, kun tarvitsee.");
    await hand.write('[name="askedBy"]', "Tiina Testinen");
    await hand.open(save);
    const notice = page.locator(".notice", { hasText: "Tähän työnantajaan ei oteta yhteyttä" });
    for (const told of ["Soittaa itse, kun tarvitsee.", "Tiina Testinen pyysi tätä", "Kirjasi Maija Mallikas"])
      expect(await notice.textContent()).toContain(told);
    expect(await faults(page)).toEqual([]);
    await hand.open('main .notice a[href$="/ei-yhteytta"]');
    expect(await faults(page)).toEqual([]);
    await hand.open('form:has([name="act"][value="lift"]) button');
    expect(await main(page)).toContain("Kielto on peruttu");
    expect(await notice.count()).toBe(0);
  });

  it("becomes a partner by an agreement, which stands in the story, and is corrected and taken away", async () => {
    await page.goto(path);
    await hand.open('.section:has(#agreements) a[href$="/sopimus"]');
    await page.fill('[name="signedOn"]', "2022-03-01");
    await page.fill('[name="validUntil"]', "2022-02-01");
    await hand.write('[name="note"]', "Kaksi paikkaa keittiössä");
    await hand.open(save);
    expect(await page.locator(".error-summary").textContent()).toContain("loppu on ennen alkua");
    await page.fill('[name="validUntil"]', "2099-12-31");
    await hand.open(save);
    expect(await page.locator(".steps [aria-current]").textContent()).toBe("Kumppani");
    expect(await page.locator(".timeline", { hasText: "Yhteistyösopimus" }).textContent()).toContain(
      "Voimassa 31.12.2099",
    );
    expect(await faults(page)).toEqual([]);
    await hand.open('.section:has(#agreements) .row a[href*="sopimus="]');
    expect(await faults(page)).toEqual([]);
    await page.fill('[name="validUntil"]', "");
    await hand.open(save);
    expect(await main(page)).toContain("Voimassa toistaiseksi");
  });
});

describe.each([
  ["with a thumb at 390 px", 390, thumbOf, true],
  ["with a thumb and no JavaScript", 390, thumbOf, false],
  ["with the keyboard at 1280 px", 1280, keysOf, true],
] as const)("a new employer from the business register, %s", (_, width, handOf, javaScript) => {
  let page: Page;
  let hand: Hand;
  const fetchButton = 'button[name="act"][value="register"]';
  beforeAll(async () => {
    page = await signIn(await site.open({ width, touch: width === 390, javaScript }), "coach@rinnalla.example");
    hand = handOf(page);
  });

  /** The demo has one of the name in Kemijärvi, and who came before left one of the business id: both are asked about, each once. */
  const saveAsAnother = async () => {
    await hand.open(save);
    expect(page.url()).toContain("/uusi");
    for (let asked = 0; asked < 2 && page.url().includes("/uusi"); asked++) await hand.open(save);
  };

  it("is chosen among those of a name, checked by a person and kept with its source", async () => {
    await page.goto("/tyotila/tyonantajat/uusi");
    await hand.write('[name="name"]', "kuvitelma");
    await hand.write('[name="needs"]', "Tarjoilua");
    await hand.open(fetchButton);
    expect(await main(page)).toContain("Lakannut");
    expect(await faults(page, javaScript)).toEqual([]);
    await hand.open('button[value="register-use"]');
    expect(await main(page)).toContain("Valitse, minkä yrityksen tietoja käytetään.");
    await hand.take('[name="registered"][value="2617416-4"]');
    await hand.open('button[value="register-use"]');
    expect(await main(page)).toContain("Yhtiömuoto Osakeyhtiö viittaa sektoriin Yritys. Sinä päätät.");
    const held = async (name: string) => page.inputValue(`[name="${name}"]`);
    expect(await held("name")).toBe("Kuvitelman Kahvila Oy");
    expect([await held("municipality"), await held("streetAddress"), await held("needs")]).toEqual([
      "320",
      "Keksitty katu 3",
      "Tarjoilua",
    ]);
    expect(await page.locator('[name="sector"]:checked').getAttribute("value")).toBe("company");
    expect(await faults(page, javaScript)).toEqual([]);
    await saveAsAnother();
    expect(page.url()).toContain("tallennettu");
    const text = await main(page);
    expect(text).toContain("Lähde: PRH, avoin data, CC BY 4.0");
    expect(text).toContain("Majoitus- ja ravitsemistoiminta (56110, TOL\u00a02025)");
    expect(await faults(page, javaScript)).toEqual([]);
  });

  it("of a business id that is known is asked about, not refused, and both are shown together", async () => {
    const name = `Kuvitelman Toinen Kahvila ${width} ${javaScript}`;
    await page.goto("/tyotila/tyonantajat/uusi");
    await hand.write('[name="name"]', name);
    await hand.write('[name="businessId"]', "2617416-4");
    await page.selectOption('[name="municipality"]', "698");
    await hand.take('[name="sector"][value="company"]');
    await hand.open(save);
    expect(await main(page)).toContain("Onko tämä toinen?");
    expect(await page.inputValue('[name="name"]')).toBe(name);
    expect(await faults(page, javaScript)).toEqual([]);
    await hand.open(save);
    expect(await page.locator(".section:has(#same-business)").textContent()).toContain("Kuvitelman Kahvila Oy");
  });

  it("keeps what was typed beside what the register says otherwise", async () => {
    await page.goto("/tyotila/tyonantajat/uusi");
    await hand.write('[name="name"]', "Oma nimi");
    await hand.write('[name="businessId"]', "2617416-4");
    await hand.open(fetchButton);
    expect(await page.inputValue('[name="name"]')).toBe("Oma nimi");
    expect(await page.locator(".notice .facts").textContent()).toContain("Kuvitelman Kahvila Oy");
  });

  it("goes on by hand when the register cannot be reached", async () => {
    register.answer = (_request, response) => response.writeHead(500).end("oops");
    await page.goto("/tyotila/tyonantajat/uusi");
    const name = `Käsin Täytetty ${width} ${javaScript} Oy`;
    await hand.write('[name="name"]', name);
    await hand.write('[name="needs"]', "Lumitöitä");
    await hand.open(fetchButton);
    expect(await main(page)).toContain("PRH:n avoimeen dataan ei saada yhteyttä. Täytä tiedot itse.");
    expect([await page.inputValue('[name="name"]'), await page.inputValue('[name="needs"]')]).toEqual([
      name,
      "Lumitöitä",
    ]);
    expect(await faults(page, javaScript)).toEqual([]);
    await page.selectOption('[name="municipality"]', "698");
    await hand.take('[name="sector"][value="company"]');
    await hand.open(save);
    expect(await page.locator("h1").textContent()).toBe(name);
  });
});
