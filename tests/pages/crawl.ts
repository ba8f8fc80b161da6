/** An answer of the site: its page's parts as far as the tests ask about them. */
export type Found = { path: string; status: number; type: string; html: string; from: string };

export type Crawl = { pages: Found[]; files: Found[]; anchors: { path: string; id: string; from: string }[] };

/** Every address that links lead to from `starts`, but for the workspace's; `home` is how the site calls itself. */
export const crawl = async (url: URL, home: string, starts: readonly string[]): Promise<Crawl> => {
  const found = new Map<string, Found>();
  const anchors: Crawl["anchors"] = [];
  let waiting = starts.map((path) => ({ path, from: "" }));
  while (waiting.length > 0) {
    const fresh = [...new Map(waiting.map((link) => [link.path, link])).values()].filter(
      ({ path }) => !found.has(path),
    );
    const answers: Found[] = [];
    // A few at a time: the local runtime drops requests when it is asked for everything at once.
    for (let at = 0; at < fresh.length; at += 6)
      answers.push(...(await Promise.all(fresh.slice(at, at + 6).map((link) => open(url, link)))));
    for (const answer of answers) found.set(answer.path, answer);
    const links = answers.filter(isPage).flatMap((page) => linksIn(page, home));
    anchors.push(...links.filter(({ id }) => id).map(({ path, id, from }) => ({ path, id, from })));
    waiting = links.filter(({ path }) => !/^\/(tyotila|api)(\/|$)/.test(path));
  }
  const all = [...found.values()];
  return { pages: all.filter(isPage), files: all.filter((one) => !isPage(one)), anchors };
};

const isPage = ({ type }: Found): boolean => type.startsWith("text/html");

const open = async (url: URL, { path, from }: { path: string; from: string }): Promise<Found> => {
  const met = await fetch(new URL(path, url), { redirect: "manual" });
  // A form is met at its address and stands at the same with its id.
  const goesOn = new URL(met.headers.get("location") ?? "/", url);
  const answer = met.status === 303 && goesOn.pathname === path ? await fetch(goesOn) : met;
  const type = answer.headers.get("content-type") ?? "";
  const html = /html|xml|text\/plain/.test(type)
    ? await answer.text()
    : String((await answer.arrayBuffer()).byteLength);
  return { path, status: answer.status, type, html, from };
};

const linksIn = ({ path: from, html }: Found, home: string) =>
  [...html.matchAll(/<(?:a|link|meta|form)\b[^>]*?\s(?:href|content|action)="([^"]*)"/g)].flatMap(
    ([tag, target = ""]) => {
      const written = decoded(target);
      if (tag.includes('method="post"')) return [];
      if (tag.startsWith("<meta") && !/property="og:(image|url)"/.test(tag)) return [];
      if (!written.startsWith("/") && !written.startsWith("#") && !written.startsWith(home)) return [];
      const { pathname, search, hash } = new URL(written, home + from);
      return [{ path: pathname + search, id: decodeURIComponent(hash.slice(1)), from }];
    },
  );

const decoded = (text: string): string =>
  text.replaceAll("&#38;", "&").replaceAll("&amp;", "&").replaceAll("&#34;", '"').replaceAll("&quot;", '"');

/** What the first group of a pattern finds in a page, as a reader would see it. */
export const first = ({ html }: Found, pattern: RegExp): string | undefined => {
  const text = pattern.exec(html)?.[1];
  return text === undefined ? undefined : decoded(text);
};

/** Is it well-formed: one root, and every element closed in its order? */
export const isWellFormed = (xml: string): boolean => {
  const open: string[] = [];
  let roots = 0;
  for (const [tag, closing, name = "", selfClosing] of xml.matchAll(/<(\/)?([\w:]+)(?:\s[^<>]*?)?(\/)?>/g)) {
    if (tag.startsWith("<?")) continue;
    if (closing) {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0) roots += 1;
    if (!selfClosing) open.push(name);
  }
  return open.length === 0 && roots === 1 && !/&(?!(?:\w+|#\w+);)/.test(xml);
};
