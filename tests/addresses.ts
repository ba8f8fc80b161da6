let told = 0;

/** An address nobody has asked from yet: sign-ins, inquiries and secret links are limited by address. */
export const newAddress = (): string => {
  told += 1;
  return `10.${(told >> 16) & 255}.${(told >> 8) & 255}.${told & 255}`;
};
