export const cookies = {
  title: "Evästeet",
};
