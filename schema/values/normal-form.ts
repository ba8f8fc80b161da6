/**
 * The one form in which every text is judged, compared and kept, whichever door it came through: what is kept is what is
 * shown. Composed (NFC), a line break one character, without what nobody sees and what only a word processor's own font
 * shows. A text keeps its lines and its spaces inside; emoji and names of any script stay whole. Idempotent.
 */
export const normalText = (text: string): string => settled(text, (each) => shortText(each).normalize("NFC"));

/** The same of what stands on one line, a name or a number: any white space between two words is one space. */
export const normalLine = (text: string): string => settled(text, (each) => shortLine(each).normalize("NFC"));

/** Letters put together may leave a mark beside another one than before: it is judged again. */
const settled = (text: string, normal: (text: string) => string): string => {
  const once = normal(text);
  return once === text ? once : settled(once, normal);
};

/**
 * The normal form as long as it may count: several scripts have letters of which NFC makes two, and a text that filled its
 * field in the browser must not be too long here.
 */
export const shortText = (text: string): string => withoutUnseen(broken(text), listed).trim();

/** As `shortText`, of one line. */
export const shortLine = (text: string): string =>
  withoutUnseen(broken(text), "")
    .replace(/[\s\u2800]+/g, " ")
    .trim();

/** What breaks a line is one character: a browser sends two, a presentation a vertical tab. */
const broken = (text: string): string => text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n");

const listed = "• ";

const withoutUnseen = (text: string, bullet: string): string =>
  composed(
    text
      .toWellFormed()
      .replace(symbolsAtStart, bullet)
      .replaceAll("\u001e", "-")
      .replace(unseen, "")
      .replace(strayTag, "")
      .replace(straySelector, "")
      .replace(joiners, (joiner, stray?: string) => (stray === undefined ? joiner : "")),
  );

/** Letters put together with their marks, but for those that would take more room so. */
const composed = (text: string): string =>
  text.replace(/\P{M}\p{M}+/gu, (letter) => {
    const whole = letter.normalize("NFC");
    return whole.length > letter.length ? letter : whole;
  });

/** Word's bullets are characters of its symbol fonts, at U+F020 to U+F0FF, which no other font has. */
const symbolsAtStart = /^[ \t]*[\uf020-\uf0ff][ \t]*/gm;

/**
 * Controls; characters of private fonts, and places where a picture was; soft hyphens, marks without width, marks that turn
 * the direction of writing around; letters that are only a gap.
 */
const unseen =
  /[^\P{Cc}\n\t]|\p{Co}|\p{Noncharacter_Code_Point}|\u034f|[\u00ad\u061c\u115f\u1160]|[\u17b4\u17b5]|[\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc]|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]/gu;

/** Tags are the letters of a region's flag, and else a text that nobody sees. What is looked back at is bounded: texts are long. */
const strayTag = /(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0000}-\u{e007f}]/gu;

/** A selector says which picture of a sign is meant: of an emoji, of a digit on a key, of a letter in scripts that have several. */
const straySelector =
  /(?<!\p{Extended_Pictographic})(?<![0-9#*](?=.\u20e3))[\ufe0e\ufe0f]|(?<!\p{Lo}\p{M}{0,2})[\ufe00-\ufe0d\u180b-\u180d\u180f\u{e0100}-\u{e01ef}]/gu;

/** Scripts in which a joiner tells one word from another. */
const joining = ["Arab", "Syrc", "Nkoo", "Mong", "Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym"]
  .concat(["Sinh", "Mymr", "Khmr", "Tibt"])
  .map((script) => `\\p{sc=${script}}`)
  .join("");
const emoji = "\\p{Extended_Pictographic}";
const joiners = new RegExp(
  `(?<=[${joining}]\\p{M}{0,4})[\\u200c\\u200d](?=\\p{M}{0,4}[${joining}])` +
    `|(?<=${emoji}[\\ufe0f\\p{Emoji_Modifier}\\u{e0020}-\\u{e007f}]{0,7})\\u200d(?=${emoji})` +
    "|([\\u200c\\u200d])",
  "gu",
);
