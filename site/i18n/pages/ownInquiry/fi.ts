export const ownInquiry = {
  title: "Yhteydenottosi",
};
