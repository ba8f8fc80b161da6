/** As much of autocannon as the bench uses; it comes without types. */
declare module "autocannon" {
  type Sent = { method: "GET" | "POST"; path: string; headers: Record<string, string>; body?: string };
  type Options = {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    /** Seconds to wait for one answer. */
    timeout: number;
    /** Milliseconds between looks at whether to stop. */
    sampleInt: number;
    requests: (Sent & { setupRequest?: (sent: Sent) => Sent })[];
  };
  type Outcome = { non2xx: number; errors: number; duration: number };
  type Shot = Promise<Outcome> & {
    stop(): void;
    on(event: "response", hear: (client: unknown, status: number, bytes: number, milliseconds: number) => void): void;
  };
  export default function autocannon(options: Options): Shot;
}
