import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";
import autocannon from "autocannon";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
const script = `
const sel = "SELECT 1";
const mid = "SELECT u.id, u.name, u.email, u.roles, u.locale FROM t u WHERE u.id = ?";
export default { async fetch(request, env) { const { pathname } = new URL(request.url); const [, kind, n, flavour] = pathname.split("/");
  const db = flavour === "s" ? env.DB.withSession("first-primary") : env.DB;
  if (kind === "init") { await env.DB.batch([env.DB.prepare("CREATE TABLE IF NOT EXISTS t (id TEXT PRIMARY KEY, name TEXT, email TEXT, roles TEXT, locale TEXT)"), env.DB.prepare("CREATE TABLE IF NOT EXISTS w (id INTEGER PRIMARY KEY, v TEXT)"), env.DB.prepare("INSERT OR REPLACE INTO t VALUES ('a','Anna','anna@x','coach','fi')")]); return new Response("ok"); }
  if (kind === "none") return Response.json({ok:1});
  if (kind === "trips") { for (let i=0;i<n;i++) await db.prepare(sel).run(); return Response.json({ok:1}); }
  if (kind === "batch") { await db.batch(Array.from({length:+n}, () => db.prepare(mid).bind('a'))); return Response.json({ok:1}); }
  if (kind === "write") { await db.batch(Array.from({length:+n}, () => db.prepare("INSERT INTO w (v) VALUES (?)").bind('aaaaa'))); return Response.json({ok:1}); }
}}`;
const mf = new Miniflare(convertV4MiniflareOptions({ cf: false, log: new Log(LogLevel.ERROR), resourcePersistencePath: "/dev/shm/micro", workers: [{ name: "x", modules: true, script, compatibilityDate: "2026-10-01", d1Databases: { DB: "x" }, unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }] }] } as never));
await mf.ready; const url = await mf.unsafeGetDirectURL("x");
const pid = Number(execSync(`pgrep -P ${process.pid} workerd`).toString().trim().split("\n")[0]);
const cpu = () => { const s = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" "); return (Number(s[11]) + Number(s[12])) * 10; };
await fetch(new URL("/init", url));
for (const path of ["/none", "/trips/1", "/trips/1/s", "/trips/2", "/trips/3", "/batch/1", "/batch/2", "/batch/4", "/batch/8", "/batch/16", "/write/1", "/write/2", "/write/4", "/write/8"]) {
  const fire = (s: number) => autocannon({ url: url.origin + path, connections: 10, duration: s } as never);
  await fire(1); const c = cpu(); const r = await fire(2) as any; console.log(path, ((cpu() - c) / r.requests.total).toFixed(3), "ms", r.non2xx);
}
await mf.dispose();
