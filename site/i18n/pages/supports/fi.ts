export const supports = {
  title: "Tuet ja kustannukset",
};
