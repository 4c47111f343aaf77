/**
 * Risks with their likelihood, their severity, what is done about them.
 * @module
 */
import { actionStates } from '../actionPlan/actionStates.data.ts';
import { degrees } from '../degrees.data.ts';
import type { FinishedKind } from '../FinishRecords.ts';
import { checkScores } from './checkScores.ts';

/** A risk register: a risk per row. */
export const risksKind: FinishedKind = {
  kind: 'risks',
  fields: {
    code: 'text',
    risk: 'text',
    'risk.category': 'text',
    cause: 'text',
    consequence: 'text',
    likelihood: 'degree',
    severity: 'degree',
    score: 'degree',
    mitigation: 'lines',
    responsible: 'text',
    due: 'day',
    status: 'choice',
    comment: 'text',
  },
  needs: [['risk'], ['likelihood', 'severity', 'score', 'mitigation']],
  names: ['risk'],
  choices: { likelihood: degrees, severity: degrees, score: degrees, status: actionStates },
  finish: checkScores,
  loneNames: true,
};
