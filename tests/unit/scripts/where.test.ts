import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placesIn } from "../../../scripts/where.ts";

let build: string;
/** A build of one minified line, whose second statement is of the third line of worker/log.ts. */
beforeAll(() => {
  build = mkdtempSync(join(tmpdir(), "rinnalla-build-"));
  mkdirSync(join(build, "chunks"));
  const map = { version: 3, names: [], sources: ["../worker/log.ts"], mappings: "AAAA,UAEA" };
  writeFileSync(join(build, "chunks/app_Ab-1_x.mjs.map"), JSON.stringify(map));
});
afterAll(() => rmSync(build, { recursive: true }));

describe("a line of the log", () => {
  it("tells of each frame of a stack where it is in the source, in order", () => {
    const line = `{"at":["at answer (file:///srv/dist/server/chunks/app_Ab-1_x.mjs:1:14)","at async run (chunks/app_Ab-1_x.mjs:1:3)"]}`;
    const places = placesIn(line, build).map((place) => place.split("  "));
    expect(places.map(([frame]) => frame)).toEqual(["app_Ab-1_x.mjs:1:14", "app_Ab-1_x.mjs:1:3"]);
    expect(places.map(([, place = ""]) => place.slice(-"worker/log.ts:3".length))).toEqual([
      "worker/log.ts:3",
      "worker/log.ts:1",
    ]);
  });

  it("of another build says so, and one without a stack has no places", () => {
    expect(placesIn("at x (chunks/app_other.mjs:1:2)", build)).toEqual([
      `app_other.mjs:1:2  not in the source maps of ${build}`,
    ]);
    expect(placesIn('{"message":"mail not sent"}', build)).toEqual([]);
  });
});
