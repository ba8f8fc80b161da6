/** Mails that may not have arrived. */
export const mails = {
  kind: { digest: "Aamun kooste", invitation: "Kutsu", reset: "Linkki uuteen salasanaan" },
  uncertain: (what: string, day: string) => `${what} ${day} ehkä lähti; emme lähetä sitä uudelleen.`,
  failed: (what: string, day: string) => `${what} ${day} ei lähtenyt, vaikka yritimme monta kertaa.`,
  seen: "Selvä",
};
