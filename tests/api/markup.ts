/** A tag as a browser reads it: its name and its attributes, after a space or a slash; their values are quoted or end at a space. */
const tag = /<([a-z][\w-]*)((?:[\s/]+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)[\s/]*>/gi;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

/** The names of the elements that a page is made of. */
export const elementsIn = (html: string): string[] => [
  ...new Set(Array.from(html.matchAll(tag), ([, name = ""]) => name.toLowerCase())),
];

/** The names of the attributes that its elements have. */
export const attributesIn = (html: string): string[] => [
  ...new Set(
    Array.from(html.matchAll(tag), ([, , inside = ""]) => inside).flatMap((inside) =>
      Array.from(inside.matchAll(attribute), ([, name = ""]) => name.toLowerCase()),
    ),
  ),
];
