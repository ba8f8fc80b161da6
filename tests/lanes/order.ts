import type { TestSequencer, TestSpecification, Vitest } from "vitest/node";
import { randomOf } from "../../schema/demo/random.ts";
import { type Lane, lanes } from "../../tooling/lanes.ts";

/** The files that take longest: one of them at the end would keep a core waiting. */
const long = [
  "api/two-years",
  "browser/final-report",
  "browser/pages",
  "browser/public-pages",
  "digest/killed",
  "pages/public-pages",
];

/**
 * A random order, because files share a Worker, a browser and a database and must not lean on each other; the seed is
 * printed, and `--sequence.seed` repeats it. Files of one lane stay together, since a process serves one lane, and the long
 * ones come in its first half.
 */
export class RandomOrder implements TestSequencer {
  seed: number;
  constructor({ config }: Vitest) {
    this.seed = config.sequence.seed;
  }

  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    if (files.length > 1) process.stdout.write(`The files come in a random order: --sequence.seed=${this.seed}\n`);
    const random = randomOf(String(this.seed));
    const placed = files
      .toSorted((one, other) => (one.moduleId < other.moduleId ? -1 : 1))
      .map((file) => ({
        file,
        lane: lanes.indexOf(file.project.name as Lane),
        at: random.fraction() * (isLong(file) ? 0.5 : 1),
      }));
    return placed.sort((one, other) => one.lane - other.lane || one.at - other.at).map(({ file }) => file);
  }

  /** Nobody divides the tests between machines yet. */
  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}

const isLong = ({ moduleId }: TestSpecification) => long.some((file) => moduleId.endsWith(`tests/${file}.test.ts`));
