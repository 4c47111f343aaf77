import type { Dossier } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { iatiExtension } from '../iatiExtension.ts';
import type { WriteIatiOptions } from './IatiOptions.ts';
import { keptAttributes, keptElements } from './keptParts.ts';
import { keptPlaces } from './keptPlaces.data.ts';
import { xmlOf } from './xmlOf.ts';

/** Start and end of the programme: planned ones, unless it is known that they happened. Source: IATI code list ActivityDateType. */
export function writeDates({ programme }: Dossier, options: WriteIatiOptions): readonly XmlElement[] {
  const { start, end } = iatiExtension(programme?.extensions);
  const known = [
    { day: programme?.start, planned: '1', actual: '2', kept: start },
    { day: programme?.end, planned: '3', actual: '4', kept: end },
  ];
  const written = known.flatMap(({ day, planned, actual, kept }) =>
    day === undefined
      ? []
      : [
          xmlOf(
            'activity-date',
            {
              type: kept?.type === actual ? actual : planned,
              'iso-date': day,
              ...keptAttributes(kept, keptPlaces.date),
            },
            keptElements(kept, keptPlaces.date),
          ),
        ],
  );
  if (written.length > 0 || options.start === undefined) return written;
  return [xmlOf('activity-date', { type: '1', 'iso-date': options.start, 'jalon:given': 'true' })];
}
