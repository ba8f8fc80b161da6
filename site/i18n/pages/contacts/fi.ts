export const contacts = {
  title: "Yhteystiedot",
};
