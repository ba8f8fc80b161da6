import { carriedKeyOf, type Draft, drop, find, forget, keep, keyOf, type Store, sweep } from "./drafts.ts";
import { asksOf, fieldsOf, fill, isKeepable, isTouched, saysThe } from "./form-fields.ts";
import { mainButton, tell, told } from "./form-texts.ts";
import { addressOf } from "./sending.ts";

/** The forms of this page whose text is kept, by where it is kept: the layout says who is signed in. */
const kept = new Map<HTMLFormElement, string>();
/** Those that are saved, or left for another page on purpose: nothing more is kept of them. */
const done = new Set<HTMLFormElement>();
const { user, formId = "" } = told;

/** A browser that lets nothing be kept throws where one asks for the place to keep it in. */
const openStore = (): Store => {
  try {
    return localStorage;
  } catch {
    return nowhere;
  }
};
const nowhere: Store = { length: 0, key: () => null, getItem: () => null, setItem: () => {}, removeItem: () => {} };
const store = openStore();
/** The page answers a form that was sent: what was typed stands in it already. */
const answers = "answers" in told;

/** Keeps what is typed in the forms of the page, and brings back what was kept of them. */
export const beginKeeping = (forms: readonly HTMLFormElement[]): void => {
  if ("forget" in told) forget(store);
  else sweep(store, { user, path: location.pathname, now: Date.now() });
  if (user === undefined) return;
  for (const form of forms.filter(isKeepable)) kept.set(form, keyOf(addressOf(form), formId, asksOf(form)));
  const carried = carriedKeyOf(location.pathname);
  for (const [at, [form, key]] of [...kept].entries()) {
    if (at === 0 && find(store, carried)) bringBack(form, carried, "shown");
    else bringBack(form, key, "all");
  }
  keepWhileTyped();
};

export const isKept = (form: HTMLFormElement): boolean => kept.has(form);

/** Its person pressed the button: this is kept until it is known to be saved. */
export const keepSent = (form: HTMLFormElement): void => save(form, "sent");

export const dropSaved = (form: HTMLFormElement): void => {
  done.add(form);
  drop(store, kept.get(form) ?? "");
};

/** The way to choose another employer, say, takes along what is typed to the form that comes then. */
export const carryFrom = (form: HTMLFormElement): void => {
  if (!isTouched(form) && !answers) return;
  save(form, "carried", carriedKeyOf(location.pathname));
  dropSaved(form);
};

/** A page that a browser has kept is gone on with. */
export const keepOn = (): void => done.clear();

const save = (form: HTMLFormElement, state: Draft["state"], key = kept.get(form)): void => {
  if (user === undefined || key === undefined || done.has(form)) return;
  keep(store, key, { user, at: Date.now(), state, fields: fieldsOf(form) });
};

const keepWhileTyped = (): void => {
  const waiting = new Set<HTMLFormElement>();
  let pause = 0;
  const keepTyped = () => {
    window.clearTimeout(pause);
    for (const form of waiting) {
      if (isTouched(form)) save(form, "typed");
      else if (!answers) drop(store, kept.get(form) ?? "");
    }
    waiting.clear();
  };
  for (const kind of ["input", "change"])
    document.addEventListener(kind, ({ target }) => {
      const form = target instanceof Element ? target.closest("form") : null;
      if (!form || !kept.has(form)) return;
      waiting.add(form);
      window.clearTimeout(pause);
      pause = window.setTimeout(keepTyped, breath);
    });
  // Sent, the form is kept as sent.
  document.addEventListener("submit", () => waiting.clear());
  document.addEventListener("visibilitychange", keepTyped);
  window.addEventListener("pagehide", keepTyped);
};

/** Milliseconds between the last letter and keeping what was typed. */
const breath = 300;

/**
 * What was sent and did not come through comes back by itself; what was only typed, or was refused and left so, is offered,
 * because it may have been left on purpose.
 */
const bringBack = (form: HTMLFormElement, key: string, which: "all" | "shown"): void => {
  const draft = find(store, key);
  if (!draft) return;
  if (answers && (draft.state === "sent" || draft.state === "refused")) {
    keep(store, key, { ...draft, state: "refused" });
    return;
  }
  if (saysThe(draft.fields, form)) {
    if (!answers) drop(store, key);
    return;
  }
  const restore = () => {
    fill(form, draft.fields, which);
    if (which === "shown") drop(store, key);
    save(form, draft.state === "sent" ? "sent" : "typed");
    tell(form, draft.state === "sent" ? "restored" : "carried", {
      save: () => form.requestSubmit(mainButton(form)),
      discard: () => {
        dropSaved(form);
        location.reload();
      },
    })?.focus();
  };
  if (draft.state === "sent" || draft.state === "carried") restore();
  else offer(form, key, restore);
};

const offer = (form: HTMLFormElement, key: string, restore: () => void): void =>
  void tell(form, "offered", {
    restore: (shown) => {
      shown.remove();
      restore();
    },
    discard: (shown) => {
      shown.remove();
      drop(store, key);
    },
  });
