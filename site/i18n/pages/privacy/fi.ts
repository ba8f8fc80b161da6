export const privacy = {
  title: "Tietosuoja",
};
