type Held = { button: HTMLElement | null; label: Node[] };

const held = new Map<HTMLFormElement, Held>();

/** Is the form on its way? Then it is not sent once more. */
export const isHeld = (form: HTMLFormElement): boolean => held.has(form);

/** A button that was pressed says what happens, in its own width, until it is let go. */
export const hold = (form: HTMLFormElement, button: HTMLElement | null, says: string): void => {
  held.set(form, { button, label: [...(button?.childNodes ?? [])] });
  if (!button) return;
  button.style.minInlineSize = `${button.offsetWidth}px`;
  button.setAttribute("aria-disabled", "true");
  button.replaceChildren(says);
};

export const letGo = (form: HTMLFormElement): void => {
  const { button, label } = held.get(form) ?? { button: null, label: [] };
  held.delete(form);
  if (!button) return;
  button.style.minInlineSize = "";
  button.removeAttribute("aria-disabled");
  button.replaceChildren(...label);
};

/** A browser that comes back to a page it kept shows it as it was left. */
export const letAllGo = (): void => {
  for (const form of [...held.keys()]) letGo(form);
};
