export const criteria = {
  title: "Laatukriteerit",
};
