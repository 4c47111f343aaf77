import type { PartNames } from './partsOf.ts';

/** What a value of the standard may hold: baseline, target, actual alike. */
export const valueParts: PartNames = {
  attributes: ['value'],
  elements: ['location', 'dimension', 'comment'],
  keptElements: ['document-link'],
  once: ['comment'],
};
