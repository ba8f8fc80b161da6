import { type BenchRequest, requestInit } from "./api-requests.ts";
import type { Count } from "./counting.ts";
import type { Large } from "./large-worker.ts";

/** What D1 did for one request, the session's read included, and how many of the trips were the session's. */
export type Counted = Count & { sessionTrips: number };

export const countRows = async (large: Large, request: BenchRequest): Promise<Counted> => {
  const answer = await large.counted(request.path, requestInit(large, request));
  if (!answer.ok) throw new Error(`${request.name}: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
  await answer.arrayBuffer();
  return { ...countsOf(answer), sessionTrips: request.as === "nobody" ? 0 : await sessionTrips(large, request) };
};

/** An address of the API that is none asks the database for the session only. */
const sessionTrips = async (large: Large, { as }: BenchRequest): Promise<number> => {
  const nowhere = { name: "", path: "/api/v1/nowhere", as, timed: false, page: null };
  const answer = await large.counted(nowhere.path, requestInit(large, nowhere));
  await answer.arrayBuffer();
  return countsOf(answer).roundTrips;
};

const countsOf = ({ headers }: Response): Count => ({
  rowsRead: Number(headers.get("x-rows-read")),
  roundTrips: Number(headers.get("x-round-trips")),
  inSequence: Number(headers.get("x-in-sequence")),
  statements: Number(headers.get("x-statements")),
});
