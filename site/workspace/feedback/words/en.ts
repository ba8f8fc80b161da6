import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const feedback: typeof fi.feedback = {
  title: "Employers' feedback",
  one: "Feedback",
  all: "Summary",
  given: "Gave feedback",
  interviewed: "Feedback interview",
  ask: {
    title: "Ask for feedback",
    lead: "The employer answers through a link, once within 60 days. No name is asked.",
    left: "The employer has asked not to be contacted. No feedback is asked for.",
    locale: "In which language?",
    person: "Whom do you ask?",
    choose: "Choose whom the message goes to, or that you hand over the link yourself.",
    byHand: "I hand over the link myself",
    byHandHint: "Nothing is sent. You get the link on the next page.",
    noMails: "None of the contact persons has an e-mail address. You can hand over the link yourself.",
    textHint: "Change it as you like. The link is added at the end. Do not write personal or health data.",
    save: "Ask for feedback",
    mailed: (who) => `The message goes to ${who}.`,
    made: "The link is ready",
    madeText: (day) => `Give this link to the employer. It can be answered once, until ${day}.`,
    answered: "This link has been answered.",
    back: "Back to the employer",
  },
  mail: {
    subject: "How has working together gone?",
    text: (organisation, coach) =>
      `Hello,\n\nwe have worked together, and I would like to hear how it has gone for you. It takes a couple of minutes to answer with the link below.\n\nKind regards\n${coach}\n${organisation}`,
  },
  interview: {
    title: "Write down feedback",
    edit: "Correct the feedback",
    lead: "Ask the questions in these words and write the employer's own answer.",
    givenOn: "When did the employer tell this?",
    hint: "Do not write personal or health data.",
    who: "You who wrote the answers down see them, and the team lead does. Others see them only as a part of the summary.",
  },
  summary: {
    filter: "Narrow the feedback down",
    all: "All municipalities",
    version: (version) => `Version ${version}`,
    answers: (count) => plural("en", count, { one: "1 answer", other: `${count} answers` }),
    answersLabel: "Employers' answers",
    counted: (count) =>
      plural("en", count, { one: "The summary holds 1 answer.", other: `The summary holds ${count} answers.` }),
    rule: "Answers come into the summary in groups of at least five different employers, so that nobody's answer can be worked out, not by comparing two selections or two days either.",
    withheld: {
      "none-given": "There are no answers in this selection.",
      "too-few": "Figures and texts are shown once at least five different employers have answered.",
      "would-tell":
        "With this selection one employer's answer could be worked out. Try a longer period or all municipalities.",
    },
    uses: "What has been of use",
    sizes: "Size of the workplace",
    sources: "How the feedback came",
    code: "Answer",
    count: "Answers",
    noText: "Nobody wrote anything here.",
    order: "The texts are in alphabetical order, not in the order they came.",
  },
};
