import { oneClickPath } from "../../schema/values/mailed-paths.ts";
import type { MailKind } from "../../schema/vocabulary.ts";
import { secretOf } from "../platform/secret-links.ts";

type Sent = { id: string; kind: MailKind; ownerId: string | null };

/**
 * How each kind of mail came to be (RFC 3834): nothing where a person wrote it and pressed the button, so that an absence
 * answers them as it should.
 */
const submitted: Record<MailKind, "auto-generated" | "auto-replied" | undefined> = {
  invitation: "auto-generated",
  reset: "auto-generated",
  digest: "auto-generated",
  "inquiry-receipt": "auto-replied",
  "inquiry-answer": undefined,
  "feedback-request": undefined,
};

/**
 * The headers of a mail beside those that the binding has fields for. What nobody wrote says so, that no automatic answer
 * comes back; the digest says how it is turned off, where the address is one that mail programs and the binding take.
 */
export const headersOf = async (
  env: Pick<Env, "AUTH_SECRET" | "PUBLIC_URL">,
  { id, kind, ownerId }: Sent,
): Promise<Record<string, string>> => {
  const automatic = submitted[kind];
  const stops = kind === "digest" && ownerId !== null && env.PUBLIC_URL.startsWith("https://");
  return {
    "X-Rinnalla-Mail": id,
    ...(automatic && { "Auto-Submitted": automatic, "X-Auto-Response-Suppress": "OOF, AutoReply" }),
    ...(stops && {
      "List-Unsubscribe": `<${env.PUBLIC_URL}${oneClickPath}${await secretOf(env, "digest", ownerId)}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }),
  };
};
