import type { BudgetLine, LocalizedText, Programme } from '@jalon/core';
import { type XmlElement, xmlText } from '../../xml/XmlElement.ts';
import type { KeptElement } from '../KeptElement.ts';
import type { KeptIati } from '../KeptIati.ts';
import { keepElement } from '../keepElement.ts';
import { territoryOf } from '../territoryOf.ts';
import type { ActivityReading } from './ActivityReading.ts';
import { given } from './given.ts';
import { type keptParts, type Parts, partsOf } from './partsOf.ts';
import { readBudget } from './readBudget.ts';
import { readDates } from './readDates.ts';
import type { ReadOrganisations } from './readOrganisations.ts';
import { sayRevised } from './sayRevised.ts';

/** A programme, and what of its elements has to be kept with the activity. */
export interface ReadProgramme {
  readonly programme: Programme;
  readonly elements: readonly KeptElement[];
}

/** The programme that an activity is about: name, summary, dates, territory, roles, budget. */
export function readProgramme(
  activity: XmlElement,
  parts: Parts,
  { organisations: _, kept, ...named }: ReadOrganisations,
  name: LocalizedText,
  reading: ActivityReading,
): ReadProgramme {
  const elements: KeptElement[] = [...kept];
  const { summary, description } = readSummary(parts.all('description'), elements, reading);
  const dates = readDates(parts.all('activity-date'), reading);
  elements.push(...dates.elements);
  const budgets: [XmlElement, BudgetLine][] = [];
  for (const element of parts.all('budget')) {
    const line = readBudget(element, activity.attributes.get('default-currency')?.trim(), reading);
    if (line) budgets.push([element, line]);
    else elements.push(keepElement(element));
  }
  sayRevised(budgets, reading);
  const places = [
    ...parts.all('location'),
    ...parts.all('recipient-country'),
    ...parts.all('recipient-region'),
  ];
  const hasTerritory = activity.attributes.get('jalon:territory') !== 'none';
  const identifierElement = parts.first('iati-identifier');
  const identifier = identifierElement && xmlText(identifierElement).trim();
  const iati: KeptIati = given({
    identifier: identifier || undefined,
    ...dates.kept,
    description,
    reporting: named.reporting,
    participants: named.participants.length > 0 ? named.participants : undefined,
  });
  const programme: Programme = {
    name,
    roles: named.roles,
    ...given({
      summary,
      start: dates.start,
      end: dates.end,
      territory: hasTerritory ? territoryOf(places) : undefined,
      budget: budgets.length > 0 ? budgets.map(([, line]) => line) : undefined,
    }),
    ...(Object.keys(iati).length > 0 ? { extensions: { iati: iati as never } } : {}),
  };
  return { programme, elements };
}

const names = { attributes: ['type'], elements: ['narrative'] };

/** The first general description is the summary; the others, which tell of aims or of people, are kept. */
function readSummary(
  elements: readonly XmlElement[],
  kept: KeptElement[],
  reading: ActivityReading,
): { readonly summary?: LocalizedText; readonly description?: ReturnType<typeof keptParts> } {
  const isGeneral = ({ attributes }: XmlElement) => ['', '1'].includes(attributes.get('type')?.trim() ?? '');
  const first = elements.find(isGeneral);
  kept.push(...elements.filter((element) => element !== first).map(keepElement));
  if (!first) return {};
  const summary = reading.text(first);
  if (summary === undefined) return {};
  const type = first.attributes.get('type');
  const attributes = [
    ...(type === undefined ? [] : [['type', type] as const]),
    ...partsOf(first, names, reading).kept.attributes,
  ];
  return { summary, ...(attributes.length > 0 ? { description: { attributes } } : {}) };
}
