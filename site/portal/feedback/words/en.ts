import type * as fi from "./fi.ts";

export const feedback: typeof fi.feedback = {
  title: "Feedback",
  lead: "Tell us how working together has gone. It takes a couple of minutes.",
  instruments: {
    "1": {
      size: "How many people work at your workplace?",
      uses: "What has been useful?",
      usesHint: "Choose all that apply.",
      worked: "What worked well?",
      improve: "What should we do better?",
      other: "What else would you like to say?",
    },
  },
  warning: "Do not write anyone's name or anything about an employee's health.",
  ask: {
    title: "How did it go?",
    text: "Tell us what was useful and what we could do better. It takes a couple of minutes, and we do not ask your name.",
    button: "Give feedback",
  },
  send: "Send feedback",
  privacy: {
    title: "How the answers are used",
    items: [
      "We do not ask your name. The team sees that your workplace has answered, and on which day.",
      "Answers are shown only once at least five employers have answered, and then together, without employers' names.",
      "The link to the employer is removed two years after the employer's latest answer.",
    ],
  },
  thanks: { title: "Thank you for your feedback", text: "Your answer is saved. It helps us to do our work better." },
  expired: {
    title: "The link is no longer valid",
    text: "A feedback link is valid for 60 days. If you would still like to give feedback, ask the job coach for a new link.",
  },
  tooEarly: {
    title: "You can give feedback later",
    text: "Your inquiry has not been answered yet. Once it has been, this link opens the feedback form.",
  },
  unknown: {
    title: "The link does not open anything",
    text: "Check that the link is complete. E-mail sometimes breaks a long link over two lines.",
  },
  contact: "Contact us",
};
