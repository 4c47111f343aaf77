import { type Baseline, type IsoDay, isIsoDay } from '@jalon/core';
import { elementsOf, type XmlElement } from '../../xml/XmlElement.ts';
import { firstWording } from '../firstWording.ts';
import type { KeptBaseline } from '../KeptIati.ts';
import { keepElement } from '../keepElement.ts';
import { readIatiValue } from '../readIatiValue.ts';
import { given } from './given.ts';
import type { IndicatorReading } from './IndicatorReading.ts';
import { OwnAttributes } from './OwnAttributes.ts';
import { keptParts, partsOf } from './partsOf.ts';
import { readIatiDay } from './readIatiDay.ts';
import { sayValue } from './sayValue.ts';
import { valueParts } from './valueParts.data.ts';

const names = { ...valueParts, attributes: ['year', 'iso-date', 'value'] };

/**
 * The baseline of an indicator: the first that has a value and stands for all. The others are kept.
 * @returns nothing where none can be the baseline
 */
export function readBaselines(elements: readonly XmlElement[], into: IndicatorReading): Baseline | undefined {
  let found: Baseline | undefined;
  for (const element of elements) {
    const baseline = found === undefined ? readBaseline(element, into) : undefined;
    found ??= baseline;
    if (!baseline) into.kept.elements.push(keepElement(withoutOurs(element)));
  }
  return found;
}

function readBaseline(element: XmlElement, into: IndicatorReading): Baseline | undefined {
  const { reading } = into;
  const own = new OwnAttributes(element, 'jalon:');
  const isOwn = own.flag('indicator') === true;
  const inside = elementsOf(element);
  if (!isOwn && inside.some(({ name }) => name === 'dimension' || name === 'location')) return undefined;
  const written = element.attributes.get('value');
  const read = readIatiValue(written, into.valueOptions);
  const said = own.value('value') ?? read.value;
  const words = said === undefined ? wordsOf(element, into) : undefined;
  const value = said ?? words;
  if (!isOwn) sayValue(element, written, read, into);
  const { day, kept } = readDate(element, into);
  if (value === undefined) return undefined;
  const parts = partsOf(element, names, reading);
  const comment = parts.first('comment');
  const isSource = comment?.attributes.get('jalon:source') === 'true';
  const elementsKept = [...parts.kept.elements, ...(comment && !isSource ? [keepElement(comment)] : [])];
  const rest: KeptBaseline = {
    ...kept,
    ...(words === undefined ? {} : { valueIn: 'comment' }),
    ...given({ written: own.text('written') ?? (isOwn ? undefined : read.text) }),
    ...keptParts({ attributes: parts.kept.attributes, elements: elementsKept }, 'baseline'),
  };
  if (Object.keys(rest).length > 0) into.kept.baseline = rest;
  return {
    value,
    ...given({
      date: own.text('date') === 'none' ? undefined : day,
      instrument: own.text('instrument'),
      source: comment && isSource ? reading.text(comment) : undefined,
    }),
  };
}

/** What is told in words is told in the comment, as with values. Source: IATI ruleset 8.8, 8.10. */
function wordsOf(element: XmlElement, { reading, indicator }: IndicatorReading): string | undefined {
  const comment = elementsOf(element).find(({ name }) => name === 'comment');
  if (indicator.scale !== 'text' || !comment || comment.attributes.get('jalon:source') === 'true')
    return undefined;
  const text = reading.text(comment);
  return text && firstWording(text);
}

/** The day of a baseline: as written, else the last of its year. */
function readDate(
  element: XmlElement,
  { reading }: IndicatorReading,
): { readonly day?: IsoDay; readonly kept: KeptBaseline } {
  const isUndated = element.attributes.get('jalon:date') === 'none';
  const written = element.attributes.get('iso-date');
  const year = element.attributes.get('year')?.trim();
  const { day, remark } = readIatiDay(written);
  if (remark) reading.say(`iati/${remark}`, element, { text: written ?? '', ...(day ? { day } : {}) });
  if (day !== undefined) {
    const differs = year !== undefined && year !== day.slice(0, 4);
    if (differs && !isUndated) reading.say('iati/baseline-years', element, { year, day });
    return { day, kept: differs && !isUndated ? { year } : {} };
  }
  const last = `${year?.padStart(4, '0')}-12-31`;
  if (year === undefined || !/^\d{1,4}$/.test(year) || !isIsoDay(last)) {
    reading.say('iati/baseline-undated', element, { year: year ?? '' }, 'hint');
    return { kept: year === undefined ? {} : { year } };
  }
  return isUndated ? { kept: {} } : { day: last, kept: { dated: 'year' } };
}

const withoutOurs = (element: XmlElement): XmlElement => ({
  ...element,
  attributes: new Map([...element.attributes].filter(([name]) => !name.startsWith('jalon:'))),
});
