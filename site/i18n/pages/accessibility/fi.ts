export const accessibility = {
  title: "Saavutettavuusseloste",
};
