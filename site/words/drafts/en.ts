import type * as fi from "./fi.ts";

export const drafts: typeof fi.drafts = {
  saving: "Saving…",
  wait: "One moment…",
  offline: "The network does not answer. Your text is kept, try again.",
  restored: "Your text is kept on this device, but it has not been saved yet.",
  carried: "What you wrote is still in the form. It has not been saved yet.",
  offered: "You have a text here that was not saved.",
  restore: "Restore the text",
  discard: "Discard the text",
};
