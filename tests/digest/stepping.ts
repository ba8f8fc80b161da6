import { drizzle } from "drizzle-orm/d1";
import { writeDigests } from "../../worker/digest/digest.ts";
import { selectDoubtful } from "../../worker/mail/doubtful.ts";
import { deliverMail } from "../../worker/mail/outbox.ts";

/** What a run is about to do or, where it cannot be taken back, has done. */
export type Step = { what: string };

/**
 * The product's own digest and delivery, reporting to whoever counts the steps and may never answer: before each call of
 * the database and of the mail binding, and after a mail was handed over. What is after one call is before the next.
 * `/run?at=` runs them at that instant, with `&refuse` where every mail is refused; `/sql` asks the database; `/told?owner=` what the owner is told.
 */
export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/sql") {
      const statements = (await request.json()) as { sql: string; values?: unknown[] }[];
      const answers = await env.DB.batch(statements.map(({ sql, values = [] }) => env.DB.prepare(sql).bind(...values)));
      return Response.json(answers.map(({ results }) => results));
    }
    if (pathname === "/told")
      return Response.json(await selectDoubtful(drizzle(env.DB), searchParams.get("owner") ?? ""));
    const report = async (what: string) => {
      await (await fetch(env.STEPS, { method: "POST", body: JSON.stringify({ what } satisfies Step) })).text();
    };
    const mail = searchParams.has("refuse") ? refusing : env.MAIL;
    const stepped = { ...env, DB: steppedDatabase(env.DB, report), MAIL: steppedMail(mail, report) };
    const now = Number(searchParams.get("at"));
    await writeDigests(stepped, now);
    await deliverMail(stepped, now);
    await report("done");
    return new Response("done");
  },
} satisfies ExportedHandler<Env & { STEPS: string }>;

/** Refuses as Cloudflare does: with a code. The local binding takes everything. */
const refusing = {
  send: () => Promise.reject(Object.assign(new Error("refused"), { code: "E_RECIPIENT_SUPPRESSED" })),
} as unknown as SendEmail;

type Report = (what: string) => Promise<void>;
type Mail = { headers: Record<string, string> };

const steppedMail = (binding: SendEmail, report: Report): SendEmail => {
  const send = async (mail: Mail) => {
    await report(`send ${mail.headers["X-Rinnalla-Mail"]}`);
    const sent = await binding.send(mail as never);
    await report("sent");
    return sent;
  };
  return { send } as unknown as SendEmail;
};

const steppedDatabase = (db: D1Database, report: Report): D1Database => {
  const plain = new WeakMap<D1PreparedStatement, D1PreparedStatement>();
  const wrap = (sql: string, statement: D1PreparedStatement): D1PreparedStatement => {
    const told = async <Result>(act: () => Promise<Result>): Promise<Result> => {
      await report(sql);
      return act();
    };
    const stepped = {
      bind: (...values: unknown[]) => wrap(sql, statement.bind(...values)),
      all: () => told(() => statement.all()),
      run: () => told(() => statement.run()),
      raw: (options?: { columnNames: true }) => told(() => statement.raw(options as { columnNames: true })),
      first: (column: string) => told(() => statement.first(column)),
    } as unknown as D1PreparedStatement;
    plain.set(stepped, statement);
    return stepped;
  };
  const batch = async (statements: D1PreparedStatement[]) => {
    await report(`batch of ${statements.length}`);
    return db.batch(statements.map((each) => plain.get(each) ?? each));
  };
  return { prepare: (sql: string) => wrap(sql, db.prepare(sql)), batch } as unknown as D1Database;
};
