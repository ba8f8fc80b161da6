/**
 * As much as the bench uses of the packages that are installed for it alone (package.json beside): types are checked without
 * them.
 */
declare module "autocannon" {
  type Sent = { method: "GET" | "POST"; path: string; headers: Record<string, string>; body?: string };
  type Options = {
    url: string;
    connections: number;
    /** Seconds; or until there have been so many answers. */
    duration?: number;
    amount?: number;
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

declare module "lighthouse" {
  type Settings = { port: number; logLevel: "error"; onlyCategories: string[] };
  type Looked = {
    /** What kept the page from being looked at. */
    runtimeError?: { message: string };
    /** `score` is of 0–1, and null where it could not be told. */
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { score: number | null }>;
  };
  export default function lighthouse(url: string, settings: Settings): Promise<{ lhr: Looked } | undefined>;
}
