import type { ResultNode } from '../../results/Results.ts';

/** Whether a statement is an outcome or the impact: a change, not what the team does or delivers. */
export const isEffect = ({ level }: Pick<ResultNode, 'level'>): boolean =>
  level === 'outcome' || level === 'impact';
