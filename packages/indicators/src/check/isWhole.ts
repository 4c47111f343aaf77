import type { Observation } from '@jalon/core';

/** Whether an observation is about the whole, not about a place, an organisation or a category. */
export const isWhole = ({ place, organisation, categories = {} }: Observation): boolean =>
  place === undefined && organisation === undefined && Object.keys(categories).length === 0;
