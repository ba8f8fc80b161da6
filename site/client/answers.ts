/**
 * Asks for a piece of a page each time something was typed. Only the answer to the latest question counts: an earlier one
 * that comes late is never shown over it.
 */
export const latestAnswer = (show: (piece: DocumentFragment) => void, fail: () => void) => {
  let waiting: AbortController | undefined;
  let pause = 0;
  const ask = async (address: URL) => {
    waiting?.abort();
    const mine = new AbortController();
    waiting = mine;
    try {
      const answer = await fetch(address, { signal: AbortSignal.any([mine.signal, AbortSignal.timeout(patience)]) });
      // A session that ended leads to the page where one signs in: nothing to show here.
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const html = await answer.text();
      if (waiting === mine) show(piece(html));
    } catch {
      if (waiting === mine) fail();
    }
  };
  return (address: URL) => {
    window.clearTimeout(pause);
    pause = window.setTimeout(() => void ask(address), breath);
  };
};

/** Milliseconds between two letters of somebody who types on, and until the network counts as gone. */
const breath = 120;
const patience = 10_000;

const piece = (html: string): DocumentFragment => {
  const read = new DOMParser().parseFromString(html, "text/html");
  const fragment = document.createDocumentFragment();
  fragment.append(...read.body.childNodes);
  return fragment;
};
