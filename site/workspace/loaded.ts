import type { ProblemBody } from "../../schema/problems.ts";
import type { Answer } from "../../worker/client.ts";

/** What a page shows, or the problem it shows instead; and the status it answers with. */
export type Loaded<Data> =
  | { ok: true; data: Data; status: number }
  | { ok: false; problem: ProblemBody; status: number };

export const loaded = <Data>(data: Data, status = 200): Loaded<Data> => ({ ok: true, data, status });

export const failed = (problem: ProblemBody) => ({ ok: false as const, problem, status: problem.status });

type Asked = Record<string, Promise<Answer<unknown>>>;
type DataIn<Question> = Question extends Promise<Answer<infer Data>> ? Data : never;

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
