import type { Dimension, Indicator, Observation, Rule } from '@jalon/core';
import { secrecyThreshold } from '../../secrecy/secrecyThreshold.ts';
import { smallCountRule } from '../../secrecy/smallCountRule.ts';
import { cellWords } from '../cellWords.ts';
import { countsPeople } from '../countsPeople.ts';
import { currentObservations } from '../currentObservations.ts';
import { periodWords } from '../periodWords.ts';
import { placeOf } from '../placeOf.ts';

/** Could someone be recognised? */
export const privacySmallCell: Rule = {
  code: 'privacy/small-cell',
  severity: 'error',
  asks: { fr: 'Quelqu’un pourrait-il être reconnu ?', en: 'Could someone be recognised?' },
  words: {
    fr: 'Le tableau « {table} » ({period}) donne un effectif de {n} pour « {cell} », sous le seuil de {k}.',
    en: 'Table “{table}” ({period}) gives a count of {n} for “{cell}”, below {k}.',
  },
  find: function* ({ indicators, observations, dimensions }) {
    const current = currentObservations(observations);
    const axes = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
    const threshold = secrecyThreshold('general');
    const settings = { threshold, dominance: { contributors: 1, share: 1 }, pPercent: 0 };
    for (const indicator of indicators) {
      if (!countsPeople(indicator)) continue;
      const parts = (current.get(indicator.id) ?? []).filter(isPart);
      const hidden = new Set(parts.flatMap((part) => (part.state === 'suppressed' ? [tableOf(part)] : [])));
      const small = parts.filter((part) => {
        const { id, value } = part;
        if (typeof value !== 'number' || !Number.isFinite(value)) return false;
        if (!isTelling(part, indicator, axes) && !hidden.has(tableOf(part))) return false;
        return !isRest(part, axes) && smallCountRule.applies({ id, value }, settings);
      });
      const [first, ...others] = small;
      if (!first) continue;
      yield {
        params: {
          table: indicator.name,
          period: periodWords(first.period),
          cell: cellWords(first, axes),
          n: first.value as number,
          k: threshold,
        },
        at: placeOf('observation', first.id, '/value'),
        ...(others.length > 0 && { related: others.map(({ id }) => placeOf('observation', id, '/value')) }),
      };
    }
  },
};

/** Whether an observation is one cell of a table of people. */
const isPart = ({ categories = {} }: Observation): boolean => Object.keys(categories).length > 0;

/** Cells that are shown together. */
const tableOf = ({ period, place, organisation, categories = {} }: Observation): string =>
  JSON.stringify([
    period.start,
    period.end,
    place ?? null,
    organisation ?? null,
    Object.keys(categories).sort(),
  ]);

/** Whether the cell says something about its people that could harm them. */
const isTelling = (
  { categories = {} }: Observation,
  { sensitive }: Indicator,
  axes: ReadonlyMap<string, Dimension>,
): boolean =>
  sensitive === true || Object.keys(categories).some((along) => axes.get(along)?.sensitive === true);

/** Of those of whom nothing is recorded, a count tells nothing. */
const isRest = ({ categories = {} }: Observation, axes: ReadonlyMap<string, Dimension>): boolean =>
  Object.entries(categories).some(([along, own]) =>
    axes
      .get(along)
      ?.categories.some(
        ({ code, rest }) => code === own && (rest === 'not-recorded' || rest === 'prefers-not-to-say'),
      ),
  );
