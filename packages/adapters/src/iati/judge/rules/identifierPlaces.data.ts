/** Where an identifier stands, with the numbers of the rules on the blanks around it and on the signs in it. */
export interface IdentifierPlace {
  readonly of: 'iati-activity' | 'iati-organisation';
  readonly path: string;
  /** Without it the identifier is the text of the element. */
  readonly attribute?: string;
  /** Only where the element is of this type. */
  readonly type?: string;
  readonly blanks: string;
  readonly signs?: string;
}

const activity = 'iati-activity';
const organisation = 'iati-organisation';

export const identifierPlaces: readonly IdentifierPlace[] = [
  { of: activity, path: 'iati-identifier', blanks: '1.3.1', signs: '1.3.13' },
  { of: activity, path: 'reporting-org', attribute: 'ref', blanks: '1.14.1', signs: '1.14.13' },
  { of: activity, path: 'other-identifier', attribute: 'ref', type: 'B1', blanks: '1.16.1' },
  { of: activity, path: 'other-identifier', attribute: 'ref', type: 'A3', blanks: '1.6.1' },
  { of: activity, path: 'other-identifier/owner-org', attribute: 'ref', blanks: '1.11.1', signs: '1.11.13' },
  { of: activity, path: 'related-activity', attribute: 'ref', blanks: '1.7.1' },
  { of: activity, path: 'participating-org', attribute: 'ref', blanks: '1.8.1', signs: '1.8.13' },
  { of: activity, path: 'participating-org', attribute: 'activity-id', blanks: '1.9.1' },
  { of: activity, path: 'transaction/provider-org', attribute: 'ref', blanks: '1.10.1', signs: '1.10.13' },
  { of: activity, path: 'transaction/provider-org', attribute: 'provider-activity-id', blanks: '1.4.1' },
  { of: activity, path: 'transaction/receiver-org', attribute: 'ref', blanks: '1.15.1', signs: '1.15.13' },
  { of: activity, path: 'transaction/receiver-org', attribute: 'receiver-activity-id', blanks: '1.5.1' },
  {
    of: activity,
    path: 'planned-disbursement/provider-org',
    attribute: 'ref',
    blanks: '1.10.1',
    signs: '1.10.13',
  },
  {
    of: activity,
    path: 'planned-disbursement/provider-org',
    attribute: 'provider-activity-id',
    blanks: '1.4.1',
  },
  {
    of: activity,
    path: 'planned-disbursement/receiver-org',
    attribute: 'ref',
    blanks: '1.15.1',
    signs: '1.15.13',
  },
  {
    of: activity,
    path: 'planned-disbursement/receiver-org',
    attribute: 'receiver-activity-id',
    blanks: '1.5.1',
  },
  { of: organisation, path: 'organisation-identifier', blanks: '1.12.1', signs: '1.12.13' },
  { of: organisation, path: 'reporting-org', attribute: 'ref', blanks: '1.18.1', signs: '1.18.13' },
  { of: organisation, path: 'recipient-org-budget/recipient-org', attribute: 'ref', blanks: '1.17.1' },
];
