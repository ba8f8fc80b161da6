import { plural } from "../../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const guideTools: typeof fi.guideTools = {
  title: "Read, check and search",
  answers: "What employers ask",
  previous: "Previous",
  next: "Next",
  chapter: (order) => `Employer’s guide, chapter ${order}`,
  whole: {
    title: "The whole guide",
    lead: "Every chapter on one page, to read from start to finish or to print.",
    cover: (organisation) => `The guide is published by ${organisation}.`,
    checkedFrom: (day) => `The facts were checked on ${day} or later. The newest version is at`,
    page: (page, pages) => `Page ${page}/${pages}`,
  },
  pdf: (size) => `Download the guide as a PDF (${size})`,
  checklist: {
    title: "Checklist",
    lead: "What to do before the start, during the work and afterwards. Print the list and tick what is done.",
  },
  glossary: {
    title: "Glossary",
    lead: "What the words of the guide mean.",
    more: (chapter) => `Read more: ${chapter}`,
  },
  search: {
    title: "Search the guide",
    lead: "Search the guide’s chapters, questions and words.",
    label: "What are you looking for?",
    button: "Search",
    found: (count, asked) =>
      plural("en", count, { one: `One place for “${asked}”`, other: `${count} places for “${asked}”` }),
    none: (asked) => `Nothing found for “${asked}”`,
    noneText: "Try a shorter word or its basic form. You can also ask a job coach.",
  },
  vote: {
    title: "Was this page useful?",
    yes: "Yes",
    no: "No",
    note: "We only count the number of answers for each page and day.",
    thanks: "Thank you, your answer has been counted.",
    wait: "The answer was not counted, because many came in a row from the same network. Try again in a moment.",
    failed: "The answer could not be counted. Try again in a moment.",
  },
  feed: {
    title: "Changes to the employer’s guide",
    description: "What has changed in the guide, the newest first.",
    link: "Changes to the guide (RSS)",
  },
};
