import type { Dossier } from '@jalon/core';
import { elementsOf, type XmlElement } from '../../xml/XmlElement.ts';
import { iatiExtension } from '../iatiExtension.ts';
import { keptElements } from './keptParts.ts';
import { keptPlaces } from './keptPlaces.data.ts';

/**
 * What is kept of the children of an activity, without what would now be taken for the summary, the dates, the
 * organisations of the programme: who changed those did not mean the old ones to come back.
 */
export function activityElements(dossier: Dossier): readonly XmlElement[] {
  const { programme } = dossier;
  const { start, end } = iatiExtension(programme?.extensions);
  const taken = new Set([
    ...takenDates(programme?.start, start?.type, '1', '2'),
    ...takenDates(programme?.end, end?.type, '3', '4'),
  ]);
  return keptElements(iatiExtension(dossier.extensions), keptPlaces.activity).filter((element) => {
    const type = element.attributes.get('type')?.trim() ?? '';
    if (element.name === 'activity-date') return !taken.has(type);
    if (element.name === 'description') return programme?.summary !== undefined || !['', '1'].includes(type);
    return element.name !== 'participating-org' || isNameless(element);
  });
}

/** The kinds of dates that would be read as the one of the programme: actual ones go before planned ones. */
function takenDates(
  day: string | undefined,
  type: string | undefined,
  planned: string,
  actual: string,
): readonly string[] {
  if (day === undefined) return [planned, actual];
  return type === actual ? [] : [actual];
}

const isNameless = (element: XmlElement): boolean =>
  (element.attributes.get('ref') ?? '').trim() === '' &&
  elementsOf(element).every(({ name }) => name.includes(':'));
