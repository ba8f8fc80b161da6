import type * as fi from "./fi.ts";

export const codes: typeof fi.codes = {
  wage_subsidy_50: {
    name: "Pay subsidy 50%",
    short: "Pay subsidy 50%",
    why: "When you hire an unemployed jobseeker and the work improves their professional skills.",
    conditions: [
      "The employment authority assesses whether the subsidy helps the jobseeker to find work, and decides if it lasts 5 or 10 months.",
      "You pay at least what the collective agreement says.",
    ],
  },
  wage_subsidy_70: {
    name: "Pay subsidy 70%",
    short: "Pay subsidy 70%",
    why: "When you hire an unemployed jobseeker with reduced work ability. The authority assesses the grounds: you need not ask or know anything about them.",
    conditions: [
      "Apply for an extension before the subsidy period ends. In some employment areas an extension is 6 or 12 months at a time: ask your own.",
      "You pay at least what the collective agreement says.",
    ],
  },
  wage_subsidy_100: {
    name: "Pay subsidy 100% for associations, foundations and religious communities",
    short: "Pay subsidy 100%",
    why: "When an association, a foundation or a registered religious community hires someone who has been unemployed for at least 24 of the last 28 months.",
    conditions: [
      "The subsidy covers the pay for at most 65 per cent of full hours.",
      "For business activities it is granted only as de minimis aid.",
    ],
  },
  employment_support_55: {
    name: "Employment support for people aged 55 or over",
    short: "Employment support 55+",
    why: "Possible when the employee is 55 or over and has been unemployed for at least 24 of the last 28 months.",
    conditions: ["The work is at least 25 hours a week.", "The employment authority checks the conditions."],
  },
  wage_subsidy_60: {
    name: "Pay subsidy for someone aged 60 or over who has long been unemployed",
    short: "Pay subsidy 60+",
    why: "Every employer can get it when the employee is 60 or over and has long been unemployed. It lasts longer than on other grounds.",
    conditions: [
      "The employment authority checks the conditions.",
      "You pay at least what the collective agreement says.",
    ],
  },
  youth_voucher: {
    name: "Employment voucher for young people",
    short: "Employment voucher",
    why: "When a company hires someone aged 18–29 who has been unemployed for at least six of the last seven months. Three months are enough if they have completed only basic education.",
    conditions: [
      "The job lasts at least six months and is at least 25 hours a week. An apprenticeship will do as well.",
      "The voucher is de minimis aid. An association or foundation can get it for economic activity only.",
      "Applications are open from 1 February 2026 to 30 June 2027. Your employment area may close them earlier, and the funding may run out.",
    ],
  },
  arrangement_tools: {
    name: "Support for arranging working conditions: tools and alterations",
    short: "Arrangements: tools",
    why: "Only when the employee's disability or illness calls for tools, furniture or alterations at the workplace. It can also be for someone you employ already.",
    conditions: [
      "We ask nothing about it. The employee and the job coach will tell you if it fits.",
      "It is not for ordinary ergonomics. You can have it alongside a pay subsidy.",
    ],
    time: "Once",
  },
  arrangement_help: {
    name: "Support for arranging working conditions: help from another employee",
    short: "Arrangements: help",
    why: "Only when the employee's disability or illness calls for help from another employee. You can be paid for the helper's time.",
    conditions: [
      "We ask nothing about it. The employee and the job coach will tell you if it fits.",
      "Paid afterwards for the hours worked. You can have it alongside a pay subsidy.",
    ],
  },
  work_trial: {
    name: "Work try-out",
    short: "Work try-out",
    why: "You can both try the work before you decide about hiring. A work try-out is not an employment relationship.",
    conditions: [
      "4–8 hours a day, at most five days a week.",
      "The agreement is made with the employment authority before the start.",
      "By an older instruction a municipality may go on to 12 months, if the tasks change.",
    ],
    amount: "Free: you pay neither wages nor on-costs",
    time: "At most 6 months with one employer",
  },
  training_compensation: {
    name: "Training compensation for an apprenticeship",
    short: "Training compensation",
    why: "The education provider may pay compensation for the guidance given at the workplace.",
    conditions: [
      "An apprenticeship is a fixed-term job of at least 25 hours a week on average.",
      "The workplace has a named instructor.",
    ],
    amount: "Agreed case by case with the education provider",
    time: "Agreed for the training",
  },
};

export const blocks: typeof fi.blocks = {
  zero_hours: "No support is granted for work without agreed hours (a zero-hours contract).",
  commission_only: "No support is granted for work that is paid by commission only.",
  too_few_hours: "This needs at least 25 hours a week, on average in an apprenticeship.",
  too_short: "This needs a job of at least six months.",
  municipal_employer: "A municipality cannot get this from 1 January 2025 (HE 120/2024).",
  excluded_municipality:
    "According to the service manual Palvelumanuaali this municipality is granted no pay subsidy. Ask the employment authority.",
};
