import type { PartNames } from './partsOf.ts';

/** What an activity may hold. Source: IATI activity standard 2.01 to 2.03. */
export const activityParts: PartNames = {
  attributes: ['xml:lang'],
  keptAttributes: [
    ...['last-updated-datetime', 'default-currency', 'linked-data-uri', 'hierarchy', 'humanitarian'],
    'budget-not-provided',
  ],
  elements: [
    ...['iati-identifier', 'reporting-org', 'participating-org', 'title', 'description', 'activity-date'],
    ...['budget', 'result'],
  ],
  keptElements: [
    ...['other-identifier', 'activity-status', 'contact-info', 'activity-scope', 'recipient-country'],
    ...['recipient-region', 'location', 'sector', 'tag', 'country-budget-items', 'humanitarian-scope'],
    ...[
      'policy-marker',
      'collaboration-type',
      'default-flow-type',
      'default-finance-type',
      'default-aid-type',
    ],
    ...['default-tied-status', 'planned-disbursement', 'capital-spend', 'transaction', 'document-link'],
    ...['related-activity', 'legacy-data', 'conditions', 'crs-add', 'fss'],
  ],
  once: ['iati-identifier', 'title'],
};
