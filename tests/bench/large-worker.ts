import { type Filled, password } from "./database.ts";
import { copyOf, type LargeDatabase } from "./large-database.ts";
import { type Served, serve } from "./served.ts";

export type Person = "coach" | "lead" | "admin" | "nobody";

type Sent = { method?: string; headers?: Record<string, string>; body?: string };

/** A Worker as it is deployed at `url`; the same one as `counted`, which tells rows read; both on one large database. */
export type Large = Filled & {
  url: string;
  /** Where the floor answers. */
  floor: string;
  db: D1Database;
  counted: (path: string, sent?: Sent) => Promise<Response>;
  cookies: Record<Person, string>;
  runtime: Served["runtime"];
};

/** On a copy of the database, so that what one measuring writes is not in the next. */
export const startLarge = async (database: LargeDatabase): Promise<{ large: Large; close: () => Promise<void> }> => {
  const folder = copyOf(database);
  const served = await serve(folder.path, ["floor", "counting", "door"]);
  const { url, runtime } = served;
  const counting = await served.origin("counting");
  const large = {
    ...database.filled,
    url,
    floor: await served.origin("floor"),
    db: await served.database(),
    counted: (path: string, { headers, ...init }: Sent = {}) => {
      // It stands at another address, and would take what is sent from ours for a foreign site's.
      const sent = { ...headers, connection: "close", ...(headers?.origin && { origin: counting }) };
      return fetch(new URL(path, counting), { ...init, headers: sent });
    },
    cookies: await signInAll(url, database.filled),
    runtime,
  };
  const close = async () => {
    await served.close();
    folder.remove();
  };
  return { large, close };
};

/** What each person sends to be known. */
export const signInAll = async (url: string, { emails }: Filled): Promise<Record<Person, string>> => ({
  coach: await signIn(url, emails.coach),
  lead: await signIn(url, emails.lead),
  admin: await signIn(url, emails.admin),
  nobody: "",
});

const signIn = async (url: string, email: string): Promise<string> => {
  const answer = await fetch(new URL("/api/auth/sign-in/email", url), {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`${email} cannot sign in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
};
