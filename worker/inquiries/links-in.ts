import { fold } from "../../schema/values/folding.ts";

const link = /(?:https?:\/\/|\bwww\.)[^\s<>"'()[\]]+/gi;

/** Who wrote, as far as it tells which places are their own. */
type Sender = { companyName: string; email?: string | null | undefined };

/** The hosts that a text links to and that are not the sender's own, each once: an Outlook signature names its own twice. */
export const foreignHosts = (text: string, sender: Sender): Set<string> =>
  new Set(
    [...text.matchAll(link)]
      .map(([found]) => hostOf(found))
      .filter((host) => host.includes(".") && !isOwn(host, sender)),
  );

/** A text without its links. */
export const besideLinks = (text: string): string => text.replace(link, " ");

const hostOf = (found: string): string =>
  found
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/?#:].*$/, "")
    .replace(/\.+$/, "");

/** The place of one's mail is one's own, and so is what bears the company's name: one of its words, or some in a row. */
const isOwn = (host: string, { companyName, email }: Sender): boolean => {
  const mailed = email?.toLowerCase().split("@")[1];
  if (mailed && (host === mailed || host.endsWith(`.${mailed}`) || mailed.endsWith(`.${host}`))) return true;
  const name = host.split(".").at(-2)?.replaceAll("-", "") ?? "";
  const words = companyName.split(/[\s./-]+/).map(plain);
  const inARow = words.flatMap((_, from) =>
    words.slice(from).map((__, more) => words.slice(from, from + more + 1).join("")),
  );
  return name.length > 2 && inARow.includes(name);
};

/** As a domain writes a name: letters and numbers alone, without the dots of ä and ö. */
const plain = (word: string): string =>
  fold(word)
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "");
