import { setTimeout as wait } from "node:timers/promises";
import { randomOf } from "../../schema/demo/random.ts";
import { type BenchRequest, requestInit } from "./api-requests.ts";
import { memoryOfTree } from "./machine.ts";
import type { Kind } from "./mixed-kinds.ts";

type Served = Parameters<typeof requestInit>[0];
/** Milliseconds of every answer of a kind, with what went wrong, in words. */
export type Load = { times: Map<string, number[]>; errors: string[]; memory: number[] };

/** So many connections ask one thing after another for so many seconds; `memory` is MiB of the tree of processes, each second. */
export const loadFor = async (
  served: Served & { pid: number },
  kinds: readonly Kind[],
  connections: number,
  seconds: number,
): Promise<Load> => {
  const load: Load = { times: new Map(kinds.map(({ name }) => [name, []])), errors: [], memory: [] };
  const end = performance.now() + seconds * 1_000;
  const watch = async () => {
    while (performance.now() < end) {
      load.memory.push(memoryOfTree(served.pid) ?? Number.NaN);
      await wait(1_000);
    }
  };
  const person = async (_: unknown, number: number) => {
    const random = randomOf(`person ${number} at ${end}`);
    const choices = kinds.map((kind) => [kind, kind.often] as const);
    while (performance.now() < end) {
      const { name, requests } = random.weighted(choices);
      const request = random.pick(requests);
      const began = performance.now();
      const error = await askOnce(served, request);
      load.times.get(name)?.push(performance.now() - began);
      if (error) load.errors.push(error);
    }
  };
  await Promise.all([watch(), ...Array.from({ length: connections }, person)]);
  return load;
};

const askOnce = async (served: Served, request: BenchRequest): Promise<string | null> => {
  try {
    const answer = await fetch(served.url + request.path, requestInit(served, request));
    await answer.arrayBuffer();
    return answer.ok ? null : `${request.name}: ${answer.status}`;
  } catch (error) {
    return `${request.name}: ${error}`;
  }
};
