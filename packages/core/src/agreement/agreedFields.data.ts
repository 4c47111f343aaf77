import type { FrameRow } from '../frame/Frame.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { ResultNode } from '../results/Results.ts';

/**
 * What the two sides agree on, field by field: the aims, not the notes around them. Who collects an indicator, how
 * often, by which instrument may be settled later without a revision; what a target rests on may not.
 */
export const agreedFields: {
  readonly 'frame-row': readonly (keyof FrameRow)[];
  readonly 'result-node': readonly (keyof ResultNode)[];
  readonly indicator: readonly (keyof Indicator)[];
} = {
  'frame-row': ['role', 'nodes', 'parent', 'wording', 'indicators', 'stakeholder', 'cells'],
  'result-node': ['level', 'kind', 'statement', 'horizon', 'stakeholders', 'wanted'],
  indicator: [
    'name',
    'definition',
    'calculation',
    'formula',
    'parts',
    'scale',
    'levels',
    'unit',
    'countOf',
    'distinct',
    'population',
    'direction',
    'basis',
    'baseline',
  ],
};
