export const meeting = {
  title: "Viikkopalaveri",
};
