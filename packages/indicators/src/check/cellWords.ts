import { type Dimension, type Observation, textIn, type Words } from '@jalon/core';
import { inBothLanguages } from './inBothLanguages.ts';

/** The part that an observation is about, as readers see it: its categories, its place. */
export const cellWords = (
  { categories = {}, place }: Observation,
  axes: ReadonlyMap<string, Dimension>,
): Words =>
  inBothLanguages((lang) =>
    [
      ...Object.entries(categories).map(([along, own]) => {
        const found = axes.get(along)?.categories.find(({ code }) => code === own);
        return found ? textIn(found.label, lang) : own;
      }),
      ...(place === undefined ? [] : [place]),
    ].join(', '),
  );
