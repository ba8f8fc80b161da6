import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const accessibility: typeof fi.accessibility = {
  title: "Accessibility statement",
  description: "How accessible Rinnalla is, which shortcomings we know of, and how to tell us of one.",
  lead: (organisation) =>
    `This statement is about the service Rinnalla: the employers' pages and the team's workspace. ${organisation} is responsible for the service.`,
  state: {
    title: "How accessible the service is",
    partially: "The service meets the accessibility requirements in part.",
    fully: "The service meets the accessibility requirements.",
    law: "The requirements are in the Finnish act on the provision of digital services (306/2019). The act refers to the international guidelines WCAG 2.1, levels A and AA. The service is built to the newer version, WCAG 2.2.",
    notAudited:
      "No outside expert has audited the service, and it has not been tried with people who use assistive technology. So we do not claim that the requirements are met in full.",
    audited: (by, day) => `The service was audited by ${by} on ${day}.`,
    report: "Read the report of the audit",
  },
  gaps: {
    title: "Shortcomings we know of",
    criterion: (number) => `Criterion ${number}.`,
    unchecked: "This has not been checked.",
    items: {
      languageOfParts:
        "The Swedish and English pages have names and sources in Finnish whose language is not marked. A screen reader may pronounce them wrongly. Some names of occupations in the workspace are in Finnish only.",
      guidePdf:
        "The PDF versions of the guide are made from the web page by a program. The same content can be read as a web page.",
      apiReference:
        "The description of the programming interface for developers (/api/docs) is a program by somebody else, and in English only.",
    },
  },
  audit: {
    title: "The last automatic audit",
    ran: (day, version) => `The audit was made on ${day} with the program axe-core ${version}.`,
    pages: (open, workspace, widths) =>
      `It opened ${open} public pages and ${workspace} pages of the workspace, each in windows ${widths} pixels wide.`,
    found: (count) =>
      plural("en", count, { one: "The audit found one fault.", other: `The audit found ${count} faults.` }),
    limits: "The program finds only some of the shortcomings. No faults does not mean that a page is accessible.",
    caption: "Pages with faults",
    page: "Page",
    rule: "Rule",
    places: "Places",
    width: "Width of the window",
  },
  method: {
    title: "How we have assessed it",
    items: [
      "The makers' own assessment during development.",
      "An automatic audit of every public page and the main pages of the workspace.",
      "Automatic tests: use with a keyboard alone, without JavaScript, in a window 320 pixels wide (the same as a zoom of 400 per cent) and in dark colours.",
    ],
  },
  feedback: {
    title: "Did you notice a shortcoming?",
    text: (days) =>
      `Tell us about it. You can also ask for the information in a form that suits you. We answer within ${days} days.`,
    phone: "Phone",
    email: "E-mail",
    form: "You can also write with the contact form",
  },
  supervision: {
    title: "If you are not satisfied with the answer",
    text: (days) =>
      `Tell us first. If you get no answer within ${days} days, or are not satisfied with it, you can notify the Finnish Transport and Communications Agency Traficom. Traficom has supervised accessibility since 1 January 2025.`,
    authority: "Authority",
    name: "Finnish Transport and Communications Agency Traficom, Digital Accessibility Supervision Unit",
    web: "Website",
    site: "www.webaccessibility.fi",
    email: "E-mail",
    address: "saavutettavuus@traficom.fi",
    phone: "Telephone switchboard",
  },
  dates: (made, reviewed) => `The statement was made on ${made} and reviewed on ${reviewed}.`,
};
