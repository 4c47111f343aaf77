/**
 * Stakeholders with what they expect, as a list.
 * @module
 */
import { degrees } from '../degrees.data.ts';
import type { RecordKind } from '../RecordKind.ts';
import { positions } from './positions.data.ts';

/** A list of stakeholders: one per row, with interest and influence in words or as marks. */
export const stakeholdersKind: RecordKind = {
  kind: 'stakeholders',
  fields: {
    code: 'text',
    stakeholder: 'text',
    'stakeholder.type': 'text',
    contribution: 'text',
    interest: 'degree',
    influence: 'degree',
    expectation: 'lines',
    position: 'choice',
    strategy: 'lines',
    responsible: 'text',
    comment: 'text',
  },
  needs: [['stakeholder'], ['interest', 'influence', 'expectation', 'position', 'strategy']],
  names: ['stakeholder'],
  choices: { interest: degrees, influence: degrees, position: positions },
  loneNames: true,
};
