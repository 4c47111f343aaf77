import type { Indicator } from '../../indicator/Indicator.ts';
import type { Observation } from '../../observation/Observation.ts';

/** Whether whoever recorded a value said what is particular about it. */
export const isExplained = ({ comment, flags = [] }: Observation): boolean =>
  comment !== undefined || flags.includes('method-changed') || flags.includes('outlier-confirmed');

/** Whether the definition of an indicator changed between two observations, so that they are not compared. */
export const isBroken = (
  { formerDefinitions = [] }: Pick<Indicator, 'formerDefinitions'>,
  { period: a }: Observation,
  { period: b, flags = [] }: Observation,
): boolean =>
  flags.includes('method-changed') ||
  formerDefinitions.some(({ until, comparable }) => !comparable && a.end <= until && until < b.end);
