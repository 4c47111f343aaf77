/** Why a grant to an individual was made. Source: 360Giving Data Standard 1.4.3, grantToIndividualsReason.csv, CC BY 4.0. */
export const individualReasons: readonly (readonly [code: string, title: string])[] = [
  ['GTIR010', 'Financial Hardship'],
  ['GTIR020', 'Disability'],
  ['GTIR030', 'Health/Condition'],
  ['GTIR040', 'Mental Health'],
  ['GTIR050', 'Family breakup'],
  ['GTIR060', 'Violence or abuse'],
  ['GTIR070', 'Livelihood'],
  ['GTIR080', 'Homelessness'],
  ['GTIR090', 'Marginalised'],
  ['GTIR100', 'Emergency/crisis event'],
  ['GTIR110', 'Development opportunity'],
  ['GTIR120', 'Social action'],
];
