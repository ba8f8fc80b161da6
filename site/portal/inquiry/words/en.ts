import type * as fi from "./fi.ts";

export const inquiry: typeof fi.inquiry = {
  title: "Contact us",
  description: (within) => `Send an inquiry to a job coach. You will get an answer ${within}.`,
  lead: (within) => `Tell us briefly what you have in mind. A job coach will answer you ${within}.`,
  interest: "What would you like to talk about?",
  interests: {
    hire: "Hiring an employee",
    work_trial: "A work try-out",
    apprenticeship: "An apprenticeship",
    visit: "A visit",
    learn_more: "I want to know more first",
  },
  workplace: "Which workplace?",
  companyHint: "Name of the company, association or other workplace",
  businessIdHint: "Written as 1234567-8",
  municipalityHint: "Where the work is done",
  chooseMunicipality: "Choose the municipality",
  served: "Where we work",
  reach: "How can we reach you?",
  reachHint: "Give a phone number or an e-mail address, or both.",
  bestTime: "When is the best time to reach you?",
  messageHint: "What kind of work do you have? What would you like to ask?",
  warning: "Do not write personal or health information about jobseekers on the form.",
  honeypot: "Leave this field empty",
  privacyShort: "We use your details only to answer you and to agree on cooperation.",
  privacyLink: "Read how we handle your details",
  unconfirmed: "Your browser does not use JavaScript, so we read your message before it goes to the coach.",
  send: "Send the inquiry",
  alreadySent: "This inquiry has been sent already",
  changeByLink:
    "We did not send it a second time. You can add to it or correct it on the page that you got a link to when you sent the form.",
  sendAnother: "Send as a new inquiry",
  next: "What happens next",
  nextSteps: (within) => [
    "You get a reference and a link of your own at once. The link shows you how things are going.",
    `A job coach will answer ${within}.`,
    "If you like, the coach visits your workplace.",
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
          "The team's job coaches and team lead. The service's technical provider handles them only on behalf of the controller.",
      },
      {
        term: "For how long",
        value:
          "12 months from when you last wrote, if the inquiry does not turn into cooperation. If it does, the contact person's details are kept for 24 months from the last contact.",
      },
      {
        term: "Your rights",
        value:
          "You get a link of your own, where you can see, correct or erase your details. You can also object to their use: write to us. You can complain to the Data Protection Ombudsman.",
      },
    ],
    turnstile: {
      term: "Against spam",
      value:
        "The form has Cloudflare's Turnstile, which tells people from programs. For that Cloudflare handles your IP address and details of your browser.",
    },
    whole: "Read the whole privacy notice",
  },
};
