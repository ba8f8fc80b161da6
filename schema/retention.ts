/** How many months personal data is kept; the jobs of worker/erasure keep to it, and the privacy notice tells it. */
export const keptMonths = {
  /** Since an inquiry came that became nothing. */
  inquiry: 12,
  /** Since the last contact with a contact person, unless something still runs at their employer: see worker/erasure/due-persons.ts. */
  contactPerson: 24,
  /** Since feedback was given: then nothing tells any more which employer gave it. */
  feedback: 24,
} as const;
