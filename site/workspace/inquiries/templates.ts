import { type Organisation, organisationName } from "../../../schema/settings.ts";
import { type InquiryInterest, inquiryInterests } from "../../../schema/vocabulary.ts";
import type { Inquiry } from "../parts/rows.ts";
import { templates } from "./words/templates.ts";

type Asked = Pick<Inquiry, "locale" | "personName" | "companyName">;

/** First drafts of the answer in the employer's language, for the coach to make their own. */
export const letterOf = ({ locale, personName, companyName }: Asked, coach: string, organisation: Organisation) => {
  const { hello, thanks, interests, regards } = templates[locale];
  const end = regards(coach, organisationName(organisation, locale));
  const template = (interest: InquiryInterest): string =>
    [hello(personName), thanks(companyName), interests[interest], end].join("\n\n");
  const untouched = inquiryInterests.map(template);

  /** What the coach has written: nothing while it is empty, or a template as it came. */
  const own = (typed: string | undefined): string | undefined =>
    typed === undefined || untouched.includes(typed) ? undefined : typed;

  /**
   * The letter to go on with. What the coach has written stays as it is; a template they asked for is put in before the
   * regards.
   */
  const over = (typed: string | undefined, interest: InquiryInterest, asked: boolean): string => {
    const written = own(typed);
    if (written === undefined) return template(interest);
    const part = interests[interest];
    if (!asked || written.includes(part)) return written;
    const body = written.endsWith(end) ? written.slice(0, -end.length).trimEnd() : written;
    return [body, part, ...(written.endsWith(end) ? [end] : [])].join("\n\n");
  };
  return { own, over };
};
