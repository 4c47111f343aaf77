import type { Indicator } from '@jalon/core';

const units: readonly unknown[] = ['distinct-people', 'households', 'organisations'];

/** Whether people, households or organisations are counted, each once, instead of what they came for. */
export const countsDistinct = ({
  countOf,
  distinct,
}: Partial<Pick<Indicator, 'countOf' | 'distinct'>>): boolean =>
  distinct !== undefined || units.includes(countOf);
