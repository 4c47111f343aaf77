/** Where a kept part stands. */
export interface KeptPlace {
  /** Name of the rule of the element that it stands in. */
  readonly rule: string;
  /** Elements of the standard that are kept there, beside those of others. */
  readonly elements?: readonly string[];
  /** Attributes of the standard that are kept there, beside those of others. */
  readonly attributes?: readonly string[];
}

/** What is kept of each element that is read: what no field of a dossier says. */
export const keptPlaces = {
  activity: {
    rule: 'iati-activity',
    attributes: [
      ...['last-updated-datetime', 'default-currency', 'humanitarian', 'hierarchy', 'linked-data-uri'],
      'budget-not-provided',
    ],
    elements: [
      ...['description', 'participating-org', 'other-identifier', 'activity-status', 'activity-date'],
      ...['contact-info', 'activity-scope', 'recipient-country', 'recipient-region', 'location', 'sector'],
      ...['tag', 'country-budget-items', 'humanitarian-scope', 'policy-marker', 'collaboration-type'],
      ...['default-flow-type', 'default-finance-type', 'default-aid-type', 'default-tied-status', 'budget'],
      ...['planned-disbursement', 'capital-spend', 'transaction', 'document-link', 'related-activity'],
      ...['legacy-data', 'conditions', 'crs-add', 'fss'],
    ],
  },
  reporter: { rule: 'reporting-org', attributes: ['type', 'secondary-reporter'] },
  party: { rule: 'participating-org', attributes: ['type', 'activity-id', 'crs-channel-code'] },
  description: { rule: 'activity-description', attributes: ['type'] },
  date: { rule: 'activity-date', elements: ['narrative'] },
  budget: { rule: 'budget' },
  value: { rule: 'value' },
  result: {
    rule: 'result',
    attributes: ['aggregation-status', 'type'],
    elements: ['description', 'document-link', 'reference'],
  },
  indicator: {
    rule: 'indicator',
    attributes: ['measure', 'ascending', 'aggregation-status'],
    elements: ['document-link', 'baseline', 'period'],
  },
  reference: { rule: 'indicator-reference', attributes: ['indicator-uri'] },
  baseline: { rule: 'baseline', elements: ['location', 'dimension', 'document-link', 'comment'] },
  period: { rule: 'period' },
  repeat: { rule: 'period', elements: ['target'] },
  target: { rule: 'target', elements: ['location', 'dimension', 'document-link'] },
  actual: { rule: 'actual', elements: ['location', 'dimension', 'document-link'] },
} satisfies Readonly<Record<string, KeptPlace>>;
