import { createServer } from "node:net";
import { expect, it } from "vitest";
import { choosePort } from "../../../scripts/port.ts";

it.each(["abc", "0", "-1", "65536", "8787.5", "0x50", " 8787"])("PORT=%s is no port", async (wanted) => {
  await expect(choosePort(wanted)).rejects.toThrow(`PORT=${wanted} is no port`);
});

it.each(["127.0.0.1", "0.0.0.0"])(
  "a port that something listens on at %s is taken, and free afterwards",
  async (host) => {
    const server = createServer();
    const port = await new Promise<string>((listens) => {
      server.listen(0, host, () => listens(String((server.address() as { port: number }).port)));
    });
    await expect(choosePort(port)).rejects.toThrow(
      /^Port \d+ is taken: stop what runs there, or set another, as PORT=\d+\.$/,
    );
    await new Promise((closed) => server.close(closed));
    expect(await choosePort(port)).toBe(port);
  },
);
