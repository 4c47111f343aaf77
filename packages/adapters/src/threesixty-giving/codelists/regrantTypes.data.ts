/** How a grant is passed on. Source: 360Giving Data Standard 1.4.3, regrantType.csv, CC BY 4.0. */
export const regrantTypes: readonly (readonly [code: string, title: string])[] = [
  ['FRG010', 'Common Regrant'],
  ['FRG020', 'Transfer to intermediary'],
  ['FRG030', 'Match funding'],
  ['FRG040', 'Funder collaboration'],
  ['FRG050', 'Fiscal sponsor'],
  ['FRG060', 'Endowment'],
  ['FRG070', 'Multipurpose'],
];
