import { latestAnswer } from "./answers.ts";

/**
 * While a new employer is written, those that may be the same one are shown beside it. Each field that tells something is
 * marked with the name it is asked by, the first of them being the employer's name; what was shown for a name is not asked
 * about again as it is saved.
 */
const watch = (box: HTMLElement): void => {
  const fields = [...box.querySelectorAll<HTMLInputElement>("[data-likely-field]")];
  const list = box.querySelector<HTMLElement>("[data-likely-list]");
  const seen = box.querySelector<HTMLInputElement>("[data-likely-seen]");
  const [name] = fields;
  if (!list || !name) return;
  let asked = "";
  const ask = latestAnswer(
    (piece) => {
      list.replaceChildren(piece);
      if (seen) seen.value = asked;
    },
    () => {
      // It only informs: what was written is saved without it.
      list.replaceChildren();
    },
  );
  const look = () => {
    if (seen) seen.value = "";
    asked = name.value.trim();
    const address = new URL(box.dataset.answers ?? "", location.href);
    for (const { dataset, value } of fields) address.searchParams.set(dataset.likelyField ?? "", value);
    ask(address);
  };
  for (const field of fields) field.addEventListener("input", look);
  if (fields.some(({ value }) => value !== "") && seen?.value === "") look();
};

for (const box of document.querySelectorAll<HTMLElement>("[data-likely]")) watch(box);
