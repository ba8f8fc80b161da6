/** What turns the direction of writing around, and what takes no room at all: pasted along unseen, and used to deceive. */
const unseen = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/g;

/** A text without the marks that nobody sees. Joiners stay: emoji and several scripts are written with them. */
export const withoutUnseen = (text: string): string => text.replace(unseen, "");

/** Does a text hold anything that can be seen? */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** The texts of an object without what nobody sees in them: a name could be turned around with it. */
export const plainTexts = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, typeof value === "string" ? withoutUnseen(value) : value]),
  ) as Fields;
