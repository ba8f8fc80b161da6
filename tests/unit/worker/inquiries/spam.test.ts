import { describe, expect, it } from "vitest";
import { spamSigns } from "../../../../worker/inquiries/spam.ts";
import { genuine, type Written } from "./genuine.ts";
import { repeated, robots } from "./robots.ts";

const sent = { companyName: "Keksitty Oy", personName: "Kalle Keksitty", email: "kalle@keksitty.example" };
const signsOf = (more: Partial<Parameters<typeof spamSigns>[0]>) => spamSigns({ ...sent, ...more }, 0);

describe("two hundred invented messages of both kinds", () => {
  const judged = ([companyName, personName, email, message]: Written) =>
    spamSigns({ companyName, personName, email, message }, repeated.has(companyName) ? 3 : 0);
  const namesOf = (written: readonly Written[]) => written.map(([companyName]) => companyName).join();

  it("are 120 of employers, of whom at most one in fifty is suspected", () => {
    const wronged = genuine.filter((written) => judged(written) !== null);
    expect(genuine).toHaveLength(120);
    expect(wronged.length / genuine.length, namesOf(wronged)).toBeLessThanOrEqual(0.02);
  });

  it("are 80 of robots, of which nine in ten are suspected", () => {
    const missed = robots.filter((written) => judged(written) === null);
    expect(robots).toHaveLength(80);
    expect(missed.length / robots.length, namesOf(missed)).toBeLessThanOrEqual(0.1);
  });
});

describe("what employers write is no reason for suspicion by itself", () => {
  it.each([
    ["an Outlook signature", { message: "Soittakaa.\n\nKalle\nwww.keksitty.example<http://www.keksitty.example>" }],
    ["the same of another place", { message: "Soittakaa.\nwww.muu.example<http://www.muu.example/>" }],
    ["three links", { message: "Katso https://a.example https://b.example ja www.c.example" }],
    ["three addresses", { message: "Vastatkaa: a@x.example, b@x.example, c@x.example" }],
    ["an address with a name", { message: "Vastaus: Kalle <k@x.example>" }],
    ["a signature's mail link", { message: "kalle@x.example<mailto:kalle@x.example>" }],
    ["a web address as the employer", { companyName: "www.keksitty.example" }],
    ["a web address as the person", { personName: "Kalle, https://keksitty.example/kalle" }],
    ["a heart and a price", { companyName: "O'Brien & Söner <3", message: "Hinta < 5 euroa, ja 3 > 2" }],
    ["the trade that robots sell", { message: "Teemme hakukoneoptimointia ja etsimme harjoittelijaa." }],
    ["another alphabet", { message: "Здравствуйте! Мы ищем помощника на кухню, можно позвонить вечером." }],
  ])("%s", (_, more) => expect(signsOf(more)).toBeNull());
});

describe("what keeps a message aside is told, the heaviest first", () => {
  it.each([
    [["honeypot"], { websiteUrl: "x", message: "<a href='x'>casino</a>" }],
    [["markup"], { personName: "<script>alert(1)</script>" }],
    [["selling", "links"], { message: "Backlinks for all of you: https://x.example" }],
    [["letters", "links"], { message: "Одежда и обувь оптом от производителя https://x.example" }],
    [
      ["links"],
      { message: "https://a.example https://b.example https://c.example https://d.example https://e.example" },
    ],
  ])("%j", (signs, more) => expect(signsOf(more)).toEqual(signs));

  it("the same words of three others, and a sender who is not confirmed", () => {
    expect(spamSigns(sent, 2)).toBeNull();
    expect(spamSigns(sent, 3)).toEqual(["repeated"]);
    expect(spamSigns(sent, 0, false)).toEqual(["unconfirmed"]);
  });
});
