import { expect, it } from "vitest";
import { newId } from "../../../schema/values/ids.ts";
import { mailKinds } from "../../../schema/vocabulary.ts";
import { headersOf } from "../../../worker/mail/headers.ts";
import { openSecret } from "../../../worker/platform/secret-links.ts";

const env = { AUTH_SECRET: "a secret of thirty-two letters or more", PUBLIC_URL: "https://rinnalla.example" };
const mail = { id: newId(), ownerId: newId() };

it("what nobody wrote says so and asks for no automatic answer; what a person wrote does not", async () => {
  const told = await Promise.all(
    mailKinds.map(async (kind) => [kind, (await headersOf(env, { ...mail, kind }))["Auto-Submitted"]]),
  );
  expect(Object.fromEntries(told)).toEqual({
    invitation: "auto-generated",
    reset: "auto-generated",
    digest: "auto-generated",
    "inquiry-receipt": "auto-replied",
    "inquiry-answer": undefined,
    "feedback-request": undefined,
  });
  const suppressed = await headersOf(env, { ...mail, kind: "reset" });
  expect(suppressed["X-Auto-Response-Suppress"]).toBe("OOF, AutoReply");
});

it("the digest alone is turned off with one press, by the secret of its own reader", async () => {
  const { "List-Unsubscribe": link = "", ...headers } = await headersOf(env, { ...mail, kind: "digest" });
  expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  const [, secret = ""] = /^<https:\/\/rinnalla\.example\/digest\/([\w-]{43})>$/.exec(link) ?? [];
  expect(await openSecret(env, "digest", secret)).toBe(mail.ownerId);
  for (const kind of mailKinds.filter((each) => each !== "digest"))
    expect(Object.keys(await headersOf(env, { ...mail, kind })).join()).not.toContain("List-");
});

it("an address that mail programs would not press is not named, or the mail would be refused", async () => {
  const headers = await headersOf({ ...env, PUBLIC_URL: "http://localhost:8787" }, { ...mail, kind: "digest" });
  expect(Object.keys(headers)).toEqual(["X-Rinnalla-Mail", "Auto-Submitted", "X-Auto-Response-Suppress"]);
});
