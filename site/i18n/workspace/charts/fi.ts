/** What a drawing says in words to those who do not see it, and the names of its lines. */
export const charts = {
  parts: (sum: string, parts: string) => `${sum}, joista ${parts}`,
  part: (name: string, value: string) => `${name} ${value}`,
  line: (name: string, value: string) => `${name}: ${value}.`,
  nothing: "Ei mitään tällä ajalla.",
  week: (week: number, year: string) => `viikko ${week}/${year}`,
  weeks: (first: string, last: string) => `Alkaa: ${first}. Päättyy: ${last}.`,
  most: (value: string, when: string) => `Eniten, ${value}: ${when}.`,
  meanLine: (mean: string) => `Keskiarvo ${mean} viikossa`,
  mean: (mean: string) => `Keskiarvo viikossa on ${mean}.`,
  weekShort: "vk",
  curve: (name: string, from: string, first: string, to: string, last: string) =>
    `${name}: ${from} ${first}, ${to} ${last}.`,
  point: (name: string, when: string, value: string) => `${name}: ${when} ${value}.`,
  now: "nyt",
  before: "aiemmin",
  stage: (name: string, at: string, moved: string) => `${name}: ${at}, siirtyi tälle portaalle ${moved}.`,
  sameScale: "Kaikissa kuvissa sama asteikko.",
};
