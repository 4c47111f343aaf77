import type { XmlElement } from '../../xml/XmlElement.ts';
import type { KeptElement } from '../KeptElement.ts';
import { keepElement } from '../keepElement.ts';
import type { ActivityReading } from './ActivityReading.ts';
import type { Breakdowns } from './Breakdowns.ts';
import type { Parts } from './partsOf.ts';

/** Whom and where a value is about. */
export interface ValuePlace {
  readonly place?: string;
  /** Dimension with category, each dimension once. */
  readonly categories: ReadonlyMap<string, string>;
  /** What of it no field can hold: further places, a dimension without a value. */
  readonly kept: readonly KeptElement[];
}

/** The place and the breakdown of a value; says what is odd about them. */
export function readValuePlace(parts: Parts, breakdowns: Breakdowns, reading: ActivityReading): ValuePlace {
  const categories = new Map<string, string>();
  const kept: KeptElement[] = [];
  let place: string | undefined;
  for (const location of parts.all('location')) {
    const ref = location.attributes.get('ref');
    if (ref === undefined || ref === '') reading.say('iati/no-location-ref', location);
    else if (!reading.locations.has(ref)) reading.say('iati/dangling-location', location, { ref });
    if (place === undefined && ref !== undefined && ref !== '') place = ref;
    else kept.push(keepElement(location));
  }
  if (kept.length > 0)
    reading.say(
      'iati/more-locations',
      parts.all('location')[1] ?? (parts.all('location')[0] as XmlElement),
      {},
      'hint',
    );
  for (const dimension of parts.all('dimension')) {
    const at = breakdowns.place(dimension);
    if (at && !categories.has(at[0])) categories.set(at[0], at[1]);
    else {
      const { name = '', value = '' } = Object.fromEntries(dimension.attributes);
      reading.say(at ? 'iati/dimension-twice' : 'iati/dimension-incomplete', dimension, { name, value });
      kept.push(keepElement(dimension));
    }
  }
  return { ...(place === undefined ? {} : { place }), categories, kept };
}
