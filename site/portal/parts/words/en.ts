import type * as fi from "./fi.ts";

export const ask: typeof fi.ask = {
  title: "Ask a job coach",
  text: "Tell us what kind of work you have. Every inquiry gets an answer.",
  button: "Contact us",
};

export const notFound: typeof fi.notFound = {
  title: "Page not found",
  text: "The address may have changed, or there is a typing mistake in it. Try one of these:",
};

export const failure: typeof fi.failure = {
  title: "The page did not open",
  text: "Something went wrong on our side. Wait a moment and open the page again.",
  sent: "If you sent a form, what you wrote may not have been saved. Go back in your browser: what you wrote may still be in the form.",
  again: "Open the page again",
  call: "If it cannot wait, call:",
};
