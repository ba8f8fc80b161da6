export const guideTools = {
  title: "Opas",
};
