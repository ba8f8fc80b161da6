import type * as fi from "./fi.ts";

export const front: typeof fi.front = {
  title: "For employers",
  description:
    "A job coach helps you find someone who suits the job and supports you both. The service costs the employer nothing.",
  heading: "When you look for an employee, we are by your side",
  lead: "A job coach helps you find someone who suits the job, and supports you both for as long as you need. It costs you nothing.",
  contact: "Contact us",
  guide: "How it works",
  area: (municipalities) => `We work in: ${municipalities}.`,
  offers: {
    title: "What you get",
    items: [
      {
        title: "Someone who suits the job",
        text: "We start with the work you have and what the person can do. We suggest someone suitable, and if there is nobody right now, we say so.",
      },
      {
        title: "A chance to try first",
        text: "You can start with a visit or a work try-out. A work try-out is not an employment relationship, and no wage is paid.",
      },
      {
        title: "Help with the paperwork",
        text: "The coach tells you which financial support you can apply for and helps with the application. Apply for a pay subsidy before work starts, so ask in good time.",
      },
      {
        title: "Support after work has started, too",
        text: "The coach helps with induction and stays in touch. You get a reminder before a fixed term or a subsidy ends.",
      },
    ],
  },
  ways: {
    title: "Read in your own time",
    guide: "Answers to what employers ask, in fifteen short chapters.",
    supports:
      "What financial support you can get and what you pay yourself. The calculator asks nothing about anyone’s health.",
    checklist: "What to do before the start, during the work and afterwards.",
  },
  steps: {
    title: "How it works",
    items: (within) => [
      { title: "You contact us", text: `You tell us what work you have. You get an answer ${within}.` },
      {
        title: "The coach gets to know the workplace",
        text: "We go through the tasks, the hours and the work community.",
      },
      {
        title: "You meet",
        text: "We suggest a suitable person. You get to know each other, and can try first if you like.",
      },
      { title: "You agree on the work", text: "You apply for financial support before the start and sign a contract." },
      { title: "Work starts, support continues", text: "The coach is there for as long as you need." },
    ],
    more: "Read more about the steps",
  },
};
