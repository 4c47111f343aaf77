import type { Indicator, Observation } from '@jalon/core';
import { textIn } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { scaleOfMeasure, usualMeasure } from '../measureOf.ts';
import type { ActivityReading } from './ActivityReading.ts';
import type { Breakdowns } from './Breakdowns.ts';
import { given } from './given.ts';
import type { IndicatorReading } from './IndicatorReading.ts';
import { indicatorRemarks } from './indicatorRemarks.ts';
import { OwnAttributes } from './OwnAttributes.ts';
import { keptParts, partsOf } from './partsOf.ts';
import { readBaselines } from './readBaseline.ts';
import { readIatiBoolean } from './readIatiBoolean.ts';
import { readPeriod } from './readPeriod.ts';
import { readReferences } from './readReferences.ts';

const names = {
  attributes: ['measure', 'ascending'],
  keptAttributes: ['aggregation-status'],
  elements: ['title', 'description', 'reference', 'baseline', 'period'],
  keptElements: ['document-link'],
  once: ['title', 'description'],
};

/** An indicator with its values. */
export interface ReadIndicator {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  /** The line on which it begins. */
  readonly line: number;
}

/**
 * An indicator with baseline, targets and values.
 * @param node id of the result that it stands in
 */
export function readIndicator(
  element: XmlElement,
  node: string | undefined,
  reading: ActivityReading,
  breakdowns: Breakdowns,
): ReadIndicator {
  const parts = partsOf(element, names, reading);
  const own = new OwnAttributes(element, 'jalon:');
  const isOwn = own.text('id') !== undefined;
  const titleElement = parts.first('title');
  const name = (titleElement && reading.text(titleElement)) ?? '';
  if (name === '' && !isOwn) reading.say('iati/no-title', titleElement ?? element, { element: 'indicator' });
  const description = parts.first('description');
  const definition = description && reading.text(description);
  const { scale, unit } = scaleAndUnit(element, own, isOwn, reading);
  const seed = textIn(name, reading.lang ?? '') || (definition ? textIn(definition, reading.lang ?? '') : '');
  const id = reading.ownId('indicator', own.text('id'), element) ?? reading.mint.fromText('indicator', seed);
  const into: IndicatorReading = {
    ...{ reading, breakdowns, isOwn, observations: [], targets: [], periods: new Set(), seen: [] },
    indicator: { id, unit, ...given({ scale }) },
    valueOptions: { unit, lang: reading.lang, ...given({ scale }) },
    kept: { elements: [...parts.kept.elements], targets: [], periods: [], references: [] },
  };
  const references = readReferences(parts.all('reference'), into);
  const baseline = readBaselines(parts.all('baseline'), into);
  for (const period of parts.all('period')) readPeriod(period, into);
  const dimensions = own.list('dimensions') ?? (isOwn ? undefined : dimensionsOf(into.observations));
  const indicator: Indicator = {
    id,
    name,
    unit,
    measures: own.list('measures') ?? (node === undefined ? [] : [node]),
    targets: into.targets,
    ...given({
      code: own.text('code'),
      definition,
      scale,
      direction: directionOf(element, own, isOwn),
      basis:
        own.oneOf('basis', ['increment', 'running-total', 'snapshot', 'ratio']) ??
        (isOwn ? undefined : reading.basis),
      baseline,
      references: references.length > 0 ? references : undefined,
      dimensions: dimensions && dimensions.length > 0 ? dimensions : undefined,
    }),
    ...extensionsOf(element, into, parts.kept.attributes),
  };
  if (!isOwn) indicatorRemarks(element, indicator, into);
  return { indicator, observations: into.observations, line: element.line ?? 1 };
}

function scaleAndUnit(
  element: XmlElement,
  own: OwnAttributes,
  isOwn: boolean,
  reading: ActivityReading,
): Pick<Indicator, 'scale' | 'unit'> {
  const measure = element.attributes.get('measure')?.trim();
  const unit = own.text('unit') ?? (measure === '2' ? 'ratio' : 'unit');
  if (isOwn)
    return {
      unit,
      ...given({ scale: own.oneOf('scale', ['quantity', 'ordinal', 'yes-no', 'date', 'text']) }),
    };
  if (measure === undefined || !/^[1-5]$/.test(measure))
    reading.say('iati/unknown-measure', element, { measure: measure ?? '' });
  const scale = scaleOfMeasure(measure);
  return { unit, ...(scale === 'quantity' ? {} : { scale }) };
}

function directionOf(element: XmlElement, own: OwnAttributes, isOwn: boolean): Indicator['direction'] {
  if (isOwn) return own.oneOf('direction', ['increase', 'decrease', 'maintain']);
  const ascending = readIatiBoolean(element.attributes.get('ascending'));
  return ascending === undefined ? undefined : ascending ? 'increase' : 'decrease';
}

const dimensionsOf = (observations: readonly Observation[]): readonly string[] => [
  ...new Set(observations.flatMap(({ categories = {} }) => Object.keys(categories))),
];

function extensionsOf(
  element: XmlElement,
  { kept, indicator }: IndicatorReading,
  others: readonly (readonly [string, string])[],
): Pick<Indicator, 'extensions'> {
  const measure = element.attributes.get('measure');
  const ascending = element.attributes.get('ascending');
  const isUsual = measure === undefined || measure === usualMeasure(indicator);
  const isPlain = ascending === undefined || ascending === '1' || ascending === '0';
  const attributes: (readonly [string, string])[] = [
    ...(isUsual ? [] : [['measure', measure] as const]),
    ...(isPlain ? [] : [['ascending', ascending] as const]),
    ...others,
  ];
  const { baseline, elements, ...lists } = kept;
  const iati = {
    ...keptParts({ attributes, elements }, 'indicator'),
    ...given({ baseline }),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  };
  return Object.keys(iati).length > 0 ? { extensions: { iati: iati as never } } : {};
}
