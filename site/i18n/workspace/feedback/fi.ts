export const feedback = {
  title: "Palaute",
};
