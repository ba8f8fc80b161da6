import { asksPassword } from "./form-fields.ts";
import { mainButton, notice, told } from "./form-texts.ts";
import { hold, isHeld, letAllGo, letGo } from "./held-buttons.ts";
import { beginKeeping, carryFrom, dropSaved, isKept, keepOn, keepSent } from "./kept-forms.ts";
import { goTo, send } from "./sending.ts";

/**
 * Every form of the workspace that is sent: its button says so and sends it once, without a network the page stays, and what
 * was typed is kept until it is saved. Where the script does not run, forms are sent as browsers send them.
 */
const submit = (event: SubmitEvent): void => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post" || passing.has(form)) return;
  if (isHeld(form)) {
    event.preventDefault();
    return;
  }
  const pressed = event.submitter?.hidden ? null : event.submitter;
  const button = pressed ?? mainButton(form) ?? null;
  for (const earlier of document.querySelectorAll('main [data-said="offline"]')) earlier.remove();
  keepSent(form);
  const { saving = "", wait = "" } = told;
  const says = isKept(form) && button === mainButton(form) ? saving : wait;
  hold(form, button, says);
  announce(says);
  if (told.user === undefined || asksPassword(form) || isPlain(form) || isPlain(event.submitter)) return;
  event.preventDefault();
  void sendAndStay(form, button, event.submitter);
};

/** Sent by the browser: what is told once, and what may be saved although something of it is refused. */
const isPlain = (element: HTMLElement | null): boolean => element !== null && "plain" in element.dataset;

/** Those that the browser sends itself. */
const passing = new WeakSet<HTMLFormElement>();

const sendAndStay = async (form: HTMLFormElement, button: HTMLElement | null, submitter: HTMLElement | null) => {
  try {
    const { came, onward } = await send(form, submitter);
    if (came === "saved") dropSaved(form);
    if (onward) return goTo(onward);
  } catch {
    return stay(form, button);
  }
  // Nothing was written, and the page that says what to mend comes as browsers bring pages.
  passing.add(form);
  form.requestSubmit(submitter);
};

const stay = (form: HTMLFormElement, button: HTMLElement | null): void => {
  letGo(form);
  announce("");
  const offline = notice("offline");
  const place = button?.closest(".actionbar") ?? button;
  if (!offline || !place) return;
  place.parentNode?.insertBefore(offline, place);
  offline.focus();
};

const announce = (text: string): void => {
  const status = document.querySelector("[data-form-status]");
  if (status) status.textContent = text;
};

document.addEventListener("submit", submit);
document.addEventListener("click", ({ target }) => {
  const form = target instanceof Element ? target.closest("a[data-carries]")?.closest("form") : undefined;
  if (form) carryFrom(form);
});
window.addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  letAllGo();
  announce("");
  keepOn();
});
beginKeeping([...document.forms].filter(({ method }) => method === "post"));
