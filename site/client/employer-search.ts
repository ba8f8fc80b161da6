import Combobox from "@github/combobox-nav";
import { latestAnswer } from "./answers.ts";

/** The field where an employer is sought becomes a combobox; the links under it become its options. */
const enhance = (box: HTMLElement): void => {
  const input = box.querySelector<HTMLInputElement>("input[type=text]");
  const list = box.querySelector<HTMLElement>(".combo__list");
  const status = box.querySelector<HTMLElement>("[role=status]");
  if (!input || !list || !status) return;
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  let answered = input.value;

  const open = () => {
    list.hidden = false;
    asOptions(list);
    combobox.stop();
    if (list.querySelector("[role=option]")) combobox.start();
  };
  const close = () => {
    combobox.stop();
    list.hidden = true;
  };
  const ask = latestAnswer(
    (piece) => {
      list.replaceChildren(piece);
      status.textContent = list.querySelector<HTMLElement>("[data-status]")?.dataset.status ?? "";
      status.removeAttribute("data-tone");
      open();
    },
    () => {
      answered = "";
      // What stands there answers something else than what is typed now.
      list.replaceChildren();
      close();
      status.textContent = box.dataset.offline ?? "";
      status.dataset.tone = "ember";
    },
  );
  const seek = () => {
    if (input.value.trim() === answered.trim()) return;
    answered = input.value;
    const address = new URL(box.dataset.answers ?? "", location.href);
    address.searchParams.set(input.name, input.value);
    ask(address);
  };

  input.addEventListener("input", seek);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden && !list.querySelector("[aria-selected=true]")) close();
    if (event.key === "ArrowDown" && list.hidden && list.childElementCount > 0) open();
  });
  window.addEventListener("online", () => {
    if (list.hidden) seek();
  });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", list.dataset.label ?? "");
  open();
  // A browser that comes back to the page brings along what was typed.
  window.addEventListener("pageshow", seek);
};

const asOptions = (list: HTMLElement): void => {
  for (const section of list.querySelectorAll("section")) section.setAttribute("role", "group");
  for (const between of list.querySelectorAll("div, ul, li, h2, p")) between.setAttribute("role", "presentation");
  for (const [at, link] of list.querySelectorAll<HTMLAnchorElement>("a.combo__option").entries()) {
    link.setAttribute("role", "option");
    link.id = `employer-choice-${at}`;
    link.tabIndex = -1;
  }
};

for (const box of document.querySelectorAll<HTMLElement>("[data-employer-search]")) enhance(box);
