import Combobox from "@github/combobox-nav";
import { fold, plain } from "../../schema/values/folding.ts";
import { byName } from "../../schema/values/sort-key.ts";

/**
 * A long select becomes a field one types into. The select stays in the form and is what is sent; whoever leaves the field
 * has what stands marked in the list, or what was chosen before.
 */
const enhance = (select: HTMLSelectElement): void => {
  const input = fieldFor(select);
  const list = listFor(select, input);
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  const box = document.createElement("div");
  box.className = "sought";
  select.parentNode?.insertBefore(box, select);
  box.replaceChildren(input, select, list, status);
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  const choices = choicesOf(select);

  const shown = () => {
    const chosen = select.selectedOptions[0];
    input.value = chosen?.value ? chosen.label : "";
  };
  const close = () => {
    combobox.stop();
    list.hidden = true;
  };
  const open = (typed: string) => {
    combobox.stop();
    const found = typed === "" ? choices : seek(choices, typed);
    list.replaceChildren(...(typed === "" ? grouped(found) : found.map(optionOf)));
    list.hidden = found.length === 0;
    const { found: some = "", none = "" } = select.dataset;
    const first = typed === "" ? "" : `${found[0]?.label}. `;
    status.textContent = found.length === 0 ? none : first + some.replace("{count}", String(found.length));
    // What is typed marks the first that fits; a list that was only opened marks none.
    combobox.firstOptionSelectionMode = typed === "" ? "none" : "active";
    if (found.length > 0) combobox.start();
  };
  const choose = (value: string) => {
    const changed = select.value !== value;
    select.value = value;
    shown();
    if (changed) select.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const settle = () => {
    const marked = list.querySelector<HTMLElement>("[aria-selected=true], [data-combobox-option-default=true]");
    if (input.value.trim() === "" && select.querySelector('option[value=""]')) choose("");
    else if (!list.hidden && marked) choose(marked.dataset.value ?? "");
    else shown();
    status.textContent = "";
    close();
  };

  input.addEventListener("input", () => open(fold(input.value)));
  input.addEventListener("click", () => list.hidden && open(""));
  input.addEventListener("focus", () => input.select());
  input.addEventListener("blur", settle);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      shown();
      close();
    }
    if (event.key === "ArrowDown" && list.hidden) open("");
  });
  // A press in the list would take the focus away before it is a choice.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("combobox-commit", ({ target }) => {
    choose((target as HTMLElement).dataset.value ?? "");
    close();
  });
  select.addEventListener("change", shown);
  // A browser that comes back to the page brings along what was chosen.
  window.addEventListener("pageshow", shown);
  shown();
};

/** The field takes over what the select is called and described by, so that a label and an error lead to it. */
const fieldFor = (select: HTMLSelectElement): HTMLInputElement => {
  const input = document.createElement("input");
  input.type = "text";
  input.className = "input sought__field";
  input.autocomplete = "off";
  input.spellcheck = false;
  input.autofocus = select.autofocus;
  for (const name of ["id", "aria-describedby", "aria-invalid", "data-width"]) {
    const value = select.getAttribute(name);
    if (value !== null) input.setAttribute(name, value);
    select.removeAttribute(name);
  }
  if (select.required) input.setAttribute("aria-required", "true");
  input.placeholder = select.querySelector<HTMLOptionElement>('option[value=""]')?.label ?? "";
  select.required = false;
  select.tabIndex = -1;
  select.classList.add("visually-hidden");
  select.setAttribute("aria-hidden", "true");
  return input;
};

const listFor = (select: HTMLSelectElement, input: HTMLInputElement): HTMLElement => {
  const list = document.createElement("div");
  list.id = `${input.id}-list`;
  list.className = "sought__list combo__list";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute(
    "aria-label",
    document.querySelector(`label[for="${CSS.escape(input.id)}"]`)?.textContent ?? select.name,
  );
  return list;
};

type Choice = { value: string; label: string; also: string; group: string; near: number; sought: string[] };

const choicesOf = (select: HTMLSelectElement): Choice[] => {
  const groups = [...select.querySelectorAll("optgroup")];
  const own = Number(select.dataset.own);
  return [...select.options]
    .filter(({ value }) => value !== "")
    .map((option) => {
      const also = option.dataset.also ?? "";
      const group = option.closest("optgroup");
      const near = Math.min(own, group ? groups.indexOf(group) : own);
      const sought = [fold(option.label), fold(also)];
      return { value: option.value, label: option.label, also, group: group?.label ?? "", near, sought };
    });
};

/** Those that begin so, by either name: one's own first, the others as one reads a list. Of parts of names after them. */
const seek = (choices: Choice[], typed: string): Choice[] => {
  const found = (as: (name: string) => string) => {
    const begins = choices.filter(({ sought }) => sought.some((name) => as(name).startsWith(as(typed))));
    const parts = choices.filter(({ sought }) => sought.some((name) => as(name).includes(` ${as(typed)}`)));
    return [...inOrder(begins), ...inOrder(parts)];
  };
  // Typed without å ä ö is found too, after what is spelt so.
  return [...new Set([...found((name) => name), ...found(plain)])];
};

const byLabel = byName<Choice>(({ label }) => label);
const inOrder = (found: Choice[]): Choice[] => found.toSorted((a, b) => a.near - b.near || byLabel(a, b));

const grouped = (choices: Choice[]): HTMLElement[] =>
  [...Map.groupBy(choices, ({ group }) => group)].map(([label, items]) => {
    const section = document.createElement("div");
    section.setAttribute("role", "group");
    section.setAttribute("aria-label", label);
    const heading = document.createElement("p");
    heading.className = "combo__group";
    heading.setAttribute("aria-hidden", "true");
    heading.textContent = label;
    section.replaceChildren(heading, ...items.map(optionOf));
    return section;
  });

const optionOf = ({ value, label, also }: Choice): HTMLElement => {
  const option = document.createElement("div");
  option.className = "combo__option";
  option.setAttribute("role", "option");
  option.dataset.value = value;
  option.textContent = label;
  if (also) {
    const other = document.createElement("span");
    other.className = "combo__meta";
    other.textContent = also;
    option.appendChild(other);
  }
  return option;
};

for (const select of document.querySelectorAll("select[data-sought]"))
  if (select instanceof HTMLSelectElement) enhance(select);
