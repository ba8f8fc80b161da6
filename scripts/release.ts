/** A version about to be deployed. `tags` are all there are, and those of the commit here; none without a commit. */
export type Release = {
  version: string;
  changelog: string;
  tags: { all: readonly string[]; here: readonly string[] } | undefined;
};

export const tagOf = (version: string): string => `v${version}`;

/** What keeps a version from being deployed: a line each, which says what to do. */
export const releaseFaults = ({ version, changelog, tags }: Release): string[] => {
  const tag = tagOf(version);
  const isTold = changelog.split("\n").some((line) => line.startsWith(`## [${version}] - `));
  const stands = tags?.all.includes(tag) && !tags.here.includes(tag);
  return [
    isTold ? "" : `CHANGELOG.md has no section for ${version}: write what is new under "## [${version}] - <day>".`,
    stands ? `${tag} is the tag of another commit: npm version patch --no-git-tag-version, and a section for it.` : "",
    tags ? "" : "There is no commit here to tag: deploy from a git clone.",
  ].filter(Boolean);
};
