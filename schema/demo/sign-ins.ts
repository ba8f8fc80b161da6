/** The demo organisation's sign-ins; they exist only where the demo data set was loaded on purpose. */
export const demoPassword = "rinnalla-demo-2022";

export const demoSignIns = [
  { email: "coach@rinnalla.example", does: "job coach in Rovaniemi" },
  { email: "coach2@rinnalla.example", does: "job coach in Rovaniemi" },
  { email: "lead@rinnalla.example", does: "team lead" },
  { email: "admin@rinnalla.example", does: "administrator" },
] as const;
