import { type Dossier, type Indicator, type IsoDay, type Observation, observationsOf } from '@jalon/core';
import { secrecyThreshold } from '@jalon/indicators';

/**
 * The current values of an indicator up to a day, period by period, the whole before its parts. Where a part could show
 * somebody who must not be known, all parts of its period stay out: one that is left out alone follows from the others.
 */
export function shownObservations(
  indicator: Indicator,
  { observations, dimensions }: Dossier,
  asOf: IsoDay,
): readonly Observation[] {
  const current = observationsOf(observations, indicator.id).filter(({ period }) => period.end <= asOf);
  const sensitive = new Set(dimensions.flatMap(({ id, sensitive }) => (sensitive ? [id] : [])));
  const withheld = new Set(current.flatMap((each) => (isTelling(each) ? [tableOf(each)] : [])));
  return current
    .filter((each) => !isPart(each) || !withheld.has(tableOf(each)))
    .toSorted((a, b) => compare(a.period.end, b.period.end) || Number(isPart(a)) - Number(isPart(b)));

  function isTelling({ value, state, categories = {} }: Observation): boolean {
    const along = Object.keys(categories);
    if (along.length === 0) return false;
    if (state === 'suppressed') return true;
    const isSmall = typeof value === 'number' && value > 0 && value < secrecyThreshold('general');
    const isAbout = indicator.sensitive === true || along.some((id) => sensitive.has(id));
    return isSmall && isAbout && indicator.unit !== 'ratio';
  }
}

const isPart = ({ place, organisation, categories = {} }: Observation): boolean =>
  place !== undefined || organisation !== undefined || Object.keys(categories).length > 0;

/** Cells that are shown together. */
const tableOf = ({ period, place, organisation, categories = {} }: Observation): string =>
  JSON.stringify([period.start, period.end, place, organisation, Object.keys(categories).sort()]);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
