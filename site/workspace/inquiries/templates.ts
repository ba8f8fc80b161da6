import { type Organisation, organisationName } from "../../../schema/settings.ts";
import type { InquiryInterest } from "../../../schema/vocabulary.ts";
import type { Inquiry } from "../parts/rows.ts";
import { templates } from "./words/templates.ts";

/** A first draft of the answer in the employer's language, for the coach to make their own. */
export const templateOf = (
  inquiry: Inquiry,
  interest: InquiryInterest,
  coach: string,
  organisation: Organisation,
): string => {
  const { locale } = inquiry;
  const { hello, thanks, interests, regards } = templates[locale];
  const name = organisationName(organisation, locale);
  return [hello(inquiry.personName), thanks(inquiry.companyName), interests[interest], regards(coach, name)].join(
    "\n\n",
  );
};
