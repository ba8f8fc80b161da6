import type * as fi from "./fi.ts";

export const drafts: typeof fi.drafts = {
  saving: "Sparar…",
  wait: "Ett ögonblick…",
  offline: "Nätet svarar inte. Texten finns kvar, försök igen.",
  restored: "Din text finns kvar på den här enheten, men den är inte sparad ännu.",
  carried: "Det du skrev finns kvar i formuläret. Det är inte sparat ännu.",
  offered: "Du har en text som inte sparades här.",
  restore: "Hämta tillbaka texten",
  discard: "Ta bort texten",
};
