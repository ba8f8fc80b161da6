import { spawn } from "node:child_process";
import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";

let taken: Server;
let port: string;
beforeAll(async () => {
  taken = createServer();
  port = await new Promise<string>((listens) => {
    taken.listen(0, "127.0.0.1", () => listens(String((taken.address() as { port: number }).port)));
  });
});
afterAll(() => new Promise((closed) => taken.close(closed)));

const runScript = (script: string, wanted: string) =>
  new Promise<{ code: number | null; said: string; shown: string }>((ended) => {
    const child = spawn(process.execPath, [script], { env: { ...process.env, PORT: wanted } });
    const told = { said: "", shown: "" };
    child.stderr.setEncoding("utf8").on("data", (text) => (told.said += text));
    child.stdout.setEncoding("utf8").on("data", (text) => (told.shown += text));
    child.on("close", (code) => ended({ code, ...told }));
  });

it.each(["start", "dev"])("%s says in one line that its port is taken, before it does anything", async (name) => {
  expect(await runScript(`scripts/${name}.ts`, port)).toEqual({
    code: 1,
    said: expect.stringMatching(new RegExp(`^Port ${port} is taken: [^\n]+\n$`)),
    shown: "",
  });
  const { code, said } = await runScript(`scripts/${name}.ts`, "abc");
  expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(/^PORT=abc is no port: [^\n]+\n$/) });
});
