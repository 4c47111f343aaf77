import { type Dossier, type Observation, periodOf } from '@jalon/core';
import { type Carriage, limitOf } from '../carriage/Carriage.ts';
import { carriedFields } from './carriedFields.data.ts';

const limit = /* @__PURE__ */ limitOf<Dossier>();

/** Whether a row of a data file can hold an observation: a year, and a number or none. */
export const isYearly = ({ period, value }: Observation): boolean => {
  if (value !== undefined && typeof value !== 'number') return false;
  const year = periodOf(period.start, 'year');
  return year.start === period.start && year.end === period.end;
};

const known = /* @__PURE__ */ new WeakMap<object, ReadonlySet<string>>();

/** A dossier has thousands of observations to ask about the same list. */
function idsOf(indicators: Dossier['indicators']): ReadonlySet<string> {
  const ids = known.get(indicators) ?? new Set(indicators.map(({ id }) => id));
  known.set(indicators, ids);
  return ids;
}

/** Whether something stands in extensions that these files have no place for. */
export const isForeign = (extensions: unknown): boolean =>
  Object.keys(extensions ?? {}).some((namespace) => namespace !== 'open-sdg');

const others = {
  fr: 'ce que d’autres y ont rangé sous un autre nom',
  en: 'what others keep there under another name',
};

/** What files of Open SDG carry of the models. */
export const openSdgCarriages: readonly Carriage[] = /* @__PURE__ */ (() => [
  { kind: 'dossier', reads: false, writes: true, fields: carriedFields.dossier },
  { kind: 'dimension', reads: true, writes: true, fields: carriedFields.dimension },
  {
    ...{ kind: 'indicator', reads: true, writes: true, fields: carriedFields.indicator },
    limits: [
      limit('indicator', {
        field: 'extensions',
        what: others,
        meets: ({ extensions }) => isForeign(extensions),
      }),
    ],
  },
  { kind: 'target', reads: true, writes: true, fields: carriedFields.target },
  {
    ...{ kind: 'observation', reads: true, writes: true, fields: carriedFields.observation },
    limits: [
      limit('observation', {
        what: {
          fr: 'ce qui n’est pas le nombre d’une année civile, ou dont l’indicateur n’est pas dans le dossier',
          en: 'what is not the number of a calendar year, or whose indicator is not in the dossier',
        },
        meets: (observation, { indicators }) =>
          !isYearly(observation) || !idsOf(indicators).has(observation.indicator),
      }),
      limit('observation', {
        field: 'extensions',
        what: others,
        meets: ({ extensions }) => isForeign(extensions),
      }),
    ],
  },
])();
