import type { World } from "./client.ts";
import { bodies } from "./rows.ts";

export const setting = "/settings/persons";

/** As the administrator does it: everything of them goes, their placements too. */
export const eraseEverybody = async ({ admin, db }: World): Promise<void> => {
  const { results } = await db.prepare("SELECT code FROM participants").all<{ code: string }>();
  for (const { code } of results) await admin.expect("POST", "/participants/erasure", { body: { code } });
};

/** Switches participants on or off. */
export const turn = async ({ admin }: World, on: boolean) => {
  const { body } = await admin.get(setting);
  return admin.call("PUT", setting, { body: { on }, ifMatch: body.version });
};

/** A job that is nobody's in particular. */
export const jobOfNobody = (employerId: string) => {
  const { participantId: _, ...placement } = bodies.placement("", employerId);
  return placement;
};

type Asked = { id: string; version: number; own: boolean };
export type Ask = (
  method: "POST" | "PUT" | "GET",
  path: string,
  body?: object,
  version?: number,
) => Promise<{ status: number; body: Asked }>;

/** The coach's request, past the client, which checks answers against the description of a team that keeps participants. */
export const askOff = async (w: World, ...[method, path, body, version]: Parameters<Ask>): ReturnType<Ask> => {
  const answer = await fetch(new URL(`/api/v1${path}`, w.worker.url), {
    method,
    headers: {
      cookie: String(w.coach.cookie),
      origin: w.worker.url.origin,
      "content-type": "application/json",
      ...(version && { "if-match": String(version) }),
    },
    body: body ? JSON.stringify(body) : null,
  });
  return { status: answer.status, body: (await answer.json()) as Asked };
};
