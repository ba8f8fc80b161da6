export const apiKeys = {
  title: "Avaimet lukujen hakuun",
};
