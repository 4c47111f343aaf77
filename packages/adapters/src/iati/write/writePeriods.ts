import type { Indicator, Period } from '@jalon/core';
import { elementsOf, type XmlElement } from '../../xml/XmlElement.ts';
import { iatiExtension } from '../iatiExtension.ts';
import type { KeptPeriod } from '../KeptIati.ts';
import { measureOf } from '../measureOf.ts';
import { keptAttributes, keptElements } from './keptParts.ts';
import { keptPlaces } from './keptPlaces.data.ts';
import type { PlannedIndicator } from './planActivity.ts';
import { areAscending, type PlannedPeriod } from './planPeriods.ts';
import type { WriteContext } from './WriteContext.ts';
import { writeActual, writeTarget } from './writeFigures.ts';
import { xmlOf } from './xmlOf.ts';

/** The periods of an indicator, the earliest first, with those that were read and have no place in a dossier. */
export function writePeriods(
  { indicator, periods }: PlannedIndicator,
  context: WriteContext,
): readonly XmlElement[] {
  const extension = iatiExtension(indicator.extensions);
  const left = keptElements(extension, keptPlaces.indicator).filter(({ name }) => name === 'period');
  const firsts = periods.filter(({ repeat }) => !repeat);
  const written = periods.map((planned) => {
    const { period, repeat } = planned;
    if (repeat) return writePeriod(planned, indicator, repeat, targetsOf(repeat), context);
    const isFirst = firsts.find((each) => isSame(each.period, period)) === planned;
    const joining = isFirst ? left.findIndex((each) => joins(each, period)) : -1;
    const joined = joining < 0 ? [] : left.splice(joining, 1);
    const kept = isFirst ? extension.periods?.find((each) => !each.holds && isSame(each, period)) : undefined;
    return writePeriod(planned, indicator, kept, joined.flatMap(elementsOf), context);
  });
  const all = [...written, ...left];
  return areAscending(periods.map(({ period }) => period))
    ? all.sort((a, b) => compare(keyOf(a), keyOf(b)))
    : all;
}

function writePeriod(
  { period, targets, observations }: PlannedPeriod,
  indicator: Indicator,
  kept: KeptPeriod | undefined,
  joined: readonly XmlElement[],
  context: WriteContext,
): XmlElement {
  const figures = [
    ...targets.map((target) => writeTarget(target, indicator)),
    ...joined.filter(({ name }) => name === 'target'),
    ...observations.map((observation) => writeActual(observation, indicator, context)),
  ];
  const isAside = (figure: XmlElement) =>
    !context.isForeign && measureOf(indicator) !== '5' && !figure.attributes.has('value');
  const aside = figures.filter(isAside);
  return xmlOf(
    'period',
    {
      ...keptAttributes(kept, keptPlaces.period),
      'jalon:ours': 'true',
      'jalon:grain': period.grain,
      'jalon:label': period.label,
    },
    [
      xmlOf('period-start', { 'iso-date': period.start }),
      xmlOf('period-end', { 'iso-date': period.end }),
      ...figures.filter((figure) => !isAside(figure)),
      ...keptElements(kept, keptPlaces.period),
      // a target or a value of IATI without a value is against its rules (8.9.1, 8.10.1)
      aside.length > 0 ? xmlOf('jalon:without-value', {}, aside) : undefined,
    ],
  );
}

/** The targets that a period keeps which repeats another one. */
const targetsOf = (repeat: KeptPeriod): readonly XmlElement[] =>
  keptElements(repeat, keptPlaces.repeat).filter(({ name }) => name === 'target');

type Span = Pick<Period, 'start' | 'end'>;

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** A period that holds nothing but targets of the same dates was one with it in the file. */
const joins = (kept: XmlElement, { start, end }: Span): boolean =>
  kept.attributes.size === 0 &&
  dateOf(kept, 'period-start') === start &&
  dateOf(kept, 'period-end') === end &&
  kept.children.some((child) => typeof child !== 'string' && child.name === 'target') &&
  elementsOf(kept).every(({ name }) => ['period-start', 'period-end', 'target'].includes(name));

const dateOf = (period: XmlElement, name: string): string | undefined =>
  elementsOf(period)
    .find((child) => child.name === name)
    ?.attributes.get('iso-date');

const keyOf = (period: XmlElement): string =>
  `${dateOf(period, 'period-start') ?? ''} ${dateOf(period, 'period-end') ?? ''}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
