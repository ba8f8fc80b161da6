import type { Day } from "../../../schema/values/calendar.ts";

/** Data for search engines in the words of schema.org, as the text of a script element that nothing executes. */
export const scriptText = (data: object): string =>
  JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");

export type Publisher = { name: string; url: string };
type Page = { title: string; description: string; url: string; locale: string };

/** The provider of the service, and the service. */
export const serviceData = (
  { title, description, url, locale }: Page,
  provider: Publisher & { isPublic: boolean; phone: string | null; email: string | null },
  areas: readonly string[],
) => ({
  "@type": provider.isPublic ? "GovernmentService" : "Service",
  name: title,
  description,
  url,
  serviceType: title,
  availableLanguage: ["fi", "sv", "en"],
  inLanguage: locale,
  areaServed: areas.map((name) => ({ "@type": "AdministrativeArea", name })),
  audience: { "@type": "BusinessAudience" },
  provider: {
    "@type": provider.isPublic ? "GovernmentOrganization" : "Organization",
    name: provider.name,
    url: provider.url,
    ...(provider.phone && { telephone: provider.phone }),
    ...(provider.email && { email: provider.email }),
  },
});

export const articleData = (
  { title, description, url, locale }: Page,
  { image, modified, publisher }: { image: string; modified: Day; publisher: Publisher },
) => ({
  "@type": "Article",
  headline: title,
  description,
  url,
  mainEntityOfPage: url,
  image,
  inLanguage: locale,
  dateModified: modified,
  author: organisation(publisher),
  publisher: organisation(publisher),
});

export const questionsData = (questions: readonly { question: string; answer: string }[], locale: string) => ({
  "@type": "FAQPage",
  inLanguage: locale,
  mainEntity: questions.map(({ question, answer }) => ({
    "@type": "Question",
    name: question,
    acceptedAnswer: { "@type": "Answer", text: answer },
  })),
});

export const termsData = (
  { title, description, url, locale }: Page,
  terms: readonly { id: string; term: string; meaning: string }[],
) => ({
  "@type": "DefinedTermSet",
  name: title,
  description,
  url,
  inLanguage: locale,
  hasDefinedTerm: terms.map(({ id, term, meaning }) => ({
    "@type": "DefinedTerm",
    name: term,
    description: meaning,
    url: `${url}#${id}`,
    inDefinedTermSet: url,
  })),
});

/** The way from the front page to a page, the page last. */
export const trailData = (places: readonly { name: string; url: string }[]) => ({
  "@type": "BreadcrumbList",
  itemListElement: places.map(({ name, url }, at) => ({ "@type": "ListItem", position: at + 1, name, item: url })),
});

const organisation = ({ name, url }: Publisher) => ({ "@type": "Organization", name, url });
