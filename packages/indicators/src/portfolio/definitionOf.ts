import type { SharedIndicator } from '@jalon/core';
import type { PooledLine } from './PooledLine.ts';

/** What must be the same in all values that are pooled. */
export type Definition = Pick<
  PooledLine,
  'unit' | 'countOf' | 'unitOfAnalysis' | 'distinct' | 'population' | 'basis'
>;

/** A line in what it is about: its own words first, then those of the partner’s definition. */
export function definitionOf(line: PooledLine, shared: SharedIndicator): Definition {
  const partner = shared.partners.find(({ organisation }) => organisation === line.organisation);
  return {
    ...(partner?.unit !== undefined && { unit: partner.unit }),
    ...(partner?.countOf !== undefined && { countOf: partner.countOf }),
    ...(partner?.distinct !== undefined && { distinct: partner.distinct }),
    ...line,
  };
}
