import type * as fi from "./fi.ts";

export const contacts: typeof fi.contacts = {
  title: "Contact details",
  lead: "Call or write to the job coach in your municipality. You can also send an inquiry with the form.",
  leadWithout: "You can send an inquiry with the form. Contact details by municipality have not been entered yet.",
  description: "The job coaches' phone numbers and e-mail addresses, municipality by municipality.",
  phone: "Phone",
  email: "E-mail",
  address: "Address",
  coaches: (count) => (count === 1 ? "Job coach" : "Job coaches"),
  employmentArea: "Employment area",
  municipalities: "Municipalities",
  ofArea: (area) => `Employment area: ${area}`,
  rules: "The employment area's own policy",
  rulesLink: (area) => `Read the policy: ${area}`,
  rulesOfArea: "Read the employment area's policy",
  whole: "The whole organisation",
  organisation: "The service is offered by",
  dataProtection: "Data protection",
  nothing: "This municipality has no phone number or e-mail address of its own yet. Send an inquiry with the form.",
};
