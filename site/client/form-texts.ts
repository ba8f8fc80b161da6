const template = document.querySelector<HTMLTemplateElement>("template[data-form-texts]");

/** What the workspace's layout tells the scripts of its forms: site/layouts/FormTexts.astro. */
export const told = template?.dataset ?? {};

/** A notice of the page's own, in its reader's language; nothing where the page has none of that name. */
export const notice = (name: string): HTMLElement | undefined => {
  const said = template?.content.querySelector<HTMLElement>(`[data-said="${name}"]`);
  return said ? document.importNode(said, true) : undefined;
};

/** The button that saves a form: not one that does something besides. */
export const mainButton = (form: HTMLFormElement): HTMLButtonElement | undefined =>
  [...form.querySelectorAll<HTMLButtonElement>("button[type=submit]")].find(
    (button) => button.name === "" && !button.hidden && !button.hasAttribute("formaction"),
  );

type Acts = Partial<Record<string, (shown: HTMLElement) => void>>;

/** Shows a notice over a form. Its buttons do what `acts` says under their names; one that saves is called as the form's own. */
export const tell = (form: HTMLFormElement, name: string, acts: Acts): HTMLElement | undefined => {
  const shown = notice(name);
  if (!shown) return undefined;
  const main = mainButton(form);
  for (const button of shown.querySelectorAll("button")) {
    const act = acts[button.name];
    if (button.name === "save") button.textContent = main?.textContent?.trim() ?? "";
    button.hidden = !act || (button.name === "save" && !main);
    button.addEventListener("click", () => act?.(shown));
  }
  form.parentNode?.insertBefore(shown, form);
  return shown;
};
