import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { newContact } from "../../../schema/contacts.ts";

/** A body or a query that a route takes, by its name and the file of the schema that it stands in. */
type Door = { name: string; file: string };

/** Every one that the API's files name; one that stands in the schema of no noun has no file. */
const doors = (): Door[] =>
  readdirSync("worker", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const path = join("worker", name);
      const text = readFileSync(path, "utf8");
      return [...text.matchAll(/\b(?:body\(|query: )([a-z]\w*)[,)} ]/g)]
        .filter(([, input = ""]) => new RegExp(`^import \\{[^}]*\\b${input}\\b`, "m").test(text))
        .map(([, input = ""]) => {
          const from = new RegExp(`^import \\{[^}]*\\b${input}\\b[^}]*\\} from "([./]+/schema/[^"]+)";$`, "m").exec(
            text,
          );
          return { name: input, file: from?.[1] ? resolve(dirname(path), from[1]) : "" };
        });
    });

/** What only machines write and read again: nothing of it is kept as a person's text. */
const machines = new Set(["cursor", "turnstileToken", "websiteUrl", "action", "key", "column"]);

/** The texts of an input that take a mark nobody sees and keep it. */
const keeping = (schema: unknown, path: string[] = []): string[] => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return keeping(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return keeping(schema.element, [...path, "0"]);
  if (schema instanceof z.ZodRecord) return keeping(schema.valueType, [...path, "*"]);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keeping(option, path));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, part]) => keeping(part, [...path, name]));
  if (!(schema instanceof z.ZodString || schema instanceof z.ZodPipe)) return [];
  const kept = ["Ma\u00adtti", "1\u00ad2", "a\u00adb"].some((text) =>
    JSON.stringify(schema.safeParse(text).data ?? "").includes("\u00ad"),
  );
  return kept && !machines.has(path.at(-1) ?? "") ? [path.join(".")] : [];
};

describe("what a person sends", () => {
  it("has its normal form behind every door", async () => {
    const all = doors();
    expect(all.length).toBeGreaterThan(60);
    for (const { name, file } of all) {
      expect([name, file]).not.toEqual([name, ""]);
      const read = await import(file);
      expect([name, keeping(read[name])]).toEqual([name, []]);
    }
  });

  it("would be found where it had not", () => {
    expect(keeping(newContact)).toEqual([]);
    const raw = { name: z.string().trim().max(9).nullish(), notes: z.array(z.strictObject({ note: z.string() })) };
    expect(keeping(newContact.extend(raw))).toEqual(["name", "notes.0.note"]);
  });
});
