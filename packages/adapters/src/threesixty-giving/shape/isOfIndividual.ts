/**
 * Whether a field of a grant is about the person who receives it: `recipientIndividual`, or what publishers make of it
 * (`recipientIndividualName`, `Recipient Ind: Phone`).
 */
export const isOfIndividual = (field: string): boolean =>
  /^[Rr]ecipient[\s_-]*[Ii]nd(?:ividuals?)?(?:$|[\s_:./-]|(?=[A-Z]))/.test(field);
