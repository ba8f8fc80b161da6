import type { DraftField } from "./drafts.ts";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const unkept = ["password", "file", "submit", "button", "image", "reset"];

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].flatMap((element) => {
    const isControl =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement;
    return isControl && element.name !== "" && !unkept.includes(element.type) ? [element] : [];
  });

const isShown = ({ type }: Control): boolean => type !== "hidden";
const isTicked = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox");

/**
 * May what is typed in a form be kept on the device? Not where it asks for a password, where it says `autocomplete="off"`, as
 * those that erase somebody do, or `data-plain`, and not where nothing is typed.
 */
export const isKeepable = (form: HTMLFormElement): boolean =>
  form.getAttribute("autocomplete") !== "off" &&
  !("plain" in form.dataset) &&
  !asksPassword(form) &&
  controlsOf(form).some(isShown);

export const asksPassword = (form: HTMLFormElement): boolean => form.querySelector("input[type=password]") !== null;

/** What tells a form from the others that are sent to the same address: what it asks, and what it says it does. */
export const asksOf = (form: HTMLFormElement): string[] => {
  const controls = controlsOf(form);
  const does = controls.filter(({ name, type }) => type === "hidden" && name === "act").map(({ value }) => value);
  return [...does, ...new Set(controls.filter(isShown).map(({ name }) => name))];
};

export const fieldsOf = (form: HTMLFormElement): DraftField[] =>
  controlsOf(form)
    .filter((control) => !isTicked(control) || control.checked)
    .map((control) => ({ name: control.name, value: control.value, shown: isShown(control) }));

/** Does anything stand in the form that did not stand there as it was opened? */
export const isTouched = (form: HTMLFormElement): boolean =>
  controlsOf(form).some((control) => isShown(control) && isChanged(control));

const isChanged = (control: Control): boolean => {
  if (control instanceof HTMLSelectElement) return control.value !== standingIn(control);
  return isTicked(control) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue;
};

/** What a select that nobody touched says: the last option that the page has chosen, or else its first. */
const standingIn = ({ options }: HTMLSelectElement): string | undefined =>
  ([...options].findLast(({ defaultSelected }) => defaultSelected) ?? options[0])?.value;

/** Says the form what a person has typed that is in the draft? */
export const saysThe = (fields: readonly DraftField[], form: HTMLFormElement): boolean => {
  const told = (all: readonly DraftField[]) => JSON.stringify(all.filter(({ shown }) => shown));
  return told(fieldsOf(form)) === told(fields);
};

/** Puts a draft into a form: all that was in it, or only what a person sees, where the form is about something else. */
export const fill = (form: HTMLFormElement, fields: readonly DraftField[], which: "all" | "shown"): void => {
  const left = fields.map((field) => field);
  for (const control of controlsOf(form)) {
    if (which === "shown" && !isShown(control)) continue;
    if (isTicked(control)) {
      const ticked = fields.some(({ name, value }) => name === control.name && value === control.value);
      const known = control.type === "checkbox" || fields.some(({ name }) => name === control.name);
      if (known && control.checked !== ticked) put(control, () => (control.checked = ticked));
      continue;
    }
    const at = left.findIndex(({ name }) => name === control.name);
    const value = left.splice(at, at < 0 ? 0 : 1)[0]?.value ?? null;
    if (value !== null && control.value !== value && canSay(control, value))
      put(control, () => (control.value = value));
  }
};

/** An option that is no longer there cannot be chosen. */
const canSay = (control: Control, value: string): boolean =>
  !(control instanceof HTMLSelectElement) || [...control.options].some((option) => option.value === value);

const put = (control: Control, change: () => void): void => {
  change();
  for (const kind of ["input", "change"]) control.dispatchEvent(new Event(kind, { bubbles: true }));
};
