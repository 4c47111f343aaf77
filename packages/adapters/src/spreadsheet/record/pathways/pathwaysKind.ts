/**
 * Change pathways: what is to become different for whom, by horizon.
 * @module
 */
import type { RecordKind } from '../RecordKind.ts';

const horizons = ['change.short', 'change.medium', 'change.long'] as const;

/** Change pathways: an actor per row, a horizon per column. */
export const pathwaysKind: RecordKind = {
  kind: 'change-pathways',
  fields: {
    stakeholder: 'text',
    current: 'text',
    'change.short': 'list',
    'change.medium': 'list',
    'change.long': 'list',
    signals: 'list',
    contribution: 'list',
    responsible: 'text',
    comment: 'text',
  },
  needs: [['stakeholder'], horizons],
  names: ['stakeholder'],
  sideways: horizons,
  keepsOthers: true,
  loneNames: true,
};
