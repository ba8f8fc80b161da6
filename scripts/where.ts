import { globSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { text } from "node:stream/consumers";

/**
 * `npx node scripts/where.ts < a-line-of-the-log`: tells of each frame of a stack in a build where in the source it is, by the
 * build's source maps. It must be the build that ran: another one has other names.
 */
if (import.meta.main)
  process.stdout.write(
    `${placesIn(await text(process.stdin), "dist/server").join("\n") || "No frame of a stack is in this."}\n`,
  );

/** A line for each frame that a text holds: `chunks/app_DG8ydM4x.mjs:1:20934  worker/platform/log.ts:34`. */
export function placesIn(told: string, build: string): string[] {
  return [...told.matchAll(/([\w~-]+\.m?js):(\d+):(\d+)/g)].map(([frame, file = "", line, column]) => {
    const [map] = globSync(`${build}/**/${file}.map`);
    return `${frame}  ${map ? placeBy(map, Number(line), Number(column)) : `not in the source maps of ${build}`}`;
  });
}

function placeBy(map: string, line: number, column: number): string {
  // Both count from nought here, and from one in a stack.
  const found = new SourceMap(JSON.parse(readFileSync(map, "utf8"))).findEntry(line - 1, column - 1);
  if (!("originalSource" in found)) return `nowhere in ${basename(map)}`;
  return `${relative(".", join(dirname(map), found.originalSource))}:${found.originalLine + 1}`;
}
