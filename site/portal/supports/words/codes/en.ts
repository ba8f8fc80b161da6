import type * as fi from "./fi.ts";

export const codes: typeof fi.codes = {
  wage_subsidy_50: {
    name: "Wage subsidy 50%",
    short: "Wage subsidy 50%",
    why: "When you hire an unemployed jobseeker and the work improves their professional skills.",
    conditions: [
      "The employment authority judges whether the subsidy helps the jobseeker to find work.",
      "You pay what the collective agreement says.",
    ],
  },
  wage_subsidy_70: {
    name: "Wage subsidy 70%",
    short: "Wage subsidy 70%",
    why: "The same support at a higher share, when the employment authority finds that the conditions are met. You do not need to judge it.",
    conditions: [
      "The employment authority decides the percentage.",
      "You pay what the collective agreement says.",
      "You can apply for more: by Helsinki's instructions at most 24 months at a time.",
    ],
  },
  wage_subsidy_100: {
    name: "Wage subsidy 100% for associations, foundations and religious communities",
    short: "Wage subsidy 100%",
    why: "When an association, a foundation or a registered religious community hires somebody who has long been unemployed.",
    conditions: [
      "The subsidy covers the wage of at most 65 per cent of full hours.",
      "The employment authority judges whether the conditions are met, also where the activity is a business.",
      "Helsinki's instructions say that the wage costs are multiplied by 1.23. The calculator leaves that out, so the estimate may be low.",
    ],
  },
  employment_support_55: {
    name: "Employment support for people aged 55 or over",
    short: "Employment support 55+",
    why: "Possible when the worker is 55 or older and has been unemployed for 24 of the last 28 months.",
    conditions: ["The work is at least 25 hours a week.", "The employment authority checks the conditions."],
  },
  municipal_wage_subsidy_60: {
    name: "A municipality's wage subsidy for a person aged 60 or over",
    short: "Municipal subsidy 60+",
    why: "A municipality can also get a wage subsidy when the worker is 60 or older and has long been unemployed.",
    conditions: ["Holds for municipalities and joint municipal authorities from 1 January 2025 (HE 120/2024)."],
    amount: "Usually 50% of wage costs. The employment authority tells the cap",
    time: "At most 24 months",
  },
  arrangement_tools: {
    name: "Subsidy for arranging working conditions: tools and alterations",
    short: "Arrangements: tools",
    why: "If the work needs tools, furniture or alterations at the workplace. It can also be for the work of somebody you employ already.",
    conditions: ["It is not for ordinary ergonomics.", "You can have it beside a wage subsidy."],
    time: "Once",
  },
  arrangement_help: {
    name: "Subsidy for arranging working conditions: help of another worker",
    short: "Arrangements: help",
    why: "If another worker helps with the work as agreed, you can be paid for their time.",
    conditions: ["Paid afterwards for the hours that were done.", "You can have it beside a wage subsidy."],
  },
  work_trial: {
    name: "Work trial",
    short: "Work trial",
    why: "You can try the work before you decide about hiring. A work trial is not an employment.",
    conditions: [
      "4–8 hours a day, at most five days a week.",
      "The state insures the person who tries.",
      "The agreement is made with the employment authority before the start.",
    ],
    amount: "Free: you pay neither wage nor side costs",
    time: "At most 6 months with one employer, 12 months in all",
  },
  training_compensation: {
    name: "Training compensation of an apprenticeship",
    short: "Training compensation",
    why: "The school may pay compensation for the guidance given at the workplace.",
    conditions: [
      "An apprenticeship is a fixed-term employment of at least 25 hours a week.",
      "The workplace has a named instructor.",
    ],
    amount: "Agreed case by case with the education provider",
    time: "Agreed for the training",
  },
};

export const blocks: typeof fi.blocks = {
  zero_hours: "No support is granted for work without agreed hours (a zero-hours contract).",
  commission_only: "No support is granted for work that is paid by commission only.",
  too_few_hours: "This needs at least 25 hours a week.",
  municipal_employer:
    "A municipality does not get this support from 1 January 2025 (HE 120/2024). It can get the subsidy at 70 per cent, or for a person aged 60 or over who has long been unemployed.",
};
