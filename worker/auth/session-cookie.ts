/** The one cookie there is: of those who sign in. better-auth puts `__Secure-` before its name where the address is https. */
export const sessionCookie = { prefix: "rinnalla", name: "rinnalla.session_token", days: 14 } as const;
