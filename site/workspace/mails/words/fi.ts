/** Mails that may not have arrived. */
export const mails = {
  kind: {
    digest: "Aamun kooste",
    invitation: "Kutsu",
    reset: "Linkki uuteen salasanaan",
    "inquiry-receipt": "Kuittaus yhteydenotosta",
    "inquiry-answer": "Vastaus yhteydenottoon",
    "feedback-request": "Palautepyyntö",
  },
  uncertain: (what: string, day: string) => `${what} ${day} ehkä lähti; emme lähetä sitä uudelleen.`,
  failed: (what: string, day: string) => `${what} ${day} ei lähtenyt, vaikka yritimme monta kertaa.`,
  seen: "Selvä",
};
