import type { VocabularyReference } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { keepElement } from '../keepElement.ts';
import type { IndicatorReading } from './IndicatorReading.ts';

/** The vocabulary of IATI for the indicators of the Sustainable Development Goals. Source: code list IndicatorVocabulary. */
const sdgIndicators = '9';

/** The codes that public vocabularies have for an indicator; a reference without code or vocabulary is kept. */
export function readReferences(
  elements: readonly XmlElement[],
  { reading, kept }: IndicatorReading,
): readonly VocabularyReference[] {
  const references: VocabularyReference[] = [];
  for (const element of elements) {
    const vocabulary = element.attributes.get('vocabulary')?.trim() ?? '';
    const code = element.attributes.get('code') ?? '';
    if (vocabulary === '' || code.trim() === '') {
      reading.say('iati/reference-incomplete', element, { vocabulary, code });
      kept.elements.push(keepElement(element));
      continue;
    }
    const ours = element.attributes.get('jalon:vocabulary') as VocabularyReference['vocabulary'] | undefined;
    references.push({
      vocabulary: ours ?? (vocabulary === sdgIndicators ? 'sdg-indicator' : `iati/${vocabulary}`),
      code,
    });
    const attributes = [...element.attributes].filter(
      ([name]) => name !== 'vocabulary' && name !== 'code' && !name.startsWith('jalon:'),
    );
    if (attributes.length > 0) kept.references.push({ vocabulary, code, attributes });
  }
  return references;
}
