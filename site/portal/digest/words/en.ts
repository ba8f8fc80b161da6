import type * as fi from "./fi.ts";

export const digestOff: typeof fi.digestOff = {
  comes: {
    title: "Stop the morning digest?",
    text: "The morning digest is sent to you by e-mail on working mornings when something is waiting. You see the same things in the workspace.",
  },
  stopped: {
    title: "The morning digest has been stopped",
    text: "The digest is no longer sent to you. You can start it again in your account.",
  },
  unknown: {
    title: "The link opens nothing",
    text: "Check that the link is complete. You can also stop the digest in your account.",
  },
  busy: {
    title: "The page did not open",
    text: "Please try again in a moment.",
  },
  stop: "Stop the digest",
  account: "To your account",
};
