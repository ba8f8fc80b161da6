/** Ends the script in one line, for the person who started it: why, and what to do. */
export function stop(why: unknown): never {
  process.stderr.write(`${why instanceof Error ? why.message : why}\n`);
  process.exit(1);
}
