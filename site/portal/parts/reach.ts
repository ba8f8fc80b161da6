/** The address that calls a telephone number: digits and a leading plus. */
export const phoneHref = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, "")}`;

export const mailHref = (email: string): string => `mailto:${email}`;
