import { accessibility } from "../../portal/accessibility/words/en.ts";
import { contacts } from "../../portal/contacts/words/en.ts";
import { cookies } from "../../portal/cookies/words/en.ts";
import { feedback } from "../../portal/feedback/words/en.ts";
import { guideTools } from "../../portal/guide/words/tools/en.ts";
import { ownInquiry } from "../../portal/own-inquiry/words/en.ts";
import { privacy } from "../../portal/privacy/words/en.ts";
import { supports } from "../../portal/supports/words/en.ts";
import type { PageWords } from "../dictionary.ts";

export const pages: PageWords = {
  footer: (organisation) => `Rinnalla is a service for employers. The service is provided by ${organisation}.`,
  front: {
    title: "For employers",
    description:
      "A job coach helps you find a person who fits the work and supports you both. The service costs the employer nothing.",
    heading: "When you look for someone, we walk alongside",
    lead: "A job coach helps you find a person whom your work suits, and supports you both for as long as you need. It costs you nothing.",
    contact: "Contact us",
    guide: "Read how it goes",
    area: (municipalities) => `We work in: ${municipalities}.`,
    offers: {
      title: "What you get",
      items: [
        {
          title: "A person who fits the work",
          text: "We start from the work you have and what the person can do. We suggest someone suitable, and if there is nobody right now, we say so.",
        },
        {
          title: "A chance to try first",
          text: "You can start with a visit or a work trial. A work trial is not an employment, and no wage is paid for it.",
        },
        {
          title: "Help with the papers",
          text: "The coach tells you which support you can apply for and helps with the application. A wage subsidy is applied for before work starts, so ask in good time.",
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
        "What support you can get and what you pay yourself. The calculator asks nothing about anyone’s health.",
      checklist: "What to do before the start, during the work and afterwards.",
    },
    steps: {
      title: "How it goes",
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
        { title: "You agree on the work", text: "You apply for support before the start and sign a contract." },
        { title: "Work starts, support goes on", text: "The coach is there for as long as you need." },
      ],
      more: "Read more about the steps",
    },
  },
  ask: {
    title: "Ask a job coach",
    text: "Tell us what kind of work you have. Every inquiry gets an answer.",
    button: "Contact us",
  },
  guide: {
    title: "Employer's guide",
    lead: "Answers to what employers ask when they hire with a job coach's support.",
    contents: "Contents",
    chapters: "Chapters of the guide",
    onPage: "On this page",
    sources: "Sources",
    checked: (day) => `Checked ${day}. Sources at the end of the page.`,
    checkedShort: (day) => `Checked ${day}`,
    reviewDue:
      "What this chapter says needs to be checked again. Confirm current information in the sources or ask a job coach.",
  },
  inquiry: {
    title: "Contact us",
    description: (within) => `Send an inquiry to a job coach. You get an answer ${within}.`,
    lead: (within) => `Tell us briefly what you have in mind. A job coach answers you ${within}.`,
    interest: "What would you like to talk about?",
    interests: {
      hire: "Hiring an employee",
      work_trial: "A work trial",
      apprenticeship: "An apprenticeship",
      visit: "A visit",
      learn_more: "I want to know more first",
    },
    workplace: "Which workplace?",
    companyName: "Employer",
    companyHint: "Name of the company, association or other workplace",
    businessId: "Business id",
    businessIdHint: "Written as 1234567-8",
    municipality: "Municipality",
    municipalityHint: "Where the work is done",
    chooseMunicipality: "Choose the municipality",
    served: "Where we work",
    others: "Other municipalities of Lapland",
    reach: "How can we reach you?",
    reachHint: "Give a phone number or an e-mail address, or both.",
    personName: "Contact person",
    phone: "Phone",
    email: "E-mail",
    bestTime: "When is the best time to reach you?",
    message: "Message",
    messageHint: "What kind of work do you have? What would you like to ask?",
    warning: "Do not write personal or health information about job seekers on the form.",
    honeypot: "Leave this field empty",
    privacyShort: "We use your details only to answer you and to agree on cooperation.",
    privacyLink: "Read how we handle your details",
    unconfirmed: "Your browser does not use JavaScript, so we read your message before it goes to the coach.",
    send: "Send the inquiry",
    alreadySent:
      "This inquiry has been sent already. If you want to send what you changed as a new inquiry, send the form again.",
    next: "What happens then",
    nextSteps: (within) => [
      "You get a reference and a link of your own at once, where you see how it is going.",
      `A job coach answers ${within}.`,
      "If you like, the coach comes to visit the workplace.",
    ],
    privacy: {
      title: "How we handle your details",
      controller: "Controller",
      dataProtection: "Data protection",
      why: "Why",
      purpose: "We answer you and agree on possible cooperation.",
      basis: {
        public: "The basis is a task in the public interest (EU General Data Protection Regulation, Article 6(1)(e)).",
        private:
          "The basis is a legitimate interest (EU General Data Protection Regulation, Article 6(1)(f)): ours is to answer those who contact us.",
      },
      needed: "Without a name and a way to reach you we cannot answer.",
      facts: [
        {
          term: "Who handles them",
          value:
            "The team's job coaches and team lead. The technical provider of the service handles them only on behalf of the controller.",
        },
        {
          term: "For how long",
          value:
            "12 months from when you last wrote, if the inquiry does not turn into cooperation. If it does, the contact person's details are kept for 24 months from the last contact.",
        },
        {
          term: "Your rights",
          value:
            "You get a link of your own, where you see your details and can correct or erase them yourself. You can also object to their use: write to us. You can complain to the Data Protection Ombudsman.",
        },
      ],
      turnstile: {
        term: "Against spam",
        value:
          "The form has Cloudflare's Turnstile, which tells people from programs. For that Cloudflare handles your IP address and details of your browser.",
      },
      whole: "Read the whole privacy notice",
    },
  },
  notFound: {
    title: "Page not found",
    text: "The address may have changed, or there is a typing mistake in it. From here you get on:",
  },
  failure: {
    title: "The page did not open",
    text: "The fault is ours, not yours. Wait a moment and open the page again.",
    sent: "If you sent a form, what you wrote may not have been saved. Go back in your browser: what you wrote may still be in the form.",
    again: "Open the page again",
    call: "If it cannot wait, call:",
  },
  accessibility,
  contacts,
  cookies,
  feedback,
  guideTools,
  ownInquiry,
  privacy,
  supports,
};
