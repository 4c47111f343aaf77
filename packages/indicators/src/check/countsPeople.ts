import type { Indicator } from '@jalon/core';

/** Whether the values of an indicator are numbers of people, families or places taken, so that a small one may be someone. */
export const countsPeople = ({
  countOf,
  unitOfAnalysis,
  unit,
  basis,
  scale = 'quantity',
}: Indicator): boolean => {
  if (scale !== 'quantity' || unit === 'ratio' || basis === 'ratio') return false;
  if (countOf !== undefined) return ['distinct-people', 'households', 'enrolments'].includes(countOf);
  return (unitOfAnalysis === 'participant' || unitOfAnalysis === 'household') && basis === 'increment';
};
