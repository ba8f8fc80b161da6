import type { z } from "zod";
import type { businessQuery } from "../../schema/business-register.ts";
import type { Locale } from "../../schema/vocabulary.ts";
import { RegisterUnreachable } from "../platform/errors.ts";
import { type Business, businessOf, registerAnswer } from "./reading.ts";

/** Somebody waits with a form open; beyond this they go on by hand. In milliseconds. */
const patience = 5000;
/** A page of a hundred businesses is about a megabyte. In bytes. */
const mostBytes = 4 * 1024 * 1024;
const mostItems = 20;

/**
 * Businesses of PRH's open data (YTJ) by id or by name, and how many there are in all; `base` is the address of its
 * service. Throws RegisterUnreachable when it is slow, down, or answers anything but what it promises to.
 */
export const findBusinesses = async (
  base: string,
  { businessId, name }: z.infer<typeof businessQuery>,
  locale: Locale,
): Promise<{ items: Business[]; total: number }> => {
  const asked: Record<string, string> = businessId ? { businessId } : { name: name ?? "" };
  const answer = registerAnswer.safeParse(await readJson(`${base}/companies?${new URLSearchParams(asked)}`));
  if (!answer.success) throw new RegisterUnreachable("another form");
  const { companies, totalResults } = answer.data;
  const items = companies.flatMap((company) => businessOf(company, locale) ?? []);
  if (companies.length > 0 && items.length === 0) throw new RegisterUnreachable("nothing readable");
  return { items: items.slice(0, mostItems), total: Math.max(totalResults ?? 0, items.length) };
};

const readJson = async (address: string): Promise<unknown> => {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, { headers: { accept: "application/json" }, redirect: "manual", signal });
    if (response.status !== 200 || !response.body) throw new RegisterUnreachable(`status ${response.status}`);
    return JSON.parse(await readBounded(response.body, signal));
  } catch (error) {
    if (error instanceof RegisterUnreachable) throw error;
    throw new RegisterUnreachable(error instanceof Error ? error.name : "no answer");
  }
};

/** A body as text, as far as one may be long and no longer than one waits. */
const readBounded = async (body: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<string> => {
  const reader = body.getReader();
  const tooLate = new Promise<never>((_, refuse) => {
    signal.addEventListener("abort", () => refuse(new RegisterUnreachable("too slow")), { once: true });
  });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), tooLate]);
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > mostBytes) throw new RegisterUnreachable("too long");
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw error;
  }
};
