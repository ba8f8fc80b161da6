export const finalReports = {
  title: "Raporttikoosteet",
};
