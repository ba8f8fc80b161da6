import type { AstroGlobal } from "astro";
import type { Actor } from "../../../worker/client.ts";

/** What a page hands to its helper: the request, and who sent it. */
export type Opened = Pick<AstroGlobal, "request" | "locals" | "url" | "params" | "redirect">;

/** The page as it is opened, which answers with its status; a redirect is for the route to return. */
export const pageOf = async <Page extends Response | { status: number }>(
  route: Opened & Pick<AstroGlobal, "response">,
  open: (page: Opened) => Promise<Page>,
): Promise<Page> => {
  const page = await open(route);
  if (!(page instanceof Response)) route.response.status = page.status;
  return page;
};

type SignedIn = Extract<Actor, { kind: "user" }>;

/** Who is signed in. The middleware lets nobody else open the pages that ask. */
export const signedIn = ({ actor }: App.Locals): SignedIn => {
  if (actor.kind !== "user") throw new Error("A workspace page was opened without a sign-in");
  return actor;
};

export const isLead = (locals: App.Locals): boolean => signedIn(locals).roles.includes("lead");

/** The row a page is about: the last part of its address. */
export const rowIdOf = ({ params }: Opened): string => params.id ?? "";
