import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = "docs/decisions";
const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8");
const index = [...read("README.md").matchAll(/^\| (\d+) \| \[(.+)\]\((\S+)\) \| (.+) \| (.+) \|$/gm)];

it("every decision is in the index under its number, title and status, and no other", () => {
  const files = readdirSync(folder).filter((file) => file !== "README.md");
  const stored = files.sort().map((file) => {
    const [, number, title] = /^# (\d+)\. (.+)$/m.exec(read(file)) ?? [];
    const status = /^Status: (.+)$/m.exec(read(file))?.[1];
    return { file, number, title, status: status === "accepted" ? "in force" : status };
  });
  expect(index.map(([, number, title, file, , status]) => ({ file, number, title, status }))).toEqual(stored);
});

it("a decision's file is named by its number", () => {
  for (const [, number, , file] of index)
    expect(file).toMatch(new RegExp(`^${number?.padStart(4, "0")}-[a-z0-9-]+\\.md$`));
});
