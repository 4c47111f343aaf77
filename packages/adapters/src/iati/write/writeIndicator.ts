import type { Baseline, Dossier, Indicator, VocabularyReference } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { firstWording } from '../firstWording.ts';
import { iatiExtension } from '../iatiExtension.ts';
import type { KeptReference } from '../KeptIati.ts';
import { measureOf } from '../measureOf.ts';
import { readNarratives } from '../readNarratives.ts';
import { restoreElement } from '../restoreElement.ts';
import { exactValue } from './exactValue.ts';
import { isXsdValue } from './isXsdValue.ts';
import { keptAttributes, keptElements } from './keptParts.ts';
import { keptPlaces } from './keptPlaces.data.ts';
import { narrativesOf } from './narrativesOf.ts';
import type { PlannedIndicator } from './planActivity.ts';
import type { WriteContext } from './WriteContext.ts';
import { writePeriods } from './writePeriods.ts';
import { xmlOf } from './xmlOf.ts';

/** An indicator with its references, its baselines, its periods. */
export function writeIndicator(planned: PlannedIndicator, context: WriteContext): XmlElement {
  const { indicator } = planned;
  const { name, definition, direction, measures, baseline } = indicator;
  const kept = iatiExtension(indicator.extensions);
  const { measure: _, ascending: __, ...others } = keptAttributes(kept, keptPlaces.indicator);
  const own = context.node ? [context.node.id] : [];
  const isElsewhere = measures.length !== own.length || measures.some((id, index) => id !== own[index]);
  return xmlOf(
    'indicator',
    {
      measure: measureOf(indicator),
      ascending: ascendingOf(indicator),
      ...others,
      'jalon:id': indicator.id,
      'jalon:code': indicator.code,
      'jalon:unit': indicator.unit,
      'jalon:scale': indicator.scale,
      'jalon:direction': direction,
      'jalon:basis': indicator.basis,
      'jalon:measures': isElsewhere ? measures.join(' ') : undefined,
      'jalon:dimensions': indicator.dimensions?.join(' '),
    },
    [
      xmlOf('title', {}, narrativesOf(name)),
      definition === undefined ? undefined : xmlOf('description', {}, narrativesOf(definition)),
      ...(indicator.references ?? [])
        .filter(({ code }) => code.trim() !== '')
        .map((each) => writeReference(each, kept.references ?? [])),
      baseline && writeBaseline(baseline, indicator, context.dossier),
      ...keptElements(kept, keptPlaces.indicator).filter((each) => each.name !== 'period'),
      ...writePeriods(planned, context),
    ],
  );
}

/** As it was written, where that still says the same. */
function ascendingOf({ direction, extensions }: Indicator): string | undefined {
  const kept = keptAttributes(iatiExtension(extensions), keptPlaces.indicator)['ascending'];
  const told = direction === 'increase' ? '1' : direction === 'decrease' ? '0' : undefined;
  const isSame = kept !== undefined && { true: '1', false: '0' }[kept] === told;
  return isSame ? kept : told;
}

/** The vocabulary of IATI for a code, with the number that stands for it; `99` is the publisher’s own. */
export const iatiVocabularyOf = (vocabulary: string): string | undefined =>
  vocabulary === 'sdg-indicator' ? '9' : /^iati\/(\S+)$/.exec(vocabulary)?.[1];

/** What a number means where nothing else is said. */
const ourVocabularyOf = (number: string | undefined): string | undefined =>
  number === '9' ? 'sdg-indicator' : number && `iati/${number}`;

function writeReference(
  { vocabulary, code }: VocabularyReference,
  kept: readonly KeptReference[],
): XmlElement {
  const known = iatiVocabularyOf(vocabulary);
  const number = known ?? '99';
  const found = kept.find((each) => each.vocabulary === number && each.code === code);
  return xmlOf('reference', {
    vocabulary: number,
    code,
    ...keptAttributes(found, keptPlaces.reference),
    'jalon:vocabulary': vocabulary === ourVocabularyOf(known) ? undefined : vocabulary,
  });
}

/** The day of a baseline; undated, it stands at the start of the programme. */
export function baselineDay({ date }: Baseline, { programme }: Dossier): string | undefined {
  const day = date ?? programme?.start;
  return day !== undefined && isXsdValue(day, 'date') ? day : undefined;
}

/** Whether a baseline was told in its comment, and is still told there. */
export function isInComment({ value }: Baseline, { scale, extensions }: Indicator): boolean {
  const kept = iatiExtension(extensions).baseline;
  const comment = kept?.elements?.find(({ name }) => name === 'comment');
  if (kept?.valueIn !== 'comment' || scale !== 'text' || !comment) return false;
  const { text } = readNarratives(restoreElement(comment));
  return text !== undefined && firstWording(text) === value;
}

function writeBaseline(baseline: Baseline, indicator: Indicator, dossier: Dossier): XmlElement | undefined {
  const day = baselineDay(baseline, dossier);
  if (day === undefined) return undefined;
  const kept = iatiExtension(indicator.extensions).baseline;
  const { text, json } = isInComment(baseline, indicator)
    ? { text: undefined, json: undefined }
    : exactValue(baseline.value, indicator);
  const isYear = kept?.dated === 'year' && day.endsWith('-12-31');
  const hasDay = baseline.date !== undefined && !isYear;
  const year = hasDay && isXsdValue(kept?.year ?? '', 'positiveInteger') ? kept?.year : undefined;
  return xmlOf(
    'baseline',
    {
      'iso-date': hasDay ? day : undefined,
      year: year ?? day.slice(0, 4),
      value: text,
      ...keptAttributes(kept, keptPlaces.baseline),
      'jalon:indicator': 'true',
      'jalon:date': baseline.date === undefined ? 'none' : undefined,
      'jalon:instrument': baseline.instrument,
      'jalon:value': json,
      'jalon:written': kept?.written,
    },
    [
      baseline.source === undefined
        ? undefined
        : xmlOf('comment', { 'jalon:source': 'true' }, narrativesOf(baseline.source)),
      ...keptElements(kept, keptPlaces.baseline),
    ],
  );
}
