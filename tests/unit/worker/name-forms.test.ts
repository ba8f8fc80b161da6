import { describe, expect, it } from "vitest";
import { withoutMentions } from "../../../worker/erasure/participant-mentions.ts";
import { withoutPerson } from "../../../worker/erasure/person-mentions.ts";

const known = { name: "Päivi Mäki", phone: "040 123 4567", email: "paivi.maki@kähvilä.example" };

/** A text as it reads afterwards, and whether somebody is given it to read. */
const read = (text: string, person: Partial<typeof known> = {}, place = "contacts.note") => {
  const employerId = place === "contacts.note" ? "e" : null;
  const { changed, candidates } = withoutPerson({ ...known, ...person }, [
    { place, id: "1", text, employerId, date: null },
  ]);
  return [changed[0]?.after ?? text, candidates.length === 1];
};

describe("what is certainly the person's goes", () => {
  it.each([
    ["a name put together of other marks", "Soita: Päivi Mäki.".normalize("NFD"), "Soita: […]."],
    ["a name with soft hyphens and spaces that nobody sees", "Soita: Päi\u00advi\u200b Mä\u00adki.", "Soita: […]."],
    ["a name over two lines, with a hard space", "Päivi\u00a0\nMäki", "[…]"],
    ["a name in other case", "PÄIVI MÄKI", "[…]"],
    ["a number with a dash", "puh. 040–123 45 67", "puh. […]"],
    ["a number with slashes and dots", "040/123.45.67", "[…]"],
    ["a number with hard and thin spaces", "040\u00a0123\u202f45\u200967", "[…]"],
    ["a number in brackets", "soita (040) 1234567", "soita […]"],
    ["a number with its country, in brackets", "(+358) 40 1234567", "[…]"],
    ["a number with its country and its zero", "+358 (0)40 1234567", "[…]"],
    ["a number that is turned about", "\u202d040 123 4567\u202c", "\u202d[…]\u202c"],
    ["a number of several dashes", "040 - 123 — 4567", "[…]"],
    ["an address in other case", "Paivi.Maki@KÄHVILÄ.example", "[…]"],
    ["an address as the network writes it", "paivi.maki@xn--khvil-grae.example", "[…]"],
    ["an address with a mark in it", "paivi.\u200bmaki@kähvilä.example", "[…]"],
  ])("%s", (_, text, after) => expect(read(text)).toEqual([after, false]));

  it("a number of another country too", () =>
    expect(read("+46 70-123 45 67", { phone: "0046 70 1234567" })).toEqual(["[…]", false]));
});

describe("what may be the person's is for somebody to read", () => {
  it.each([
    ["bent by its last letters", "Päivin kanssa sovittu"],
    ["bent by its consonants", "Mäen mukaan kiire"],
    ["a first name alone, of other marks", "Päivi soitti".normalize("NFD")],
    ["without dots", "Paivi maki soitti"],
    ["run together", "Vastaa PäiviMäki"],
    ["a number without its zero", "40 123 4567"],
    ["a number of wide digits", "０４０１２３４５６７"],
    ["an address that is spelt out", "paivi.maki (at) kahvila"],
    ["with a soft hyphen", "Päi\u00advin kanssa"],
  ])("%s", (_, text) => expect(read(text)).toEqual([text, true]));

  it.each([
    ["Satu", "Sadun"],
    ["Outi", "Oudille"],
    ["Susi", "Suden"],
    ["Käsi", "Käden"],
    ["Ovi", "Oven"],
    ["Arki", "Arjen"],
    ["Poika", "Pojan"],
    ["Säde", "Säteen"],
    ["Łucja", "Lucjan"],
    ["Søren", "Sorenille"],
    ["O'Neil", "Neilin"],
    ["O'Neil", "Oneilille"],
  ])("%s is heard in %s", (name, said) => expect(read(`Sovittu: ${said} vuoro`, { name })[1]).toBe(true));

  it("what the team writes is looked at for the whole name", () => {
    const place = "weekly_reviews.note";
    expect(read("Päivin viikko", {}, place)).toEqual(["Päivin viikko", false]);
    expect(read("Päivin Mäen viikko", {}, place)).toEqual(["Päivin Mäen viikko", true]);
    expect(read('{"cover":"Ensin\\nPäivi, sitten Mäki"}', {}, "final_reports.notes")[1]).toBe(true);
  });
});

it.each([
  "Maanantaina kiire, soita uudelleen",
  "viite 10401234567, tilaus 123456789",
  "Kahvila 5 hlöä, 12.3.2026 klo 9.30",
  "Hyvä 👩‍👧 päivä".replace("päivä", "sää"),
])("what is nobody's stays, letter for letter: %s", (text) =>
  expect(read(text.normalize("NFD"))).toEqual([text.normalize("NFD"), false]),
);

describe("a participant's code", () => {
  const of = (code: string, text: string) => {
    const { changed, candidates } = withoutMentions(code, [{ place: "contacts.note", id: "1", text }]);
    return [changed[0]?.after ?? text, candidates.length];
  };

  it.each([
    ["K7Q2X", "k7q2xlle paikka", "[…]lle paikka", 0],
    ["K7Q2X", "K7\u00adQ2\u200bX:n jakso", "[…]:n jakso", 0],
    ["K7Q2X", "sarja K7Q2X9", "sarja K7Q2X9", 0],
    ["K7Q2X", "K7 Q2X aloitti", "K7 Q2X aloitti", 1],
    ["K7Q2X", "K7–Q2X aloitti", "K7–Q2X aloitti", 1],
    ["AURINKO", "Aurinkoinen päivä", "Aurinkoinen päivä", 1],
    ["1234", "Hinta 1234 euroa", "Hinta 1234 euroa", 1],
    ["1234", "Hinta 12345 euroa", "Hinta 12345 euroa", 0],
  ])("%s in %s", (code, text, after, candidates) => expect(of(code, text)).toEqual([after, candidates]));
});
