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
    person: "Who do you want to ask?",
    choose: "Choose who gets the message, or that you give the link yourself.",
    byHand: "I will give the link myself",
    byHandHint: "Nothing is sent. You get the link on the next page.",
    noMails: "None of the contact persons has an e-mail address. You can give the link yourself.",
    textHint: "Change it as you like. The link is added at the end. Do not write personal or health data.",
    save: "Ask for feedback",
    mailed: (who) => `The message goes to ${who}.`,
    made: "The link is ready",
    madeText: (day) => `Give this link to the employer. It can be answered once, until ${day}.`,
    answered: "This link has been answered.",
    back: "Back to the employer",
  },
  mail: {
    subject: "How has the cooperation gone?",
    text: (organisation, coach) =>
      `Hello,\n\nwe have worked together, and I would like to hear how it has gone from your point of view. Answering takes a couple of minutes through the link below.\n\nKind regards\n${coach}\n${organisation}`,
  },
  interview: {
    title: "Record feedback",
    edit: "Correct the feedback",
    lead: "Ask the questions in these words and record the employer's own answer.",
    givenOn: "When did the employer tell you this?",
    hint: "Do not write personal or health data.",
    who: "Only you, who recorded the answers, and the team lead see them. Others see them only as part of the summary.",
  },
  summary: {
    filter: "Filter the feedback",
    all: "All municipalities",
    version: (version) => `Version ${version}`,
    answers: (count) => plural("en", count, { one: "1 answer", other: `${count} answers` }),
    answersLabel: "Employers' answers",
    counted: (count) =>
      plural("en", count, { one: "The summary includes 1 answer.", other: `The summary includes ${count} answers.` }),
    rule: "Answers are added to the summary in groups of at least five different employers, so that nobody's answer can be worked out, not even by comparing two selections or two days.",
    withheld: {
      "none-given": "There are no answers in this selection.",
      "too-few": "Figures and texts are shown once at least five different employers have answered.",
      "would-tell":
        "With this selection one employer's answer could be worked out. Try a longer period or all municipalities.",
    },
    uses: "What has been useful",
    sizes: "Size of the workplace",
    sources: "How the feedback came",
    code: "Answer",
    count: "Answers",
    noText: "Nobody wrote anything here.",
    order: "The texts are in alphabetical order, not in the order they came.",
  },
};
