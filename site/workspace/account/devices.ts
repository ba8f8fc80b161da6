/** Browsers and systems in the order they are to be looked for: many name others as well. */
const browsers = [
  [/Edg/, "Edge"],
  [/OPR/, "Opera"],
  [/Firefox/, "Firefox"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Chrome/, "Chrome"],
  [/Safari/, "Safari"],
] as const;
const systems = [
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS/, "macOS"],
  [/Linux/, "Linux"],
] as const;

/** A user agent as a person would call it: `Firefox, Android`. Undefined where it says nothing known. */
export const deviceName = (userAgent: string | null): string | undefined => {
  const nameIn = (list: readonly (readonly [RegExp, string])[]) =>
    list.find(([sign]) => sign.test(userAgent ?? ""))?.[1];
  return [nameIn(browsers), nameIn(systems)].filter(Boolean).join(", ") || undefined;
};
