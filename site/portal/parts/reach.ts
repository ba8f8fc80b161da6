export const mailHref = (email: string): string => `mailto:${email}`;
