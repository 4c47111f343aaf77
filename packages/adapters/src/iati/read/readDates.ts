import type { IsoDay } from '@jalon/core';
import { elementsOf, type XmlElement } from '../../xml/XmlElement.ts';
import type { KeptElement } from '../KeptElement.ts';
import type { KeptDate } from '../KeptIati.ts';
import { keepElement } from '../keepElement.ts';
import type { ActivityReading } from './ActivityReading.ts';
import { given } from './given.ts';
import { keptParts } from './partsOf.ts';
import { readIatiDay } from './readIatiDay.ts';

/** First and last day of an activity, and the dates that are neither. */
export interface ReadDates {
  readonly start?: IsoDay;
  readonly end?: IsoDay;
  /** Where they come from, where that is more than a planned date. */
  readonly kept: { readonly start?: KeptDate; readonly end?: KeptDate };
  readonly elements: readonly KeptElement[];
}

/** Codes of the kinds of dates, what took place before what was planned. Source: IATI code list ActivityDateType. */
const starts = ['2', '1'];
const ends = ['4', '3'];

/** When an activity starts and ends: as it took place, else as it was planned. */
export function readDates(elements: readonly XmlElement[], reading: ActivityReading): ReadDates {
  const days = elements.map((element) => {
    const written = element.attributes.get('iso-date');
    const { day, remark } = readIatiDay(written);
    if (remark) reading.say(`iati/${remark}`, element, { text: written ?? '', ...(day ? { day } : {}) });
    const type = element.attributes.get('type')?.trim() ?? '';
    if (![...starts, ...ends].includes(type)) reading.say('iati/unknown-date-type', element, { type });
    return { element, day, type };
  });
  const pick = (types: readonly string[]) =>
    types.flatMap((type) => days.filter((each) => each.type === type && each.day !== undefined))[0];
  const [start, end] = [pick(starts), pick(ends)];
  if (start?.day !== undefined && end?.day !== undefined && end.day < start.day)
    reading.say('iati/dates-backwards', end.element, { start: start.day, end: end.day });
  return {
    ...given({ start: start?.day, end: end?.day }),
    kept: given({ start: start && keptDate(start, '1'), end: end && keptDate(end, '3') }),
    elements: days
      .filter((each) => each !== start && each !== end)
      .map(({ element }) => keepElement(element)),
  };
}

function keptDate(
  { element, type }: { readonly element: XmlElement; readonly type: string },
  planned: string,
): KeptDate | undefined {
  const attributes = [...element.attributes].filter(
    ([name]) => !['type', 'iso-date'].includes(name) && !name.startsWith('jalon:'),
  );
  const kept: KeptDate = {
    ...(type === planned ? {} : { type }),
    ...keptParts({ attributes, elements: elementsOf(element).map(keepElement) }, 'activity-date'),
  };
  return Object.keys(kept).length > 0 ? kept : undefined;
}
