/** What a form is told of by the script that sends it: site/middleware.ts answers it without a redirect to follow. */
const asking = "x-form";

/** Milliseconds until the network counts as gone. */
const patience = 30_000;

/** What came of it, and where to go on. Refused, the page with what is to be mended has to be asked for. */
type Sent = { came: "saved" | "signIn"; onward: URL } | { came: "refused"; onward?: undefined };

/**
 * Sends a form as it stands. Throws where nobody answered, or something between: then nothing is known to be saved, and the same
 * form sent again is saved once.
 */
export const send = async (form: HTMLFormElement, submitter: HTMLElement | null): Promise<Sent> => {
  const fields = [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)]);
  const answer = await fetch(addressOf(form, submitter), {
    method: "POST",
    headers: { [asking]: "stays" },
    body: new URLSearchParams(fields),
    signal: AbortSignal.timeout(patience),
  });
  // Not the site, but what stands before it and does not reach it.
  if (answer.status >= 502 && !answer.headers.has(asking)) throw new Error(String(answer.status));
  const onward = answer.headers.get("location");
  if (onward === null) return { came: "refused" };
  return { came: answer.status === 401 ? "signIn" : "saved", onward: new URL(onward, location.href) };
};

/** Where a form is sent: to what its button says, itself says, or the page it stands on. */
export const addressOf = (form: HTMLFormElement, button: HTMLElement | null = null): URL =>
  new URL(button?.getAttribute("formaction") ?? form.getAttribute("action") ?? "", location.href);

/** Leads on as a redirect would: also to a place on this very page, which is asked anew. */
export const goTo = (target: URL): void => {
  const samePage = target.hash !== "" && target.href.split("#")[0] === location.href.split("#")[0];
  if (samePage) {
    history.replaceState(null, "", target);
    location.reload();
  } else location.assign(target);
};
