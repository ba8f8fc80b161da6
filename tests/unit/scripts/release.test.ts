import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { releaseFaults } from "../../../scripts/release.ts";

const release = {
  version: "0.5.0",
  changelog: "# Changelog\n\n## [0.5.0] - 2026-11-30\n",
  tags: { all: [], here: [] },
};

describe("a version to be deployed", () => {
  it("that is told and new has no fault", () => expect(releaseFaults(release)).toEqual([]));

  it("is deployed again from the commit that has its tag, and from no other", () => {
    expect(releaseFaults({ ...release, tags: { all: ["v0.4.0", "v0.5.0"], here: ["v0.5.0"] } })).toEqual([]);
    expect(releaseFaults({ ...release, tags: { all: ["v0.4.0", "v0.5.0"], here: ["v0.4.0"] } })).toEqual([
      expect.stringMatching(/^v0\.5\.0 is the tag of another commit/),
    ]);
  });

  it.each(["## [0.5.0-rc] - 2026-11-30", "## [0.50] - 2026-11-30", "see [0.5.0] - 2026-11-30", "## [Unreleased]"])(
    "is refused where the changelog has only: %s",
    (heading) =>
      expect(releaseFaults({ ...release, changelog: heading })).toEqual([expect.stringMatching("no section")]),
  );

  it("is refused where there is no commit to tag", () =>
    expect(releaseFaults({ ...release, tags: undefined })).toEqual([expect.stringMatching("git clone")]));

  it("is refused in a line for each fault", () =>
    expect(releaseFaults({ version: "1.0.0", changelog: "", tags: { all: ["v1.0.0"], here: [] } }).join("\n")).toMatch(
      /^[^\n]+\n[^\n]+$/,
    ));
});

describe("the version of today", () => {
  const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
  const { version } = read("package.json");

  it("is told in the changelog, as its newest", () => {
    const changelog = readFileSync("CHANGELOG.md", "utf8");
    expect(releaseFaults({ version, changelog, tags: release.tags })).toEqual([]);
    expect(/^## \[(.*)\] - \d{4}-\d{2}-\d{2}$/m.exec(changelog)?.[1]).toBe(version);
  });

  it("is that of the lock file too", () => {
    const lock = read("package-lock.json");
    expect([lock.version, lock.packages[""].version]).toEqual([version, version]);
  });
});
