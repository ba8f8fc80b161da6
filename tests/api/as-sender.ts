import { newId } from "../../schema/values/ids.ts";
import type { World } from "./client.ts";
import { bodies } from "./rows.ts";

type Sent = { id: string; reference: string; secret: string };

/** What a test does as the sender of an inquiry through the link, and how it looks at what came of it. */
export const asSender = (world: () => World) => {
  let sent = 0;
  const send = async (more: object = {}): Promise<Sent> => {
    sent += 1;
    const message = `Tarvitsemme apua aamuihin, numero ${sent}`;
    return world().public.expect("POST", "/inquiries", { body: { ...bodies.inquiry("320"), message, ...more } });
  };
  const own = (secret: string) => world().public.expect("GET", `/own-inquiry/${secret}`);
  const rowOf = async (id: string) =>
    (await world().db.prepare("SELECT * FROM inquiries WHERE id = ?").bind(id).first<Record<string, unknown>>()) ?? {};
  const actionsOf = async (id: string) =>
    (
      await world()
        .db.prepare("SELECT action FROM events WHERE subject_id = ? ORDER BY id")
        .bind(id)
        .all<{ action: string }>()
    ).results.map(({ action }) => action);
  const add = (secret: string, message: string, id = newId()) =>
    world().public.post(`/own-inquiry/${secret}/additions`, { id, message });
  const answered = async (id: string, more = "") =>
    world()
      .db.prepare(
        `UPDATE inquiries SET status = 'answered', answer = 'Tulemme käymään', answered_at = 5${more} WHERE id = ?`,
      )
      .bind(id)
      .run();
  const setOrganisation = async (change: object) => {
    const stored = await world()
      .db.prepare("SELECT value FROM settings WHERE key = 'organisation'")
      .first<string>("value");
    await world()
      .db.prepare("UPDATE settings SET value = ? WHERE key = 'organisation'")
      .bind(JSON.stringify({ ...JSON.parse(stored ?? "{}"), ...change }))
      .run();
  };

  return { send, own, rowOf, actionsOf, add, answered, setOrganisation };
};
