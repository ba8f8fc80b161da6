/** The one cookie there is: of those who sign in. better-auth puts `__Secure-` before its name where the address is https. */
export const sessionCookie = { prefix: "rinnalla", name: "rinnalla.session_token", days: 14 } as const;

/** The cookie's name as browsers send it. */
export const cookieName = (env: Env): string => `${isSecure(env) ? "__Secure-" : ""}${sessionCookie.name}`;

export const isSecure = ({ PUBLIC_URL }: Env): boolean => PUBLIC_URL.startsWith("https://");
