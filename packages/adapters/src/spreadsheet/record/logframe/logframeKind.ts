/**
 * Logical frameworks: what is aimed at on each level, by what it is measured, where that can be verified, what must hold.
 * @module
 */
import type { RecordKind } from '../RecordKind.ts';

/** A logical framework: a statement per row, with its indicators, its sources, its assumptions. */
export const logframeKind: RecordKind = {
  kind: 'logframe',
  fields: {
    code: 'text',
    level: 'text',
    statement: 'text',
    indicator: 'lines',
    unit: 'text',
    baseline: 'figure',
    target: 'figure',
    actual: 'figure',
    'actual.cumulative': 'figure',
    progress: 'figure',
    verification: 'list',
    assumptions: 'lines',
    means: 'list',
    budget: 'figure',
    preconditions: 'lines',
    responsible: 'text',
    due: 'text',
    frequency: 'text',
    comment: 'text',
  },
  needs: [['indicator'], ['verification', 'assumptions']],
  names: ['statement'],
  repeats: ['baseline', 'target', 'actual', 'statement', 'level'],
};
