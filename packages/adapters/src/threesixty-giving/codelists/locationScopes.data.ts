/** How far the place of a grant reaches. Source: 360Giving Data Standard 1.4.3, locationScope.csv, CC BY 4.0. */
export const locationScopes: readonly (readonly [code: string, title: string])[] = [
  ['GLS010', 'Global'],
  ['GLS020', 'Supranational'],
  ['GLS030', 'National'],
  ['GLS040', 'Subnational region'],
  ['GLS050', 'Local authority'],
  ['GLS060', 'Local area'],
  ['GLS099', 'Undefined'],
];
