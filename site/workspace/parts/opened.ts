import type { AstroGlobal } from "astro";
import type { Actor } from "../../../worker/client.ts";

/** What a page hands to its helper: the request, and who sent it. */
export type Opened = Pick<AstroGlobal, "request" | "locals" | "url" | "params" | "redirect">;

type SignedIn = Extract<Actor, { kind: "user" }>;

/** Who is signed in. The middleware lets nobody else open the pages that ask. */
export const signedIn = ({ actor }: App.Locals): SignedIn => {
  if (actor.kind !== "user") throw new Error("A workspace page was opened without a sign-in");
  return actor;
};

export const isLead = (locals: App.Locals): boolean => signedIn(locals).roles.includes("lead");

/** The row a page is about: the last part of its address. */
export const rowIdOf = ({ params }: Opened): string => params.id ?? "";

/** A query parameter that says something. */
export const asked = ({ url }: Pick<Opened, "url">, name: string): string | undefined =>
  url.searchParams.get(name)?.trim() || undefined;
