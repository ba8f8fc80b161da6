import { globSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { basename } from "node:path";
import type { Profile } from "./profiler.ts";

/** What the time of a request goes for. */
export const shareNames = [
  "session",
  "routing and HTTP",
  "validation",
  "building SQL",
  "D1, asked by us",
  "shaping",
  "rendering",
  "logging",
  "tidying memory",
  "other",
] as const;
export type ShareName = (typeof shareNames)[number];

/** By the source's path, the first that fits; a path that fits none is of whoever called it. */
const sources: [RegExp, ShareName][] = [
  [/better-auth|@noble|better-call|\/worker\/auth\//, "session"],
  [/logtape|\/worker\/platform\/(log|metrics)/, "logging"],
  [/cloudflare-internal:d1/, "D1, asked by us"],
  [/drizzle-orm/, "building SQL"],
  [/node_modules\/zod/, "validation"],
  [/\.astro$|astro\/dist\/runtime|astro\/dist\/core\/render|\/site\/(words|layouts|components|charts)\//, "rendering"],
  [
    /node_modules\/(@hono|hono|astro|@astrojs)|\/worker\/(app|index|client)\.ts|\/worker\/platform\/|\/site\/middleware/,
    "routing and HTTP",
  ],
  [/\/(worker|schema|site)\//, "shaping"],
];

/**
 * How many samples of the built Worker's profile are of each share. The time since the sample before says nothing: an isolate is
 * sampled only while it runs. What ran outside of its JavaScript is in none.
 */
export const sharesOf = ({ nodes, samples }: Profile): Record<ShareName, number> => {
  const shares = Object.fromEntries(shareNames.map((name) => [name, 0])) as Record<ShareName, number>;
  const shareOfNode = new Map<number, ShareName | null>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (id: number, above: ShareName): void => {
    const node = byId.get(id);
    if (!node) return;
    const own = shareOf(node.callFrame);
    // Whatever the session needs is done for the session.
    const share = own === null || above !== "session" ? own : "session";
    shareOfNode.set(id, share === "inherited" ? above : share);
    for (const child of node.children ?? []) visit(child, share === "inherited" || share === null ? above : share);
  };
  const root = nodes[0];
  if (root) visit(root.id, "other");
  for (const id of samples) {
    const share = shareOfNode.get(id);
    if (share) shares[share] += 1;
  }
  return shares;
};

/** How many samples found an isolate at work. */
export const busyOf = (profile: Profile): number =>
  Object.values(sharesOf(profile)).reduce((sum, samples) => sum + samples, 0);

const shareOf = ({ functionName, url, lineNumber, columnNumber }: Profile["nodes"][number]["callFrame"]) => {
  if (["(idle)", "(root)", "(program)"].includes(functionName)) return null;
  if (functionName === "(garbage collector)") return "tidying memory";
  const source = sourceOf(url, lineNumber, columnNumber);
  return sources.find(([path]) => path.test(source))?.[1] ?? "inherited";
};

const maps = new Map<string, SourceMap | null>();

/** The build keeps its maps beside it. */
const sourceOf = (url: string, line: number, column: number): string => {
  const file = basename(url);
  if (!maps.has(file)) {
    const [path] = file ? globSync(`dist/server/**/${file}.map`) : [];
    maps.set(file, path ? new SourceMap(JSON.parse(readFileSync(path, "utf8"))) : null);
  }
  const found = maps.get(file)?.findEntry(line, column);
  // A place that is of no file in particular has no source, whatever the types say.
  return found && "originalSource" in found && found.originalSource
    ? `/${found.originalSource.replace(/^(\.\.\/)+/, "")}`
    : url;
};
