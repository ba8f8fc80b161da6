export const impact = {
  title: "Vaikutus euroina",
};
