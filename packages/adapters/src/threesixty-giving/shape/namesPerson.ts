/**
 * Whether a column that a publisher added may say who a person is, or where to reach them: `Applicant name`, `Surname`,
 * `Home postcode`, `E-mail`, `Date of birth`.
 */
export const namesPerson = (field: string): boolean => names.test(field) || reach.test(field);

const names =
  /(?:first|last|full|given|family|applicant|recipient|student|child|parent|carer|claimant|beneficiary|contact|person|individual)(?:['’]s)?[\s_-]*name|sur-?name|fore-?name/i;
const reach =
  /e-?mail|\b(?:tele)?phone|\bmobile[\s_-]*(?:no|number)|post-?\s?code|address\b|date[\s_-]*of[\s_-]*birth|birth[\s_-]*da(?:te|y)|\bdob\b/i;
