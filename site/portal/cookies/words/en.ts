import type * as fi from "./fi.ts";

export const cookies: typeof fi.cookies = {
  title: "Cookies",
  lead: "The employers' pages use no cookies, so there are none to accept.",
  description: "Rinnalla's public pages store nothing on your device.",
  public: {
    title: "The public pages",
    items: [
      "We store neither cookies nor anything else on your device.",
      "The pages have no visitor tracking, no advertisements and no content from other services.",
      "When you answer whether a chapter of the guide was useful, only the number of answers for a page and a day is counted. Who answers is not identified.",
    ],
  },
  turnstile:
    "One exception: the contact form uses Cloudflare Turnstile, which tells a person from a spam program. It is loaded from Cloudflare's server when you open the form, and it reads data from your browser.",
  workspace: {
    title: "The team's workspace",
    text: "When a member of the team signs in to the workspace, one cookie is stored on their device. It is necessary for signing in, so no consent is needed.",
    name: "Name",
    names: (plain, secure) => `${secure} (without a secure connection ${plain})`,
    purpose: "What it is needed for",
    purposeText: "It tells the server who is signed in. Programs in the browser cannot read it.",
    life: "For how long",
    lifeText: (days) => `At most ${days} days. It goes when the user signs out.`,
    who: "Who sets it",
    whoText: "This site. It is not shared with anyone else.",
    drafts: {
      title: "Unfinished text",
      text: "When a member of the team writes in a form and the text is not saved, it stays on their device, so that nothing is lost. It is necessary for saving, so no consent is needed.",
      what: "What is stored",
      whatText:
        "The fields of the form, and whose text it is. No password is stored, nor a text that holds a personal identity code.",
      life: "For how long",
      lifeText:
        "Until the text is saved or discarded, the user signs out, or somebody else signs in on the device. Text older than a day goes when the workspace is opened. It does not leave the device before the user saves it.",
    },
  },
};
