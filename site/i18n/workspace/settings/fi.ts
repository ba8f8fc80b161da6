export const settings = {
  title: "Organisaation tiedot",
};
