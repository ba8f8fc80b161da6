import { Agent, request } from "node:http";
import { setTimeout } from "node:timers/promises";

export type Sent = {
  method: string;
  path: string;
  headers?: Record<string, string>;
  /** Sent at once; its length is told before, unless the headers say that it comes in chunks. */
  body?: string | Buffer;
  /** Sent after the body and a pause of milliseconds; without an end, what is sent never comes to one. */
  later?: { pause: number; rest?: string };
};

/** One connection to a Worker, which stays open from request to request for as long as both ends want it. */
export const openConnection = (url: URL) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (sent: Sent) =>
    new Promise<{ status: number; text: string; isNew: boolean }>((resolve, reject) => {
      const { method, path, headers = {}, body = "", later } = sent;
      const isTold = body.length > 0 && !("transfer-encoding" in headers);
      const told = isTold ? { "content-length": String(Buffer.byteLength(body)) } : {};
      const asked = request(new URL(path, url), { agent, method, headers: { ...told, ...headers } });
      asked.on("error", reject).on("response", (answer) => {
        let text = "";
        answer
          .setEncoding("utf8")
          .on("error", reject)
          .on("data", (part: string) => (text += part));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text, isNew: !asked.reusedSocket }));
      });
      if (!later) asked.end(body);
      else void continueAfter(asked, body, later);
    });
  return { send, close: () => agent.destroy() };
};

const continueAfter = async (
  asked: ReturnType<typeof request>,
  body: string | Buffer,
  { pause, rest }: NonNullable<Sent["later"]>,
) => {
  asked.write(body);
  await setTimeout(pause);
  if (rest !== undefined) asked.end(rest);
};
