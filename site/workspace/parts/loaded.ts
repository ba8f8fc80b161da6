import type { ProblemBody } from "../../../schema/problems.ts";
import type { Answer } from "../../../worker/client.ts";

/** What a page shows, or the problem it shows instead; and the status it answers with. */
export type Loaded<Data> =
  | { ok: true; data: Data; status: number }
  | { ok: false; problem: ProblemBody; status: number };

export const loaded = <Data>(data: Data, status = 200): Loaded<Data> => ({ ok: true, data, status });

export const failed = (problem: ProblemBody) => ({ ok: false as const, problem, status: problem.status });

type Page<Item> = { items: Item[]; nextCursor: string | null };

/** A select that leaves some out leaves people out; beyond this many it would be no help either. */
const mostPages = 5;

/** A list's rows, page after page. */
export const wholeList = async <Item>(
  readPage: (cursor: { cursor?: string }) => Promise<Answer<Page<Item>>>,
): Promise<Answer<Page<Item>>> => {
  let read = await readPage({});
  for (let pages = 1; read.ok && read.data.nextCursor !== null && pages < mostPages; pages++) {
    const next = await readPage({ cursor: read.data.nextCursor });
    if (!next.ok) return next;
    read = { ...next, data: { ...next.data, items: [...read.data.items, ...next.data.items] } };
  }
  return read;
};

/** An answer of the API, or something read already in the same form. */
type Told = { ok: true; data: unknown } | { ok: false; problem: ProblemBody };
type Asked = Record<string, Promise<Told>>;
type DataIn<Question> = Extract<Awaited<Question>, { ok: true }> extends { data: infer Data } ? Data : never;

/** Several answers as one: everything that was read, or the first problem. */
export const together = async <Questions extends Asked>(
  questions: Questions,
): Promise<Loaded<{ [Name in keyof Questions]: DataIn<Questions[Name]> }>> => {
  const names = Object.keys(questions);
  const answers = await Promise.all(Object.values(questions));
  const problem = answers.find((answer) => !answer.ok);
  if (problem && !problem.ok) return failed(problem.problem);
  const data = Object.fromEntries(answers.map((answer, at) => [names[at], answer.ok ? answer.data : undefined]));
  return loaded(data as { [Name in keyof Questions]: DataIn<Questions[Name]> });
};
