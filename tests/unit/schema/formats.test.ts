import fc from "fast-check";
import { expect, it } from "vitest";
import { phoneDigits } from "../../../schema/values/folding.ts";
import { businessIdBeginning, mailAsSent, phoneHref } from "../../../schema/values/formats.ts";
import { businessId, email, phone, website } from "../../../schema/values/inputs.ts";
import { digitsTyped } from "../../../schema/values/typed-numbers.ts";

const many = { numRuns: 2000, seed: 2026 };
const dashes = [..."-‐‑‒–—―−"];
const spaces = [..." \u00a0\u202f\u2009\u2007"];
const dash = fc.constantFrom(...dashes);
const space = fc.constantFrom("", ...spaces);
/** What comes along unseen when something is copied from a list of contacts, a page or a letter. */
const around = fc.constantFrom(
  (text: string) => text,
  (text: string) => `\u202d${text}\u202c`,
  (text: string) => ` \ufeff${text}\u200b\r\n`,
  (text: string) => [...text].join("\u00ad"),
  (text: string) => `\u00a0${text}\ufe0f`,
);

const ids = fc
  .stringMatching(/^[0-3]\d{6}$/)
  .map(
    (digits) =>
      [digits, [7, 9, 10, 5, 8, 4, 2].reduce((sum, by, at) => sum + by * Number(digits[at]), 0) % 11] as const,
  )
  .filter(([, rest]) => rest !== 1)
  .map(([digits, rest]) => ({ digits, check: rest === 0 ? 0 : 11 - rest }));

it("a business id is kept once, in whichever form it is typed", () =>
  fc.assert(
    fc.property(ids, dash, space, around, fc.nat(), ({ digits, check }, sign, gap, paste, pick) => {
      const kept = `${digits}-${check}`;
      const spellings = [kept, `${digits}${check}`, `FI${digits}${check}`, `fi ${digits}${gap}${sign}${gap}${check}`];
      spellings.push(
        `${digits.slice(0, 4)}${gap}${digits.slice(4)}${sign}${check}`,
        `Y-tunnus: ${digits}${sign}${check}`,
      );
      if (digits.startsWith("0")) spellings.push(`${digits.slice(1)}${sign}${check}`);
      const typed = paste(spellings[pick % spellings.length] ?? kept);
      expect([typed, businessId.safeParse(typed).data]).toEqual([typed, kept]);
    }),
    many,
  ));

it.each([
  ["0112038-8", "wrongBusinessId"],
  ["FI01120388", "wrongBusinessId"],
  ["1234567", "wrongBusinessIdForm"],
  ["Oy Ab", "wrongBusinessIdForm"],
])("of %j it is told what is wrong: %s", (typed, told) =>
  expect(businessId.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([told]),
);

it.each([
  ["073", "073"],
  ["FI0737", "0737"],
  ["0737546–", "0737546"],
  ["07375462", "0737546-2"],
  ["0737 546-2", "0737546-2"],
  ["112038-9", "0112038-9"],
  ["07", null],
  ["kahvila", null],
  ["0401234567", null],
])("%j begins the business id %j", (typed, begun) => expect(businessIdBeginning(typed)).toBe(begun));

const mobiles = fc.stringMatching(/^0(4\d|50)\d{7}$/);

it("a Finnish number is kept once, found by its digits and dialled from anywhere, in whichever form it is typed", () =>
  fc.assert(
    fc.property(mobiles, dash, space, around, fc.nat(), (number, sign, gap, paste, pick) => {
      const [area, first, rest] = [number.slice(0, 3), number.slice(3, 6), number.slice(6)];
      const trunk = area.slice(1);
      const spellings = [
        number,
        `${area}${gap}${first}${gap}${rest}`,
        `${area}${sign}${first}${rest}`,
        `${area}.${first}.${rest}`,
      ];
      spellings.push(`${area}/${first}${rest}`, `(${area}) ${first} ${rest}`, `tel:+358${trunk}${first}${rest}`);
      spellings.push(
        `+358${gap}${trunk}${gap}${first}${rest}`,
        `(+358) ${trunk} ${first}${rest}`,
        `00358 ${trunk}${first}${rest}`,
      );
      spellings.push(
        `+358 (0)${trunk} ${first} ${rest}`,
        `+358(0) ${trunk}${sign}${first}${rest}`,
        `358${trunk}${first}${rest}`,
      );
      spellings.push(`puh. ${area} ${first} ${rest}`);
      const kept = `${area} ${first} ${rest}`;
      const typed = paste(spellings[pick % spellings.length] ?? kept);
      expect([typed, phone.safeParse(typed).data]).toEqual([typed, kept]);
      expect(phoneDigits(kept)).toBe(number);
      expect(phoneHref(kept)).toBe(`tel:+358${number.slice(1)}`);
      expect(phone.parse(kept)).toBe(kept);
    }),
    many,
  ));

it.each([
  ["+46 70-123 45 67", "+46 701 234 567", "tel:+46701234567"],
  ["+46 (0)70 123 45 67", "+46 701 234 567", "tel:+46701234567"],
  ["Puh 040 123 4567,", "040 123 4567", "tel:+358401234567"],
  ["0046 70 123 45 67", "+46 701 234 567", "tel:+46701234567"],
  ["+1 (212) 555-0100", "+1 212 555 0100", "tel:+12125550100"],
  ["+372 5123 456", "+372 512 3456", "tel:+3725123456"],
  ["09 1234 5678", "09 123 456 78", "tel:+358912345678"],
  ["016 111 111", "016 111 111", "tel:+35816111111"],
  ["0800 12345", "0800 123 45", "tel:+35880012345"],
  ["116117", "116 117", "tel:116117"],
  ["０４０ １２３ ４５６７", "040 123 4567", "tel:+358401234567"],
])("%j is kept as %j", (typed, kept, href) => {
  expect(phone.parse(typed)).toBe(kept);
  expect(phone.parse(kept)).toBe(kept);
  expect([phoneHref(typed), phoneHref(kept)]).toEqual([href, href]);
});

it.each(["soita", "1", "+", "040", "040 123 4567, 050 123 4567", "040 123 4567 / 12"])("%j is no number", (typed) =>
  expect(phone.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual(["wrongPhone"]),
);

const mails = fc.record({
  local: fc.stringMatching(/^[a-z][a-z0-9]{0,8}([._+-][a-z0-9]{1,6})?$/),
  domain: fc.constantFrom("yritys.example", "oy.keksitty.example", "työpaja.example", "żółw.example", "日本.example"),
});

it("a mail address is kept once, in whichever form it is typed", () =>
  fc.assert(
    fc.property(mails, around, fc.nat(), ({ local, domain }, paste, pick) => {
      const kept = `${local}@${domain}`;
      const spellings = [kept, `${local}@${domain.toUpperCase()}`, `mailto:${kept}`, `MAILTO:${kept}?subject=Hei`];
      spellings.push(
        `<${kept}>`,
        `${kept},`,
        `${kept}.`,
        ` ${kept} ; `,
        `Kalle Keksitty <${kept}>`,
        `${local} @ ${domain}`,
      );
      spellings.push(kept.normalize("NFD"), `"${kept}"`);
      const typed = paste(spellings[pick % spellings.length] ?? kept);
      expect([typed, email.safeParse(typed).data]).toEqual([typed, kept]);
      expect(mailAsSent(kept)).toMatch(/^[\x21-\x7e]+$/);
      expect(mailAsSent(mailAsSent(kept))).toBe(mailAsSent(kept));
    }),
    many,
  ));

it("mail is sent to the letters that the net has for a domain", () => {
  expect(mailAsSent("nimi@työ.fi")).toBe("nimi@xn--ty-gka.fi");
  expect(mailAsSent("nimi@yritys.fi")).toBe("nimi@yritys.fi");
});

it.each([
  "nimi",
  "nimi@",
  "@yritys.fi",
  "nimi@yritys.fi/ä",
  "nimi@yritys.fi:99/ä",
  "nimi@ä.fi#x",
  "a b@keksitty.example",
  "a@b@keksitty.example",
  "nimi@yritys",
  "nimi@työ..fi",
  "a@b.fi c@d.fi",
])("%j is no mail address", (typed) =>
  expect(email.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual(["wrongEmail"]),
);

it.each([
  ["www.keksitty.example", "https://www.keksitty.example"],
  ["keksitty.example", "https://keksitty.example"],
  ["keksitty.example/avoimet?a=B#c", "https://keksitty.example/avoimet?a=B#c"],
  ["Https://Keksitty.example/Avoimet", "https://keksitty.example/Avoimet"],
  ["HTTP://www.keksitty.example", "http://www.keksitty.example"],
  ["https://keksitty.example/", "https://keksitty.example"],
  [" <https://www.keksitty.example>, ", "https://www.keksitty.example"],
  ["www.kek\u00adsitty.example\u200b", "https://www.keksitty.example"],
  ["työpaja.example", "https://työpaja.example"],
  ["www.keksitty.example<http://www.keksitty.example>", "https://www.keksitty.example"],
  ["keksitty.example/Kioski_(kauppa)", "https://keksitty.example/Kioski_(kauppa)"],
  ["(www.keksitty.example)", "https://www.keksitty.example"],
])("the website %j is kept as %j", (typed, kept) => {
  expect(website.parse(typed)).toBe(kept);
  expect(website.parse(kept)).toBe(kept);
});

it.each([
  ["12,50 €", "euros", "12.50"],
  ["12,50€/h", "euros", "12.50"],
  ["€ 12.50", "euros", "12.50"],
  ["1\u00a0250,00", "euros", "1250.00"],
  ["1\u202f250,00 eur", "euros", "1250.00"],
  ["2 400 euroa/kk", "euros", "2400"],
  ["1.250,00", "euros", "1250.00"],
  ["1,250.00", "euros", "1250.00"],
  ["300,-", "euros", "300"],
  ["1.250 €", "euros", "1250"],
  ["EUR 12,50", "euros", "12.50"],
  ["12,50 € tunnissa", "euros", "12.50"],
  ["20 timmar i veckan", "hours", "20"],
  ["37,5 h", "hours", "37.5"],
  ["37,5 t/vko", "hours", "37.5"],
  ["37,5 tim/vecka", "hours", "37.5"],
  ["24,375", "hours", "24.375"],
  ["21 %", "percent", "21"],
  ["6 kk", "months", "6"],
  ["30 min", "minutes", "30"],
  ["1 728,5", undefined, "1728.5"],
  ["37,5 h", "euros", undefined],
  ["37,5 h", undefined, undefined],
  ["-5", "hours", undefined],
  ["noin 20", "hours", undefined],
  ["", "euros", undefined],
] as const)("%j in %s is %j", (typed, unit, digits) => expect(digitsTyped(typed, unit)).toBe(digits));
