/** One household or office shares a range: the first 64 bits of an IPv6 address, the whole of an IPv4 one. */
export const addressRange = (address: string): string => {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail?.split(":").filter(Boolean) ?? [];
  const left = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array(Math.max(left, 0)).fill("0"), ...after].slice(0, 4).join(":");
};
